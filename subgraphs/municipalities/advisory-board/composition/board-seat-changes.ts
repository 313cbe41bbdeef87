/** Makes, changes and withdraws seats. Knows nothing of their balance, which a step of the board asks for. */
import type { DataSource, EntityManager } from "typeorm";
import { type UserError, userError } from "../../../../schema/user-error.js";
import type { Caller } from "../../../runtime/access/caller.js";
import type { Written } from "../../writing/change.js";
import { type InputTexts, inputTexts, lineAfter } from "../../writing/input-texts.js";
import { withdrawVersioned } from "../../writing/standing.js";
import { problemsOfOffice, TITLE_BOUNDS, trimmed } from "../../writing/texts.js";
import { ANY_TOWN_RIGHT, townRight } from "../../writing/town-right.js";
import { problemsOfDays, type ValueProblem, valueProblem } from "../../writing/value-problem.js";
import { createVersioned, updateVersioned, type Versioned } from "../../writing/versioned.js";
import { PART_OF_BOARD, placeInBoard, refusalOfClosedBoard } from "../board/board-part.js";
import { refusalOfLostVotes, votesOn } from "../../recommendation/support/voting-seats.js";
import { germanDay } from "../../writing/german-day.js";
import { BoardSeat } from "./board-seat.entity.js";
import type {
  BoardSeatCreateInput,
  BoardSeatDetailsInput,
  BoardSeatUpdateInput,
  BoardSeatWithdrawInput,
} from "./board-seat.inputs.js";
import { refusalOfOpenSeat } from "./open-seat.js";

/** Five times the most that make sense at once: those that were withdrawn stay. */
const MOST_SEATS_EVER = 200;

type SeatValues = Pick<
  BoardSeat,
  "group" | "holderKind" | "holder" | "filledFrom" | "filledUntil" | "hasVote" | "interpreterLanguage" | "office"
>;

const BOARD_SEATS: Versioned<BoardSeat, SeatValues> = {
  table: "advisory_board_seat",
  type: "BoardSeat",
  noun: "seat",
  mutation: "boardSeat",
  entity: BoardSeat,
  columns: {
    group: "seat_group",
    holderKind: "holder_kind",
    holder: "holder",
    filledFrom: "filled_from",
    filledUntil: "filled_until",
    hasVote: "has_vote",
    interpreterLanguage: "interpreter_language",
    office: "office",
  },
  rightOf: ({ ags }) => townRight(ags),
  anyRight: ANY_TOWN_RIGHT,
  parent: PART_OF_BOARD,
  problemsOf: problemsOfSeat,
};

/** Everything in the values that cannot be used, by field. */
function problemsOfSeat({ filledFrom, filledUntil, interpreterLanguage, office }: SeatValues): ValueProblem[] {
  const days = problemsOfDays({ filledFrom, filledUntil });
  const isBackwards = filledUntil !== null && (filledFrom === null || filledUntil < filledFrom);
  return [
    ...days,
    ...(days.length === 0 && isBackwards
      ? [valueProblem("filledUntil", "ENDS_BEFORE_IT_BEGINS", { day: filledUntil })]
      : []),
    ...(interpreterLanguage === null || isLanguage(interpreterLanguage)
      ? []
      : [
          valueProblem("interpreterLanguage", "LANGUAGE_UNKNOWN", {
            given: JSON.stringify(interpreterLanguage.slice(0, 20)),
          }),
        ]),
    ...problemsOfOffice(office),
  ];
}

/** As long as tags of languages get. */
const LONGEST_LANGUAGE = 35;
/** Names of the languages that have a tag of two letters; of three there are thousands, and no list here has all. */
const LANGUAGE_NAMES = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
const isLanguage = (tag: string): boolean => {
  try {
    const [language = ""] = tag.length <= LONGEST_LANGUAGE ? Intl.getCanonicalLocales(tag) : [];
    const [primary = ""] = language.split("-");
    return primary.length === 3 || (primary.length === 2 && LANGUAGE_NAMES.of(primary) !== undefined);
  } catch {
    return false;
  }
};

