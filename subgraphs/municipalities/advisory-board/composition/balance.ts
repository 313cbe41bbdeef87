/**
 * Whether a board is composed so that nobody outvotes the others and those whom it concerns are there. Pure: seats in,
 * checks out, each with its figures and what to do. Knows no table and no person.
 */
import type { Label } from "../../../../schema/vocabulary/entry.js";
import { registerVocabulary } from "../../../../schema/vocabulary/register.js";
import { BOARD_GROUPS, type BoardGroup } from "./board-group.js";

/** Above it one group alone nearly decides, and the others notice. In percent of the filled seats. */
export const MOST_PERCENT_OF_A_GROUP = 40;
/** Fewer do not show the town's variety; more do not talk with one another in one room. */
export const FEWEST_SEATS = 25;
export const MOST_SEATS = 40;

/** A seat as far as the balance looks at it. */
export interface SeatFacts {
  readonly group: BoardGroup;
  readonly isFilled: boolean;
  readonly hasVote: boolean;
}

/** What the balance is about. */
export interface Composition {
  readonly seats: readonly SeatFacts[];
  readonly hasInterpreters: boolean;
  readonly hasChildcare: boolean;
}

const BALANCE_CHECKS = [
  {
    value: "GROUP_SHARES",
    description: `No group holds more than ${MOST_PERCENT_OF_A_GROUP} % of the filled seats.`,
    label: { de: "Keine Gruppe überwiegt", en: "No group predominates" },
  },
  {
    value: "NUMBER_OF_SEATS",
    description: `From ${FEWEST_SEATS} to ${MOST_SEATS} seats are filled.`,
    label: { de: "Größe", en: "Size" },
  },
  {
    value: "NEWCOMERS_PRESENT",
    description: "Newcomers hold at least one filled seat with a vote.",
    label: { de: "Zugewanderte sitzen im Beirat", en: "Newcomers have a seat" },
  },
  {
    value: "INTERPRETERS",
    description: "Interpreters are there at the sessions.",
    label: { de: "Dolmetschen", en: "Interpreters" },
  },
  {
    value: "CHILDCARE",
    description: "Children are looked after during the sessions.",
    label: { de: "Kinderbetreuung", en: "Childcare" },
  },
] as const;
export type BalanceCheckKind = (typeof BALANCE_CHECKS)[number]["value"];
export const BoardBalanceCheckKindEnum = registerVocabulary(
  "BoardBalanceCheckKind",
  "What the balance of an advisory board is checked for.",
  BALANCE_CHECKS,
);

export interface BalanceCheck {
  readonly check: BalanceCheckKind;
  readonly isMet: boolean;
  /** What was counted: percent of the greatest group, filled seats, newcomers' seats; null where nothing is counted. */
  readonly figure: number | null;
  /** What is the case, in a sentence. */
  readonly finding: Label;
  /** What to do, in a sentence; null where it is met. */
  readonly whatToDo: Label | null;
}

/** The seats of a group: how many there are, how many of them filled, how many of these with a vote. */
export interface GroupSeats {
  readonly group: BoardGroup;
  readonly total: number;
  readonly filled: number;
  readonly votes: number;
}

/** The seats of every group that has some, in the order of the groups. */
export const seatsByGroup = (seats: readonly SeatFacts[]): GroupSeats[] =>
  BOARD_GROUPS.flatMap(({ value: group }) => {
    const own = seats.filter((seat) => seat.group === group);
    const filled = own.filter(({ isFilled }) => isFilled);
    const votes = filled.filter(({ hasVote }) => hasVote).length;
    return own.length === 0 ? [] : [{ group, total: own.length, filled: filled.length, votes }];
  });

/** The share of each group that has seats in the filled ones, in [0, 1]; 0 for all as long as none is filled. */
export function groupShares(seats: readonly SeatFacts[]): { readonly group: BoardGroup; readonly share: number }[] {
  const groups = seatsByGroup(seats);
  const filled = filledOf(groups);
  return groups.map((each) => ({ group: each.group, share: filled === 0 ? 0 : each.filled / filled }));
}

/** All checks, met or not, in the order of the vocabulary. A board without seats meets none of those about seats. */
export function balanceChecks({ seats, hasInterpreters, hasChildcare }: Composition): BalanceCheck[] {
  const groups = seatsByGroup(seats);
  return [
    checkShares(groups),
    checkNumber(filledOf(groups)),
    checkNewcomers(groups),
    checkProvided("INTERPRETERS", hasInterpreters, INTERPRETERS),
    checkProvided("CHILDCARE", hasChildcare, CHILDCARE),
  ];
}

/** Whether every check is met. */
export const isBalanced = (composition: Composition): boolean => balanceChecks(composition).every(({ isMet }) => isMet);

const filledOf = (groups: readonly GroupSeats[]): number => groups.reduce((sum, { filled }) => sum + filled, 0);

function checkShares(groups: readonly GroupSeats[]): BalanceCheck {
  const filled = filledOf(groups);
  const [greatest] = groups.toSorted((one, other) => other.filled - one.filled);
  if (!greatest || filled === 0)
    return unmet("GROUP_SHARES", 0, NO_SEAT_FILLED, {
      de: "Sitze auf die Gruppen verteilen und besetzen.",
      en: "Share out the seats among the groups and fill them.",
    });
  // Compared in whole seats: 40 % of 25 are 10 seats exactly, and no rounding may refuse them.
  const isMet = greatest.filled * 100 <= MOST_PERCENT_OF_A_GROUP * filled;
  const percent = (100 * greatest.filled) / filled;
  const name = labelOfGroup(greatest.group);
  const finding = {
    de: `Die größte Gruppe ist ${name.de} mit ${greatest.filled} von ${filled} besetzten ${filled === 1 ? "Sitz" : "Sitzen"} (${shown(percent, "de")} %).`,
    en: `The greatest group is ${name.en} with ${greatest.filled} of ${filled} filled ${filled === 1 ? "seat" : "seats"} (${shown(percent, "en")} %).`,
  };
  if (isMet) return { check: "GROUP_SHARES", isMet, figure: percent, finding, whatToDo: null };
  return unmet("GROUP_SHARES", percent, finding, moveSeats(name, greatest.filled, filled));
}

