/**
 * The mix: the operations that users have saved and that the graph answers, how often each is asked, and with which
 * variables. Every request has its own where the operation takes any, so that no server can answer two with one.
 */
import type { Chances } from "../../chances.js";
import { EXAMPLE_PROFILE } from "../../../subgraphs/matching/place-finder/example-profile.js";
import type { Country } from "../data/country.js";

type Data = Readonly<Record<string, unknown>>;

export interface MeasuredOperation {
  /** Its folder in test/contract. */
  readonly name: string;
  /** Of a hundred requests so many. */
  readonly weight: number;
  readonly variables: (chances: Chances, country: Country) => Data;
  /** Whether the answer is the one that was meant to be measured: whole pages. */
  readonly isWhole: (data: Data) => boolean;
}

interface List {
  readonly totalCount?: number;
  readonly nodes: readonly unknown[];
}

const part = (data: Data, ...names: readonly string[]): unknown =>
  names.reduce<unknown>((value, name) => (value as Data | null | undefined)?.[name], data);

const entries = (data: Data, ...names: readonly string[]): number =>
  (part(data, ...names) as List | null | undefined)?.nodes.length ?? 0;

/** Towns' web sites ask most, dashboards and tools often, households' long questions seldom. */
export const OPERATIONS: readonly MeasuredOperation[] = [
  {
    name: "municipality-portrait",
    weight: 40,
    variables: (chances, { presenting }) => ({ ags: chances.oneOf(presenting) }),
    isWhole: (data) =>
      entries(data, "municipality", "offers") === 10 &&
      entries(data, "municipality", "needs") === 10 &&
      entries(data, "municipality", "jobs") === 5 &&
      entries(data, "municipality", "services") === 5 &&
      part(data, "municipality", "interest") != null,
  },
  {
    name: "chamber-jobs",
    weight: 22,
    variables: (chances, { towns }) => ({
      ags: chances.oneOf(towns),
      withinKm: chances.whole(200, 600) / 10,
      kldb: chances.happens(0.4) ? String(chances.whole(1, 9)) : null,
      after: null,
    }),
    isWhole: (data) => entries(data, "jobs") > 0 && typeof part(data, "jobs", "totalCount") === "number",
  },
  {
    name: "dashboard-totals",
    weight: 12,
    variables: (chances, { states }) => ({ state: chances.oneOf(states) }),
    isWhole: (data) => ["offerTotals", "needTotals", "jobTotals"].every((name) => part(data, name, "0")),
  },
  {
    name: "advisory-board",
    weight: 12,
    variables: (chances, { boards }) => ({ ags: chances.oneOf(boards) }),
    isWhole: (data) => entries(data, "municipality", "advisoryBoard", "recommendations") > 0,
  },
  {
    name: "pilot-evaluation",
    weight: 6,
    // It takes none.
    variables: () => ({}),
    isWhole: (data) => entries(data, "pilots") > 0,
  },
  {
    name: "place-finder",
    weight: 5,
    variables: (chances, country) => ({ profile: profile(chances, country) }),
    isWhole: (data) => entries(data, "placeFinder") === 5,
  },
  {
    name: "why-not",
    weight: 3,
    variables: (chances, country) => ({ profile: profile(chances, country), ags: chances.oneOf(country.presenting) }),
    isWhole: (data) => part(data, "explainPlace", "municipality") != null,
  },
];

/** The saved example's family, with other occupations, ties and importances. */
function profile(chances: Chances, { occupations, towns }: Country): Data {
  const { members, wishes, requirements } = EXAMPLE_PROFILE;
  const [first, second, ...children] = members;
  const work = () => [{ kldbCode: chances.oneOf(occupations), years: chances.whole(0, 20) }];
  return {
    members: [{ ...first, occupations: work() }, { ...second, occupations: work() }, ...children],
    requirements,
    wishes: wishes.map((wish) => ({
      ...wish,
      importance: chances.whole(1, 5),
      ...("nearAgs" in wish ? { nearAgs: [chances.oneOf(towns)] } : {}),
    })),
  };
}
