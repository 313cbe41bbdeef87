/** What is said of placements, in English. One template per code. */
import type { CapacityKind } from "../../../../../schema/vocabulary/capacity-kind.js";
import { CRITERIA, type Criterion } from "../../../../../schema/vocabulary/criterion.js";
import { labelOf } from "../../../../../schema/vocabulary/entry.js";
import type { MechanismName } from "../../mechanisms/mechanism.js";
import { weightShown } from "../../question.js";
import { reasonText } from "../../reasons/reason-text.js";
import type { Standing } from "../../reasons/reason.js";
import { type Forms, wordsOf } from "../../reasons/words.js";
import type { TownCriterion } from "../../town-criteria/town-criterion.js";
import { type HolderClass, LEAST_TOLD } from "../holders.js";
import { pointsStated, tenthsAbove, tenthsBelow } from "./points-stated.js";
import type { LackStated, StatementTemplates } from "./statement.js";

const words = wordsOf("en-GB");
const { number, percent, plural, list } = words;

const dwelling = (size: string): Forms => ({ one: `dwelling for ${size}`, other: `dwellings for ${size}` });
const place = (where: string): Forms => ({ one: `${where} place`, other: `${where} places` });

const nouns: { readonly [Kind in CapacityKind]: Forms } = {
  HOUSING_1_2: dwelling("1–2 persons"),
  HOUSING_3_4: dwelling("3–4 persons"),
  HOUSING_5_6: dwelling("5–6 persons"),
  HOUSING_7_PLUS: dwelling("7 persons and more"),
  CHILDCARE: place("childcare"),
  PRIMARY_SCHOOL: place("primary school"),
  SECONDARY_SCHOOL: place("secondary school"),
  VOCATIONAL_SCHOOL: place("vocational school"),
  PERSONS: { one: "reception place for a person", other: "reception places for persons" },
};

/** Behind "owing to the". */
const townNeeds: { readonly [Name in TownCriterion]: string } = {
  NEED_LABOUR: "need for labour",
  NEED_TRAINEES: "need for trainees",
  NEED_PUPILS: "need for pupils",
  NEED_RESIDENTS: "need for residents",
};

const unfilled: { readonly [Name in MechanismName]: string } = {
  DEFERRED_ACCEPTANCE:
    "This mechanism has held it back for households with higher priority; only a filling pass afterwards gives it away.",
  TOP_TRADING_CYCLES: "This mechanism gives a place only where every exchange works out.",
  THRESHOLD_DEFERRED_ACCEPTANCE:
    "This mechanism leaves much room unused, so that nobody can gain by stating something untrue.",
  WELFARE: "This mechanism looks for the greatest sum of all points and did not need it for that.",
};

const criterionName = (criterion: Criterion) => labelOf(CRITERIA, criterion).en;
const points = (score: number) => `${pointsStated(words, score, "at most")} points`;
const cost = ({ criterion, points: own }: Standing) => `${criterionName(criterion)} (${points(own)})`;

const holding = ({ holding: how, criterion }: HolderClass): string =>
  ({
    FIXED: "by the decision of a person of the programme",
    HIGHER: `with higher priority${criterion ? ` owing to the ${townNeeds[criterion]}` : ""}`,
    EQUAL: "with the same priority by waiting time or lot",
    LOWER: "with lower priority (by a smaller need, an exchange or the filling pass)",
    SUM: "by the greatest sum of all points",
  })[how];

/** "12 households …", "fewer than five households …" or, where a few places say as much, no number. */
function holder(one: HolderClass, isAlone: boolean, capacity: number): string {
  if (one.households !== null) return `${number(one.households)} households ${holding(one)}`;
  // One place has one holder: that is the town's own figure, no count of households.
  if (capacity === 1) return `another household ${holding(one)}`;
  const isFew = isAlone && capacity >= LEAST_TOLD;
  return `${isFew ? "fewer than five households" : "households"} ${holding(one)}`;
}

const holders = ({ holders: classes, capacity }: LackStated): string =>
  list(classes.map((one) => holder(one, classes.length === 1, capacity)));