/** Two ways out: fewer seats of the group, or more of the others until its share is small enough. */
function moveSeats(name: Label, own: number, filled: number): Label {
  const wanted = Math.ceil((own * 100) / MOST_PERCENT_OF_A_GROUP) - filled;
  return {
    de: `Sitze von ${name.de} an andere Gruppen geben oder ${wanted === 1 ? "einen weiteren Sitz" : `${wanted} weitere Sitze`} anderer Gruppen besetzen.`,
    en: `Give seats of ${name.en} to other groups, or fill ${wanted} more ${wanted === 1 ? "seat" : "seats"} of other groups.`,
  };
}

function checkNumber(filled: number): BalanceCheck {
  const finding = {
    de: `${filled === 1 ? "1 Sitz ist" : `${filled} Sitze sind`} besetzt; vorgesehen sind ${FEWEST_SEATS} bis ${MOST_SEATS}.`,
    en: `${filled === 1 ? "1 seat is" : `${filled} seats are`} filled; there should be ${FEWEST_SEATS} to ${MOST_SEATS}.`,
  };
  if (filled < FEWEST_SEATS) {
    const missing = FEWEST_SEATS - filled;
    return unmet("NUMBER_OF_SEATS", filled, finding, {
      de: `Noch mindestens ${missing} ${missing === 1 ? "Sitz" : "Sitze"} besetzen.`,
      en: `Fill at least ${missing} more ${missing === 1 ? "seat" : "seats"}.`,
    });
  }
  if (filled > MOST_SEATS) {
    const spare = filled - MOST_SEATS;
    return unmet("NUMBER_OF_SEATS", filled, finding, {
      de: `Mindestens ${spare} ${spare === 1 ? "Sitz" : "Sitze"} weniger besetzen.`,
      en: `Fill at least ${spare} ${spare === 1 ? "seat" : "seats"} fewer.`,
    });
  }
  return { check: "NUMBER_OF_SEATS", isMet: true, figure: filled, finding, whatToDo: null };
}

function checkNewcomers(groups: readonly GroupSeats[]): BalanceCheck {
  const votes = groups.find(({ group }) => group === "NEWCOMERS")?.votes ?? 0;
  const finding = {
    de: `Zugewanderte haben ${votes === 1 ? "einen besetzten Sitz" : `${votes} besetzte Sitze`} mit Stimme.`,
    en: `Newcomers have ${votes} filled ${votes === 1 ? "seat" : "seats"} with a vote.`,
  };
  if (votes > 0) return { check: "NEWCOMERS_PRESENT", isMet: true, figure: votes, finding, whatToDo: null };
  return unmet("NEWCOMERS_PRESENT", votes, finding, {
    de: "Mindestens einen Sitz mit Stimme mit Zugewanderten besetzen.",
    en: "Fill at least one seat with a vote with newcomers.",
  });
}

interface ProvisionTexts {
  readonly isThere: Label;
  readonly isMissing: Label;
  readonly whatToDo: Label;
}

const checkProvided = (
  check: BalanceCheckKind,
  isMet: boolean,
  { isThere, isMissing, whatToDo }: ProvisionTexts,
): BalanceCheck =>
  isMet ? { check, isMet, figure: null, finding: isThere, whatToDo: null } : unmet(check, null, isMissing, whatToDo);

const unmet = (check: BalanceCheckKind, figure: number | null, finding: Label, whatToDo: Label): BalanceCheck => ({
  check,
  isMet: false,
  figure,
  finding,
  whatToDo,
});

const NO_SEAT_FILLED: Label = { de: "Noch ist kein Sitz besetzt.", en: "No seat is filled yet." };

const INTERPRETERS: ProvisionTexts = {
  isThere: { de: "In den Sitzungen wird gedolmetscht.", en: "There are interpreters at the sessions." },
  isMissing: { de: "In den Sitzungen wird nicht gedolmetscht.", en: "There are no interpreters at the sessions." },
  whatToDo: {
    de: "Dolmetschen für die Sprachen beauftragen, die an den Sitzen stehen, und es am Beirat vermerken.",
    en: "Commission interpreters for the languages that stand at the seats, and note it on the board.",
  },
};

const CHILDCARE: ProvisionTexts = {
  isThere: { de: "Während der Sitzungen werden Kinder betreut.", en: "Children are looked after during the sessions." },
  isMissing: {
    de: "Während der Sitzungen werden keine Kinder betreut.",
    en: "Children are not looked after during the sessions.",
  },
  whatToDo: {
    de: "Kinderbetreuung am Ort der Sitzungen zusagen und sie am Beirat vermerken.",
    en: "Promise childcare where the sessions are held, and note it on the board.",
  },
};

/** As a reader writes it: one digit behind the point at most. */
const shown = (percent: number, language: "de" | "en"): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(percent);

const labelOfGroup = (group: BoardGroup): Label =>
  BOARD_GROUPS.find(({ value }) => value === group)?.label ?? { de: group, en: group };
