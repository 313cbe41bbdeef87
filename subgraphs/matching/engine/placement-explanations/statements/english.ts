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
import type { HolderClass, StandIns } from "../holders.js";
import { freeStated, type HolderNumber, holderNumber } from "./holder-number.js";
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
    ENDOWED: "that had a place there before this run",
    HIGHER: `with higher priority${criterion ? ` owing to the ${townNeeds[criterion]}` : ""}`,
    EQUAL: "with the same priority by waiting time or lot",
    LOWER: "with lower priority (by a smaller need, an exchange or the filling pass)",
    SUM: "by the greatest sum of all points",
  })[how];

const numbers: { readonly [Number in Exclude<HolderNumber, number>]: string } = {
  ANOTHER: "another household",
  SEVERAL: "households",
  FEWER_THAN_FIVE: "fewer than five households",
  ONE_OR_MORE: "one or more households",
};

function holder(stated: LackStated, one: HolderClass): string {
  const count = holderNumber(stated, one);
  return `${typeof count === "number" ? `${number(count)} households` : numbers[count]} ${holding(one)}`;
}

const larger: { readonly [Name in StandIns]: string } = {
  NONE: "",
  TAKEN: " Larger ones there would do too, but are taken.",
  NOT_GIVEN: " Larger ones there would do too, but are given only in a filling pass, which this run has not had.",
};

const lack = (town: string, stated: LackStated): string => lackAlone(town, stated) + larger[stated.standIns];

function lackAlone(town: string, stated: LackStated): string {
  const { kind, needed, capacity, holders: classes } = stated;
  const noun = nouns[kind];
  const count = (value: number) => plural(value, noun);
  if (capacity === 0) return `${town} has no ${noun.one}.`;
  if (capacity < needed) return `${town} has only ${count(capacity)}; ${number(needed)} are needed.`;
  const holders = list(classes.map((one) => holder(stated, one)));
  const free = freeStated(stated);
  if (free === 0) return `The ${capacity === 1 ? `only ${noun.one}` : count(capacity)} in ${town} went to ${holders}.`;
  const left =
    free === null
      ? `fewer are still free than the ${number(needed)} that are needed`
      : `${number(free)} ${free === 1 ? "is" : "are"} still free and ${number(needed)} are needed`;
  return `Of the ${count(capacity)} in ${town}, ${left}; the rest went to ${holders}.`;
}

function moreOf({ one, other }: Forms, places: number | null): string {
  if (places === 1) return `one more ${one}`;
  return places === null ? `more ${other}` : `${number(places)} more ${other}`;
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
    if (listed === 1) return "This household has got no place in the only town considered for it in this run.";
    return `This household has got no place in any of the ${number(listed)} towns considered for it in this run.`;
  },
  IMPOSSIBLE: ({ town, reasons }) =>
    `${town} is not possible for this household. ${reasons.map((reason) => reasonText(reason, "en")).join(" ")}`,
  FORBIDDEN: ({ town }) => `A person of the programme has ruled out ${town} for this household.`,
  FIXED: ({ town, placement }) =>
    `A person of the programme has decided on ${placement} for this household; ${town} was therefore no longer open to it.`,
  NOT_LISTED: ({ town }) => `${town} was not among the towns considered for this household in this run.`,
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
    `With ${moreOf(nouns[kind], places)} in ${town} this household would be placed there, as a second run has shown.`,
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
