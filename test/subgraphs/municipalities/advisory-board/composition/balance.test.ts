// Whether a board is balanced, for any composition.
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  balanceChecks,
  type Composition,
  FEWEST_SEATS,
  groupShares,
  isBalanced,
  MOST_PERCENT_OF_A_GROUP,
  MOST_SEATS,
  type SeatFacts,
  seatsByGroup,
} from "../../../../../subgraphs/municipalities/advisory-board/composition/balance.js";
import { BOARD_GROUPS } from "../../../../../subgraphs/municipalities/advisory-board/composition/board-group.js";

const seat = fc.record<SeatFacts>({
  group: fc.constantFrom(...BOARD_GROUPS.map(({ value }) => value)),
  isFilled: fc.boolean(),
  hasVote: fc.boolean(),
});
const composition = fc.record<Composition>({
  seats: fc.array(seat, { maxLength: 60 }),
  hasInterpreters: fc.boolean(),
  hasChildcare: fc.boolean(),
});

const filled = (group: SeatFacts["group"], number: number): SeatFacts[] =>
  Array.from({ length: number }, () => ({ group, isFilled: true, hasVote: true }));
const provided = { hasInterpreters: true, hasChildcare: true };
const checkOf = (composed: Composition, name: string) => balanceChecks(composed).find(({ check }) => check === name)!;

describe("a board's balance", () => {
  test("is what the rule says, and nothing else, for any composition", () => {
    fc.assert(
      fc.property(composition, ({ seats, hasInterpreters, hasChildcare }) => {
        const there = seats.filter(({ isFilled }) => isFilled);
        const counts = BOARD_GROUPS.map(({ value }) => there.filter(({ group }) => group === value).length);
        const expected =
          there.length >= FEWEST_SEATS &&
          there.length <= MOST_SEATS &&
          counts.every((count) => 100 * count <= MOST_PERCENT_OF_A_GROUP * there.length) &&
          there.some(({ group, hasVote }) => group === "NEWCOMERS" && hasVote) &&
          hasInterpreters &&
          hasChildcare;
        expect(isBalanced({ seats, hasInterpreters, hasChildcare })).toBe(expected);
      }),
    );
  });

  test("explains every check in both languages, and says what to do exactly where it is not met", () => {
    fc.assert(
      fc.property(composition, (composed) => {
        for (const { finding, whatToDo, isMet } of balanceChecks(composed)) {
          expect(finding.de && finding.en).toBeTruthy();
          expect(whatToDo === null).toBe(isMet);
        }
      }),
    );
  });

  test("does not hang on the order of the seats", () => {
    fc.assert(
      fc.property(composition, fc.integer(), ({ seats, ...rest }, turn) => {
        const turned = seats.map((_, at) => seats[(at + Math.abs(turn)) % seats.length]!);
        expect(isBalanced({ seats: turned, ...rest })).toBe(isBalanced({ seats, ...rest }));
      }),
    );
  });

  test("looks at no seat that waits for somebody", () => {
    fc.assert(
      fc.property(composition, fc.array(seat), ({ seats, ...rest }, more) => {
        const waiting = more.map((each) => ({ ...each, isFilled: false }));
        expect(isBalanced({ seats: [...seats, ...waiting], ...rest })).toBe(isBalanced({ seats, ...rest }));
      }),
    );
  });

  test("allows a group 40 % exactly, and not one seat more", () => {
    const rest = [...filled("NEWCOMERS", 5), ...filled("CIVIL_SOCIETY", 10)];
    expect(isBalanced({ seats: [...rest, ...filled("POLITICS", 10)], ...provided })).toBe(true);
    const outvoted = { seats: [...rest, ...filled("POLITICS", 11)], ...provided };
    expect(isBalanced(outvoted)).toBe(false);
    expect(checkOf(outvoted, "GROUP_SHARES")).toMatchObject({
      finding: { de: "Die größte Gruppe ist Politik mit 11 von 26 besetzten Sitzen (42,3 %)." },
      whatToDo: { en: "Give seats of Politics to other groups, or fill 2 more seats of other groups." },
    });
  });

  test("gets better by what it says: as many more seats of others as it names bring the greatest group to 40 %", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 30 }), (own, others) => {
        const seats = [...filled("POLITICS", own), ...filled("SCIENCE", Math.min(others, own))];
        const { isMet, whatToDo } = checkOf({ seats, ...provided }, "GROUP_SHARES");
        fc.pre(!isMet);
        const named = Number(/fill (\d+) more/.exec(whatToDo!.en)![1]);
        const spread = BOARD_GROUPS.filter(({ value }) => value !== "POLITICS");
        const more = (count: number) =>
          Array.from({ length: count }, (_, at) => filled(spread[at % spread.length]!.value, 1)[0]!);
        expect(shareOfPolitics([...seats, ...more(named)])).toBeLessThanOrEqual(MOST_PERCENT_OF_A_GROUP / 100);
        expect(shareOfPolitics([...seats, ...more(named - 1)])).toBeGreaterThan(MOST_PERCENT_OF_A_GROUP / 100);
      }),
    );
  });

  test.each([
    [24, false, "Fill at least 1 more seat."],
    [25, true, undefined],
    [40, true, undefined],
    [42, false, "Fill at least 2 seats fewer."],
  ])("with %d seats: %s", (number, isMet, whatToDo) => {
    const check = checkOf({ seats: filled("SCIENCE", number), ...provided }, "NUMBER_OF_SEATS");
    expect([check.isMet, check.whatToDo?.en]).toEqual([isMet, whatToDo]);
  });
});

const shareOfPolitics = (seats: readonly SeatFacts[]): number =>
  groupShares(seats).find(({ group }) => group === "POLITICS")!.share;

describe("seats by group", () => {
  test("lose none: totals and filled ones sum to all, votes never exceed the filled, shares sum to one", () => {
    fc.assert(
      fc.property(composition, ({ seats }) => {
        const groups = seatsByGroup(seats);
        const there = seats.filter(({ isFilled }) => isFilled).length;
        expect(groups.reduce((sum, { total }) => sum + total, 0)).toBe(seats.length);
        expect(groups.reduce((sum, group) => sum + group.filled, 0)).toBe(there);
        expect(groups.every(({ total, filled: full, votes }) => votes <= full && full <= total)).toBe(true);
        const shares = groupShares(seats).reduce((sum, { share }) => sum + share, 0);
        expect(shares).toBeCloseTo(there === 0 ? 0 : 1, 9);
      }),
    );
  });
});
