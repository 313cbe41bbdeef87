import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { HouseholdProfile } from "../../../../../subgraphs/matching/engine/engine.js";
import { pairOf, UNPLACED } from "../../../../../subgraphs/matching/engine/market/market.js";
import { PLACED_AS } from "../../../../../subgraphs/matching/engine/mechanisms/mechanism.js";
import type { ExplainedRun } from "../../../../../subgraphs/matching/engine/placement-explanations/explained-run.js";
import { townStatements } from "../../../../../subgraphs/matching/engine/placement-explanations/statements/placement-statements.js";
import { townReasons, townView } from "../../../../../subgraphs/matching/engine/placement-explanations/town-view.js";
import { anyHousehold } from "../worlds.js";
import { anyParts, anyRun, runOf } from "./runs.js";

/** A household with another's protected attributes: all but ages, occupations and German. */
const withAttributesOf = (profile: HouseholdProfile, other: HouseholdProfile): HouseholdProfile => ({
  ...other,
  members: profile.members.map((member, position) => ({
    ...(other.members[position] ?? member),
    role: member.role,
    ageBand: member.ageBand,
    occupations: member.occupations,
    languages: [
      ...member.languages.filter(({ code }) => code === "de"),
      ...(other.members[position]?.languages.filter(({ code }) => code !== "de") ?? []),
    ],
  })),
});

const whatTheTownReads = (run: ExplainedRun, household: number, town: number) => ({
  view: townView(run, household, town),
  statements: townStatements(run, household, town),
  reasons: townReasons(run, household, town),
});

const doesList = ({ problem }: ExplainedRun, household: number, town: number): boolean =>
  pairOf(problem.market.pairs, household, town) >= 0;

describe("what a town reads of a household", () => {
  test("never differs between two households placed alike that differ only in protected attributes and wishes", () => {
    let compared = 0;
    let unlisted = 0;
    fc.assert(
      fc.property(anyParts, anyHousehold, (parts, attributes) => {
        const [first, ...others] = parts.rows.households.toSorted((one, other) => (one.id < other.id ? -1 : 1));
        const changed = { ...first!, profile: withAttributesOf(first!.profile, attributes), ranking: [] };
        const one = runOf(parts);
        const other = runOf({ ...parts, rows: { ...parts.rows, households: [changed, ...others] } });
        for (const town of one.scoring.towns.keys()) {
          // Where the mechanism puts a household may follow from its wishes: that is the proposal itself.
          if ((one.solution.townOf[0] === town) !== (other.solution.townOf[0] === town)) continue;
          compared++;
          if (doesList(one, 0, town) !== doesList(other, 0, town)) unlisted++;
          expect(whatTheTownReads(other, 0, town)).toEqual(whatTheTownReads(one, 0, town));
        }
      }),
      { numRuns: 100 },
    );
    expect(unlisted).toBeGreaterThan(0);
    expect(compared).toBeGreaterThan(unlisted);
  });

  test("nor where a person has fixed both to the same town, whether they list it or not", () => {
    let unlisted = 0;
    fc.assert(
      fc.property(anyParts, anyHousehold, fc.nat(7), (parts, attributes, place) => {
        const [first, ...others] = parts.rows.households.toSorted((one, other) => (one.id < other.id ? -1 : 1));
        const town = place % runOf(parts).scoring.towns.length;
        const fixed = [town, ...parts.fixed.slice(1)];
        const [one, other] = [first!.profile, withAttributesOf(first!.profile, attributes)].map((profile) => {
          const households = [{ ...first!, profile, ranking: [] }, ...others];
          return runOf({ ...parts, fixed, rows: { ...parts.rows, households } });
        });
        if (one!.problem.fixed[0] === UNPLACED) return;
        if (doesList(one!, 0, town) !== doesList(other!, 0, town)) unlisted++;
        expect(townView(one!, 0, town)).toMatchObject({ ahead: null, isFixed: true });
        expect(whatTheTownReads(other!, 0, town)).toEqual(whatTheTownReads(one!, 0, town));
      }),
      { numRuns: 300 },
    );
    expect(unlisted).toBeGreaterThan(0);
  });

  test("tells how many come before whom the mechanism has placed there, and of nobody else", () =>
    fc.assert(
      fc.property(anyRun, (run) => {
        const { solution, scoring } = run;
        for (const household of scoring.households.keys())
          for (const town of scoring.towns.keys()) {
            const isByMechanism =
              solution.townOf[household] === town && solution.placedAs[household] !== PLACED_AS.fixed;
            const { ahead } = townView(run, household, town);
            expect(ahead !== null).toBe(isByMechanism);
            const codes = townStatements(run, household, town).map(({ code }) => code);
            expect(codes.includes("TOWN_AHEAD")).toBe(isByMechanism);
          }
      }),
      { numRuns: 100 },
    ));

  test("sums to the town's score exactly, and has a reason for everything that weighs", () =>
    fc.assert(
      fc.property(anyRun, (run) => {
        run.scoring.town.scores.forEach((score, at) => {
          const towns = run.scoring.towns.length;
          const [household, town] = [Math.floor(at / towns), at % towns];
          const { contributions, ...view } = townView(run, household, town);
          expect(view.score).toBe(score);
          expect(contributions.reduce((sum, { points }) => sum + points, 0)).toBe(score);
          expect(townReasons(run, household, town)).toHaveLength(contributions.length);
        });
      }),
      { numRuns: 100 },
    ));

  test("would be seen to differ if it told what the household wishes", () => {
    const differs = () =>
      fc.assert(
        fc.property(anyParts, anyHousehold, (parts, attributes) => {
          const [first] = parts.rows.households;
          const changed = { ...first!, profile: withAttributesOf(first!.profile, attributes) };
          const [one, other] = [[first!], [changed]].map((households) =>
            runOf({ ...parts, rows: { ...parts.rows, households } }),
          );
          expect(other!.scoring.household.scores).toEqual(one!.scoring.household.scores);
        }),
        { endOnFailure: true },
      );
    expect(differs).toThrow();
  });
});