function lack(town: string, stated: LackStated): string {
  const { kind, needed, capacity, free, areStandInsTaken } = stated;
  const noun = nouns[kind];
  const count = (value: number) => plural(value, noun);
  if (capacity === 0) return `${town} has no ${noun.one}.`;
  if (capacity < needed) return `${town} has only ${count(capacity)}; ${number(needed)} are needed.`;
  const larger = areStandInsTaken ? " Larger ones are taken there too." : "";
  if (free > 0) {
    const left = `${number(free)} ${free === 1 ? "is" : "are"} still free and ${number(needed)} are needed`;
    return `Of the ${count(capacity)} in ${town}, ${left}; the others went to ${holders(stated)}.${larger}`;
  }
  const all = capacity === 1 ? `The only ${noun.one}` : `The ${count(capacity)}`;
  return `${all} in ${town} went to ${holders(stated)}.${larger}`;
}

/** The English templates. */
export const english: StatementTemplates = {
  PLACED: ({ town, placedAs }) =>
    ({
      CORE: `${town} is proposed for this household.`,
      FILL: `${town} is proposed for this household: room was left there after the first allocation.`,
      FIXED: `${town} is proposed for this household: a person of the programme has decided so.`,
    })[placedAs],
  UNPLACED: ({ listed }) => {
    if (listed === 0) return "No town is possible for this household.";
    if (listed === 1) return "This household has got no place in the only town on its list.";
    return `This household has got no place in any of the ${number(listed)} towns on its list.`;
  },
  IMPOSSIBLE: ({ town, reasons }) =>
    `${town} is not possible for this household. ${reasons.map((reason) => reasonText(reason, "en")).join(" ")}`,
  FORBIDDEN: ({ town }) => `A person of the programme has ruled out ${town} for this household.`,
  FIXED: ({ town, placement }) =>
    `A person of the programme has decided on ${placement} for this household; ${town} was therefore no longer open to it.`,
  NOT_LISTED: ({ town }) => `${town} is not on this household's list.`,
  FULL: ({ town, lacks }) => lacks.map((stated) => lack(town, stated)).join(" "),
  RANKED_LOWER: ({ town, placement, points: own, costs }) => {
    if (own > 0) return `The household itself has put ${placement} before ${town}.`;
    if (own === 0) return `${town} gives as many points as ${placement} and stands behind it on the list.`;
    return (
      `${town} gives this household ${points(own)} less than ${placement}.` +
      (costs.length ? ` Most is missing in ${list(costs.map(cost))}.` : "")
    );
  },
  UNFILLED: ({ town, mechanism }) => `There was still room in ${town}. ${unfilled[mechanism]}`,
  DIFFERENCE: ({ criterion, points: own, reference }) =>
    own === 0
      ? `${criterionName(criterion)}: as many points as in ${reference}.`
      : `${criterionName(criterion)}: ${points(own)} ${own > 0 ? "more" : "less"} than in ${reference}.`,
  WEIGHT_TURNS: ({ criterion, weight, turnsAt, ahead, behind }) => {
    const now = `${criterionName(criterion)} counts ${percent(weightShown(weight))}`;
    if (turnsAt === null) return `${now}; whatever it counted, that would not put ${behind} before ${ahead}.`;
    const from = `${turnsAt > weight ? "from" : turnsAt > 0 ? "at no more than" : "at"} ${percent(weightShown(turnsAt))}`;
    return `${now}; ${from}, ${behind} would come before ${ahead}.`;
  },
  MORE_ROOM: ({ town, kind, places }) =>
    `With ${places === 1 ? "one" : number(places)} more ${nouns[kind][places === 1 ? "one" : "other"]} in ${town} this household would be placed there, as a second run has shown.`,
  TOWN_CONTRIBUTION: ({ criterion, weight, points: own }) =>
    `Owing to the ${townNeeds[criterion]} (weight ${percent(weightShown(weight))}): ${points(own)}.`,
  TOWN_AHEAD: ({ ahead }) =>
    `${ahead === null ? "Fewer than five others come" : `${number(ahead)} others come`} before this household on the town's list.`,
  SUM_LOSS: ({ town, points: own, proof }) => {
    const there = `If this household came to ${town}`;
    if (proof === "PRICES") {
      const proven = tenthsBelow(own);
      if (proven === 0) return `${there}, no loss to all households together is proven.`;
      return `${there}, all households together would have at least ${points(proven)} less.`;
    }
    const by = proof === "EXACT" ? "" : " by a second run";
    if (own === 0) return `${there}, all households together would${by} have as many points.`;
    return `${there}, all households together would${by} have ${points(own)} ${own > 0 ? "less" : "more"}.`;
  },
  PLACE_VALUE: ({ town, kind, points: own }) => {
    const there = `One more ${nouns[kind].one} in ${town} would bring all households together`;
    return own === 0 ? `${there} no more points.` : `${there} up to ${points(tenthsAbove(own))} more.`;
  },
};
