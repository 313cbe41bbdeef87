/** What is said of placements, in German. One template per code; every kind of place has its noun in its cases. */
import type { CapacityKind } from "../../../../../schema/vocabulary/capacity-kind.js";
import { CRITERIA, type Criterion } from "../../../../../schema/vocabulary/criterion.js";
import { labelOf } from "../../../../../schema/vocabulary/entry.js";
import type { MechanismName } from "../../mechanisms/mechanism.js";
import { weightShown } from "../../question.js";
import { reasonText } from "../../reasons/reason-text.js";
import type { Standing } from "../../reasons/reason.js";
import { wordsOf } from "../../reasons/words.js";
import type { TownCriterion } from "../../town-criteria/town-criterion.js";
import type { HolderClass, StandIns } from "../holders.js";
import { freeStated, type HolderNumber, holderNumber } from "./holder-number.js";
import { pointsStated, tenthsAbove, tenthsBelow } from "./points-stated.js";
import type { LackStated, StatementTemplates } from "./statement.js";

const words = wordsOf("de-DE");
const { number, percent, plural, list } = words;

/** A noun with what bends around it. */
interface Noun {
  readonly gender: "feminine" | "masculine";
  readonly one: string;
  readonly other: string;
  /** Of several, after "von" and "mit". */
  readonly dative: string;
}

const dwelling = (size: string): Noun => ({
  gender: "feminine",
  one: `Wohnung ${size}`,
  other: `Wohnungen ${size}`,
  dative: `Wohnungen ${size}`,
});
const place = (where: string): Noun => ({
  gender: "masculine",
  one: `Platz ${where}`,
  other: `Plätze ${where}`,
  dative: `Plätzen ${where}`,
});

const nouns: { readonly [Kind in CapacityKind]: Noun } = {
  HOUSING_1_2: dwelling("für 1–2 Personen"),
  HOUSING_3_4: dwelling("für 3–4 Personen"),
  HOUSING_5_6: dwelling("für 5–6 Personen"),
  HOUSING_7_PLUS: dwelling("ab 7 Personen"),
  CHILDCARE: place("in der Kinderbetreuung"),
  PRIMARY_SCHOOL: place("in der Grundschule"),
  SECONDARY_SCHOOL: place("in der weiterführenden Schule"),
  VOCATIONAL_SCHOOL: place("in der Berufsschule"),
  PERSONS: {
    gender: "masculine",
    one: "Aufnahmeplatz für eine Person",
    other: "Aufnahmeplätze für Personen",
    dative: "Aufnahmeplätzen für Personen",
  },
};

const articles = {
  feminine: { only: "Die einzige", none: "keine", oneMore: "einer weiteren" },
  masculine: { only: "Der einzige", none: "keinen", oneMore: "einem weiteren" },
} as const;

/** Behind "höherer Vorrang wegen". */
const townNeeds: { readonly [Name in TownCriterion]: string } = {
  NEED_LABOUR: "Bedarfs an Arbeitskräften",
  NEED_TRAINEES: "Bedarfs an Auszubildenden",
  NEED_PUPILS: "Bedarfs an Schulkindern",
  NEED_RESIDENTS: "Bedarfs an Einwohnerinnen und Einwohnern",
};

const unfilled: { readonly [Name in MechanismName]: string } = {
  DEFERRED_ACCEPTANCE:
    "Dieses Verfahren hat ihn für Haushalte mit höherem Vorrang zurückgehalten; erst ein Auffüllen danach vergibt ihn.",
  TOP_TRADING_CYCLES: "Dieses Verfahren vergibt einen Platz nur, wo jeder Tausch aufgeht.",
  THRESHOLD_DEFERRED_ACCEPTANCE:
    "Dieses Verfahren lässt viel Platz frei, damit sich niemand durch falsche Angaben besserstellen kann.",
  WELFARE: "Dieses Verfahren sucht die größte Summe aller Punkte und hat ihn dafür nicht gebraucht.",
};

const criterionName = (criterion: Criterion) => labelOf(CRITERIA, criterion).de;
const points = (score: number) => `${pointsStated(words, score, "höchstens")} Punkte`;
const cost = ({ criterion, points: own }: Standing) => `${criterionName(criterion)} (${points(own)})`;

