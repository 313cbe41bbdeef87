/** What can be wrong with a row of a file that only the tables know, in words. */
import { rules } from "../../runtime/import/csv/rule.js";

export const IMPORT_RULES = rules({
  TOO_MANY_ENTRIES: {
    reason: {
      de: "Die Gemeinde {ags} hätte danach mehr als {most} Einträge.",
      en: "The municipality {ags} would have more than {most} entries then.",
    },
    hint: {
      de: "Vorhandene Einträge unter ihrer Kennung ändern, statt neue anzulegen.",
      en: "Change entries under their keys instead of creating new ones.",
    },
  },
  TOWN_UNKNOWN: {
    reason: {
      de: "Das Gemeindeverzeichnis hat keine Gemeinde {value}.",
      en: "The register has no municipality {value}.",
    },
    hint: { de: "Den AGS prüfen.", en: "Check the AGS." },
  },
  TOWN_GONE: {
    reason: {
      de: "Die Gemeinde {value} ist aus dem Gemeindeverzeichnis gelöscht.",
      en: "The municipality {value} is gone from the register.",
    },
    hint: {
      de: "Den AGS der Gemeinde eintragen, die sie übernommen hat.",
      en: "Use the AGS of the municipality that took it over.",
    },
  },
  NOT_YOUR_TOWN: {
    reason: { de: "Sie dürfen nicht für die Gemeinde {value} schreiben.", en: "You may not write for {value}." },
    hint: { de: "Nur Zeilen der eigenen Gemeinde abgeben.", en: "Hand in rows of your own municipality alone." },
  },
  KIND_CHANGED: {
    reason: {
      de: "Unter dieser Kennung gibt es schon etwas anderer Art ({kind}).",
      en: "Under this key there is something of another kind already ({kind}).",
    },
    hint: { de: "Eine neue Kennung vergeben.", en: "Choose a new key." },
  },
  CAPACITY_IN_USE: {
    reason: {
      de: "Für Reserviertes und Vergebenes bleibt nicht genug übrig.",
      en: "It leaves no room for what is reserved and taken.",
    },
    hint: {
      de: "Die Anzahl erhöhen oder warten, bis Reserviertes frei wird.",
      en: "Raise the capacity, or wait until what is reserved is released.",
    },
  },
});