/** Makes a seat. @throws UNAUTHENTICATED, FORBIDDEN */
export async function createSeat(db: DataSource, caller: Caller, input: BoardSeatCreateInput): Promise<Written> {
  const texts = inputTexts();
  const holder = texts.named(input.holder, null, "holder", TITLE_BOUNDS);
  const { group, holderKind } = input;
  const values = valuesAfter(input, { ...NEW_SEAT, group, holderKind, holder });
  const request = { idempotencyKey: input.idempotencyKey, input };
  return createVersioned(db, caller, BOARD_SEATS, request, {
    right: ANY_TOWN_RIGHT,
    values,
    errors: [...texts.errors, ...listed(refusalOfOpenSeat(values))],
    placeIn: (transaction) =>
      placeInBoard(transaction, caller, input.boardId, { table: BOARD_SEATS.table, most: MOST_SEATS_EVER }),
  });
}

/** Changes a seat. @throws UNAUTHENTICATED, FORBIDDEN */
export async function updateSeat(db: DataSource, caller: Caller, input: BoardSeatUpdateInput): Promise<Written> {
  const { id, version, idempotencyKey } = input;
  return updateVersioned(
    db,
    caller,
    BOARD_SEATS,
    { idempotencyKey, input },
    {
      id,
      version,
      valuesFrom: (row) => {
        const texts = inputTexts();
        return { values: changed(input, row, texts), errors: texts.errors };
      },
      refusalOf: async (row, values, transaction) =>
        row.withdrawnAt === null
          ? ((await refusalOfClosedBoard(transaction, row.boardKey)) ??
            refusalOfOpenSeat(values) ??
            (await refusalOfLostVotes(transaction, row, (day, group) => votesOn(values, day, group))))
          : WITHDRAWN,
    },
  );
}

/** Withdraws a seat. @throws UNAUTHENTICATED, FORBIDDEN */
export async function withdrawSeat(db: DataSource, caller: Caller, input: BoardSeatWithdrawInput): Promise<Written> {
  const { id, version, idempotencyKey } = input;
  return withdrawVersioned(
    db,
    caller,
    BOARD_SEATS,
    { idempotencyKey, input },
    {
      id,
      version,
      office: trimmed(input.office),
      withdrawn: WITHDRAWN,
      refusalOf: async (row, transaction) =>
        (await refusalOfClosedBoard(transaction, row.boardKey)) ?? (await refusalOfWithdrawal(transaction, row)),
    },
  );
}

/** A seat that is withdrawn today counts until yesterday. */
const refusalOfWithdrawal = (transaction: EntityManager, row: BoardSeat): Promise<UserError | null> => {
  const today = germanDay(new Date());
  return refusalOfLostVotes(transaction, row, (day, group) => day < today && votesOn(row, day, group));
};

const listed = (refusal: UserError | null): UserError[] => (refusal ? [refusal] : []);

const WITHDRAWN = userError("WITHDRAWN", "id", "The seat was withdrawn; make a new one.");

const NEW_SEAT: Omit<SeatValues, "group" | "holderKind" | "holder"> = {
  filledFrom: null,
  filledUntil: null,
  hasVote: true,
  interpreterLanguage: null,
  office: null,
};

const changed = (input: BoardSeatUpdateInput, before: SeatValues, texts: InputTexts): SeatValues =>
  valuesAfter(input, {
    ...before,
    group: input.group ?? before.group,
    holderKind: input.holderKind ?? before.holderKind,
    holder: texts.named(input.holder, before.holder, "holder", TITLE_BOUNDS),
  });

/** The values after the change: what the input leaves out stays as it was, null takes away. */
const valuesAfter = (input: BoardSeatDetailsInput, before: SeatValues): SeatValues => ({
  ...before,
  filledFrom: lineAfter(input.filledFrom, before.filledFrom),
  filledUntil: lineAfter(input.filledUntil, before.filledUntil),
  hasVote: input.hasVote ?? before.hasVote,
  interpreterLanguage: lineAfter(input.interpreterLanguage, before.interpreterLanguage),
  office: trimmed(input.office),
});