// Without a relative clause, so that a list of several needs no comma of its own.
const holding = ({ holding: how, criterion }: HolderClass): string =>
  ({
    FIXED: "nach Entscheidung einer Person des Programms",
    ENDOWED: "mit einem Platz dort schon vor diesem Durchlauf",
    HIGHER: `mit höherem Vorrang${criterion ? ` wegen des ${townNeeds[criterion]}` : ""}`,
    EQUAL: "mit gleichem Vorrang nach Wartezeit oder Los",
    LOWER: "mit niedrigerem Vorrang (durch geringeren Bedarf, Tausch oder Auffüllen)",
    SUM: "nach der größten Summe aller Punkte",
  })[how];

const numbers: { readonly [Number in Exclude<HolderNumber, number>]: string } = {
  ANOTHER: "einen anderen Haushalt",
  SEVERAL: "Haushalte",
  FEWER_THAN_FIVE: "weniger als fünf Haushalte",
  ONE_OR_MORE: "einen oder mehrere Haushalte",
};

function holder(stated: LackStated, one: HolderClass): string {
  const count = holderNumber(stated, one);
  return `${typeof count === "number" ? `${number(count)} Haushalte` : numbers[count]} ${holding(one)}`;
}

const larger: { readonly [Name in StandIns]: string } = {
  NONE: "",
  TAKEN: " Größere kämen dort auch in Frage, sind aber vergeben.",
  NOT_GIVEN:
    " Größere kämen dort auch in Frage, werden aber nur bei einem Auffüllen vergeben, das es in diesem Durchlauf nicht gab.",
};

const lack = (town: string, stated: LackStated): string => lackAlone(town, stated) + larger[stated.standIns];

function lackAlone(town: string, stated: LackStated): string {
  const { kind, needed, capacity, holders: classes } = stated;
  const noun = nouns[kind];
  const { only, none } = articles[noun.gender];
  const count = (value: number) => plural(value, noun);
  if (capacity === 0) return `${town} hat ${none} ${noun.one}.`;
  if (capacity < needed) return `${town} hat nur ${count(capacity)}, gebraucht werden ${number(needed)}.`;
  const holders = list(classes.map((one) => holder(stated, one)));
  const free = freeStated(stated);
  if (free === 0) {
    const all = capacity === 1 ? `${only} ${noun.one} in ${town} ging` : `Die ${count(capacity)} in ${town} gingen`;
    return `${all} an ${holders}.`;
  }
  const left =
    free === null
      ? `sind weniger noch frei als die ${number(needed)}, die gebraucht werden`
      : `${free === 1 ? "ist 1" : `sind ${number(free)}`} noch frei, gebraucht werden ${number(needed)}`;
  return `Von den ${number(capacity)} ${noun.dative} in ${town} ${left}; der Rest ging an ${holders}.`;
}

