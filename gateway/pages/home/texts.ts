/** What the landing page says, in its two languages. Knows no markup and no address. */

/** The texts of the landing page in one language. */
export interface HomeTexts {
  readonly lang: "en" | "de";
  readonly what: string;
  readonly exploreTitle: string;
  readonly explore: string;
  readonly examples: readonly (readonly [id: string, title: string])[];
  readonly askTitle: string;
  readonly ask: string;
  readonly operateTitle: string;
  readonly live: string;
  readonly ready: string;
  readonly metrics: string;
}

export const homeTexts: readonly HomeTexts[] = [
  {
    lang: "en",
    what: "What German municipalities offer and need, and where a household that is looking for a place would fit: one graph for dashboards, chambers of commerce, research and town halls.",
    exploreTitle: "Try it",
    explore: "Open the explorer",
    examples: [
      ["dashboard-municipalities", "Municipalities by state and kind"],
      ["chamber-jobs-near-a-town", "Jobs near a town"],
      ["researcher-largest-municipalities", "The largest municipalities, as a table"],
      ["place-finder", "Where would we fit?"],
    ],
    askTitle: "Ask it from a program",
    ask: "GraphQL over HTTP, as JSON. Public data needs no token.",
    operateTitle: "For operators",
    live: "the process runs",
    ready: "it can answer",
    metrics: "figures for Prometheus",
  },
  {
    lang: "de",
    what: "Was deutsche Gemeinden bieten und brauchen, und wohin ein Haushalt passt, der einen Ort sucht: ein Graph für Dashboards, Kammern, Forschung und Rathäuser.",
    exploreTitle: "Ausprobieren",
    explore: "Explorer öffnen (Englisch)",
    examples: [
      ["dashboard-municipalities", "Gemeinden nach Land und Art"],
      ["chamber-jobs-near-a-town", "Stellen im Umkreis einer Stadt"],
      ["researcher-largest-municipalities", "Die größten Gemeinden als Tabelle"],
      ["place-finder", "Wohin würden wir passen?"],
    ],
    askTitle: "Aus einem Programm fragen",
    ask: "GraphQL über HTTP, als JSON. Öffentliche Daten brauchen kein Token.",
    operateTitle: "Für den Betrieb",
    live: "der Prozess läuft",
    ready: "er kann antworten",
    metrics: "Messwerte für Prometheus",
  },
];
