import "reflect-metadata";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { isCarried, problemsOfVotes } from "../../../../subgraphs/municipalities/recommendation/support/votes.js";

const GROUPS = ["CIVIL_SOCIETY", "POLITICS", "NEWCOMERS"] as const;
const count = fc.integer({ min: -1, max: 8 });
const votesOf = fc
  .tuple(fc.subarray([...GROUPS]), fc.array(fc.tuple(count, count, count), { minLength: 3, maxLength: 3 }))
  .map(([groups, counts]) =>
    groups.map((group, at) => {
      const [inFavour = 0, against = 0, abstained = 0] = counts[at] ?? [];
      return { group, inFavour, against, abstained };
    }),
  );
const seatsOf = fc
  .array(fc.integer({ min: 0, max: 12 }), { minLength: 3, maxLength: 3 })
  .map((counts) => new Map(GROUPS.map((group, at) => [group, counts[at] ?? 0])));

describe("votes of groups", () => {
  test("are taken exactly where somebody voted, no number is negative and no group has more votes than seats", () => {
    fc.assert(
      fc.property(votesOf, seatsOf, (votes, seats) => {
        const cast = votes.map((each) => each.inFavour + each.against + each.abstained);
        const isRight =
          votes.every(({ inFavour, against, abstained }) => Math.min(inFavour, against, abstained) >= 0) &&
          votes.every(({ group }, at) => (cast[at] ?? 0) <= (seats.get(group) ?? 0)) &&
          cast.some((sum) => sum > 0);
        expect(problemsOfVotes(votes, seats).length === 0).toBe(isRight);
      }),
      { numRuns: 1_000 },
    );
  });

  test("of a group that had no seat with a vote are refused, with both figures", () => {
    const votes = [{ group: "SCIENCE", inFavour: 2, against: 0, abstained: 1 } as const];
    expect(problemsOfVotes(votes, new Map([["POLITICS", 5]]))).toEqual([
      {
        code: "INVALID_VALUE",
        field: "votes.0",
        message: expect.stringMatching(/SCIENCE has 3 votes here, and had 0 seats with a vote/),
      },
    ]);
  });

  test("come once for each group", () => {
    const once = { group: "POLITICS", inFavour: 2, against: 0, abstained: 0 } as const;
    expect(problemsOfVotes([once, once], new Map([["POLITICS", 5]]))).toMatchObject([{ field: "votes.1.group" }]);
  });

  test("carry a recommendation by more for it than against it over all groups; abstentions count for neither", () => {
    const vote = (inFavour: number, against: number, abstained = 0) =>
      ({ group: "POLITICS", inFavour, against, abstained }) as const;
    expect(isCarried([vote(3, 2, 9), vote(0, 0, 4)])).toBe(true);
    expect(isCarried([vote(3, 2), vote(1, 2)])).toBe(false);
    expect(isCarried([])).toBe(false);
  });
});