/** The German templates. */
export const german: StatementTemplates = {
  PLACED: ({ town, placedAs }) =>
    ({
      CORE: `Für diesen Haushalt wird ${town} vorgeschlagen.`,
      FILL: `Für diesen Haushalt wird ${town} vorgeschlagen: Dort war nach der ersten Verteilung noch Platz.`,
      FIXED: `Für diesen Haushalt wird ${town} vorgeschlagen: Eine Person des Programms hat es so festgelegt.`,
    })[placedAs],
  UNPLACED: ({ listed }) => {
    if (listed === 0) return "Für diesen Haushalt kommt kein Ort in Frage.";
    if (listed === 1)
      return "Dieser Haushalt hat an dem einzigen Ort, der in diesem Durchlauf für ihn in Betracht kam, keinen Platz bekommen.";
    return `Dieser Haushalt hat an keinem der ${number(listed)} Orte, die in diesem Durchlauf für ihn in Betracht kamen, einen Platz bekommen.`;
  },
  IMPOSSIBLE: ({ town, reasons }) =>
    `${town} kommt für diesen Haushalt nicht in Frage. ${reasons.map((reason) => reasonText(reason, "de")).join(" ")}`,
  FORBIDDEN: ({ town }) => `Eine Person des Programms hat ${town} für diesen Haushalt ausgeschlossen.`,
  FIXED: ({ town, placement }) =>
    `Eine Person des Programms hat ${placement} für diesen Haushalt festgelegt; ${town} stand deshalb nicht mehr zur Wahl.`,
  NOT_LISTED: ({ town }) =>
    `${town} war nicht unter den Orten, die in diesem Durchlauf für diesen Haushalt in Betracht kamen.`,
  FULL: ({ town, lacks }) => lacks.map((stated) => lack(town, stated)).join(" "),
  RANKED_LOWER: ({ town, placement, points: own, costs }) => {
    if (own > 0) return `Der Haushalt hat ${placement} selbst vor ${town} gestellt.`;
    if (own === 0) return `${town} bietet ebenso viele Punkte wie ${placement} und steht dahinter auf der Liste.`;
    return (
      `${town} bietet diesem Haushalt ${points(own)} weniger als ${placement}.` +
      (costs.length ? ` Am meisten fehlt bei ${list(costs.map(cost))}.` : "")
    );
  },
  UNFILLED: ({ town, mechanism }) => `In ${town} war noch Platz. ${unfilled[mechanism]}`,
  DIFFERENCE: ({ criterion, points: own, reference }) =>
    own === 0
      ? `${criterionName(criterion)}: ebenso viele Punkte wie in ${reference}.`
      : `${criterionName(criterion)}: ${points(own)} ${own > 0 ? "mehr" : "weniger"} als in ${reference}.`,
  WEIGHT_TURNS: ({ criterion, weight, turnsAt, ahead, behind }) => {
    const now = `${criterionName(criterion)} zählt ${percent(weightShown(weight))}`;
    if (turnsAt === null) return `${now}; was immer es zählte, ${behind} käme dadurch nicht vor ${ahead}.`;
    const from = `${turnsAt > weight ? "ab" : turnsAt > 0 ? "bei höchstens" : "bei"} ${percent(weightShown(turnsAt))}`;
    return `${now}; ${from} käme ${behind} vor ${ahead}.`;
  },
  MORE_ROOM: ({ town, kind, places }) => {
    const noun = nouns[kind];
    const several = places === null ? "weiteren" : `${number(places)} weiteren`;
    const more = places === 1 ? `${articles[noun.gender].oneMore} ${noun.one}` : `${several} ${noun.dative}`;
    return `Mit ${more} in ${town} wäre dieser Haushalt dort untergekommen; ein zweiter Durchlauf hat es gezeigt.`;
  },
  TOWN_CONTRIBUTION: ({ criterion, weight, points: own }) =>
    `Wegen des ${townNeeds[criterion]} (Gewicht ${percent(weightShown(weight))}): ${points(own)}.`,
  TOWN_AHEAD: ({ ahead }) =>
    `Vor diesem Haushalt ${ahead === null ? "stehen weniger als fünf andere" : `stehen ${number(ahead)} andere`} auf der Liste des Ortes.`,
  SUM_LOSS: ({ town, points: own, proof }) => {
    const there = `Käme dieser Haushalt nach ${town}`;
    if (proof === "PRICES") {
      const proven = tenthsBelow(own);
      if (proven === 0) return `${there}, verlören alle Haushalte zusammen nichts, was belegt wäre.`;
      return `${there}, hätten alle Haushalte zusammen mindestens ${points(proven)} weniger.`;
    }
    const by = proof === "EXACT" ? "" : "nach einem zweiten Durchlauf ";
    if (own === 0) return `${there}, hätten ${by}alle Haushalte zusammen ebenso viele Punkte.`;
    return `${there}, hätten ${by}alle Haushalte zusammen ${points(own)} ${own > 0 ? "weniger" : "mehr"}.`;
  },
  PLACE_VALUE: ({ town, kind, points: own }) => {
    const noun = nouns[kind];
    const more = noun.gender === "feminine" ? `Eine weitere ${noun.one}` : `Ein weiterer ${noun.one}`;
    const there = `${more} in ${town} brächte allen Haushalten zusammen`;
    return own === 0 ? `${there} keinen Punkt mehr.` : `${there} bis zu ${points(tenthsAbove(own))} mehr.`;
  },
};
