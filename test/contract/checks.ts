/** What the users of each saved operation read in its answer. An operation is in scope once it stands here. */
import { expect } from "@jest/globals";

interface Connection<Node> {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
}

interface Contribution {
  readonly criterion: string;
  readonly label: string;
  readonly weight: number;
  readonly fit: number;
  readonly points: number;
  readonly reason: string;
}

interface Place {
  readonly rank: number;
  readonly score: number;
  readonly municipality: { readonly ags: string; readonly name: string; readonly population: number };
  readonly explanation: {
    readonly summary: string;
    readonly contributions: readonly Contribution[];
    readonly comparedToBest: readonly { readonly pointsDifference: number }[];
    readonly improvements: readonly { readonly change: string; readonly scoreAfter: number }[];
  };
}

/** Points of the contributions sum to the score, to the rounding that clients are promised. */
function expectSum(contributions: readonly Contribution[], score: number): void {
  const sum = contributions.reduce((total, { points }) => total + points, 0);
  expect(Math.abs(sum - score)).toBeLessThanOrEqual(0.01);
  expect(contributions.reduce((total, { weight }) => total + weight, 0)).toBeCloseTo(1, 9);
}

interface PortraitAnswer {
  readonly municipality: Record<string, unknown> & {
    readonly offers: Connection<{ readonly available: number; readonly title: string }>;
    readonly needs: Connection<{ readonly quantity: number }>;
    readonly jobs: Connection<{ readonly occupation: { readonly kldbCode: string } }>;
    readonly services: Connection<{ readonly provider: { readonly name: string } }>;
  };
}

const checkPortrait = ({ municipality }: PortraitAnswer): void => {
  expect(municipality).toMatchObject({
    ags: "03254021",
    name: "Hildesheim, Stadt",
    state: "NI",
    kind: "LARGE_CITY",
    population: 101_858,
    areaKm2: 92.29,
    district: { key: "03254", name: "Hildesheim" },
    portrait: { headline: expect.any(String), introduction: expect.any(String) },
    strategy: { goals: [{ status: "IN_PROGRESS" }, { status: "IN_PROGRESS" }] },
    advisoryBoard: { status: "PREPARING" },
    // Its application to a pilot is not decided on, and until then no business of the public.
    pilots: [],
    interest: { households: null, status: "SUPPRESSED" },
  });
  const { offers, needs, jobs, services } = municipality;
  for (const list of [offers, needs, jobs, services]) expect(list.totalCount).toBeGreaterThan(0);
  for (const { available } of offers.nodes) expect(available).toBeGreaterThan(0);
  for (const { provider } of services.nodes) expect(provider.name).toBeTruthy();
};

interface TotalsAnswer {
  readonly offerTotals: readonly {
    readonly state: string;
    readonly kind: string;
    readonly offers: number;
    readonly capacity: number;
    readonly available: number;
  }[];
  readonly needTotals: readonly { readonly state: string; readonly needs: number; readonly quantity: number }[];
  readonly jobTotals: readonly {
    readonly state: string;
    readonly jobs: number;
    readonly occupationArea: { readonly kldbCode: string; readonly label: string };
  }[];
}

const checkTotals = ({ offerTotals, needTotals, jobTotals }: TotalsAnswer): void => {
  for (const rows of [offerTotals, needTotals, jobTotals]) {
    expect(rows.length).toBeGreaterThan(0);
    for (const { state } of rows) expect(state).toBe("NI");
  }
  expect(new Set(offerTotals.map(({ kind }) => kind)).size).toBe(offerTotals.length);
  for (const { available, capacity } of offerTotals) expect(available).toBeLessThanOrEqual(capacity);
  for (const { occupationArea } of jobTotals) {
    expect(occupationArea.kldbCode).toMatch(/^\d$/);
    expect(occupationArea.label).toBeTruthy();
  }
};

interface JobsAnswer {
  readonly jobs: Connection<{ readonly publishedAt: string; readonly municipality: { readonly name: string } }>;
}

const checkJobs = ({ jobs }: JobsAnswer): void => {
  expect(jobs.totalCount).toBeGreaterThan(0);
  expect(jobs.nodes.length).toBe(Math.min(20, jobs.totalCount));
  const times = jobs.nodes.map(({ publishedAt }) => publishedAt);
  expect(times).toEqual([...times].sort().reverse());
  for (const { municipality } of jobs.nodes) expect(municipality.name).toBeTruthy();
};

interface PlaceFinderAnswer {
  readonly placeFinder: {
    readonly totalCount: number;
    readonly excludedCount: number;
    readonly nodes: readonly Place[];
  };
}

/** Municipalities of the register with inhabitants: all that the place finder ranks. */
const INHABITED = 10_775;

const checkPlaces = ({ placeFinder }: PlaceFinderAnswer): void => {
  expect(placeFinder.totalCount + placeFinder.excludedCount).toBe(INHABITED);
  expect(placeFinder.nodes.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5]);
  const scores = placeFinder.nodes.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  for (const { score, municipality, explanation } of placeFinder.nodes) {
    expect(municipality.population).toBeGreaterThan(0);
    expect(explanation.summary).toBeTruthy();
    expect(explanation.contributions.map(({ criterion }) => criterion).sort()).toEqual([
      "CHILDCARE",
      "LANGUAGE_COURSE",
      "SETTLEMENT_SIZE",
      "SOCIAL_TIES",
      "WORK",
    ]);
    for (const { reason, label } of explanation.contributions) expect(reason && label).toBeTruthy();
    expectSum(explanation.contributions, score);
    for (const { scoreAfter } of explanation.improvements) expect(scoreAfter).toBeGreaterThan(score);
  }
};

interface WhyNotAnswer {
  readonly explainPlace: Place & { readonly isPossible: boolean; readonly unmetConstraints: readonly unknown[] };
}

const checkWhyNot = ({ explainPlace }: WhyNotAnswer): void => {
  const { isPossible, rank, score, municipality, unmetConstraints, explanation } = explainPlace;
  expect(municipality).toEqual({ ags: "05962004", name: "Altena, Stadt" });
  expect(isPossible).toBe(true);
  expect(rank).toBeGreaterThanOrEqual(1);
  expect(unmetConstraints).toEqual([]);
  expectSum(explanation.contributions, score);
};

interface PilotsAnswer {
  readonly pilots: {
    readonly nodes: readonly {
      readonly title: string;
      readonly phase: string;
      readonly participants: Connection<{
        readonly municipality: { readonly name: string };
        readonly phase: string;
        readonly joinedOn: string;
      }>;
      readonly indicators: readonly {
        readonly label: string;
        readonly rows: readonly { readonly value: number | null; readonly status: string }[];
      }[];
    }[];
  };
}

const checkPilots = ({ pilots }: PilotsAnswer): void => {
  // The newest first: one selects, in the other households arrive.
  expect(pilots.nodes.map(({ phase }) => phase)).toEqual(["SELECTION", "ARRIVAL"]);
  const [, arrival] = pilots.nodes;
  expect(arrival?.participants.nodes.map(({ municipality }) => municipality.name)).toContain("Altena, Stadt");
  for (const { joinedOn } of arrival?.participants.nodes ?? []) expect(joinedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  for (const { title, participants, indicators } of pilots.nodes) {
    expect(title).toBeTruthy();
    for (const { municipality } of participants.nodes) expect(municipality.name).toBeTruthy();
    for (const { label, rows } of indicators) {
      expect(label).toBeTruthy();
      for (const { value, status } of rows) expect(value === null).toBe(status !== "PUBLISHED");
    }
  }
};

interface BoardAnswer {
  readonly municipality: {
    readonly advisoryBoard: {
      readonly status: string;
      readonly readiness: { readonly met: number; readonly total: number };
      readonly seats: readonly { readonly total: number; readonly filled: number; readonly votes: number }[];
      readonly balance: readonly { readonly group: string; readonly share: number }[];
      readonly meetings: {
        readonly nodes: readonly { readonly heldOn: string; readonly agenda: readonly unknown[] }[];
      };
      readonly recommendations: {
        readonly nodes: readonly {
          readonly title: string;
          readonly status: string;
          readonly votes: readonly { readonly inFavour: number; readonly against: number }[];
          readonly measures: readonly { readonly title: string; readonly status: string }[];
        }[];
      };
    };
  };
}

/** Altena's board has gone the whole way. */
const checkBoard = ({ municipality: { advisoryBoard } }: BoardAnswer): void => {
  const { seats, balance, meetings, recommendations } = advisoryBoard;
  expect(advisoryBoard).toMatchObject({ status: "FOLLOW_UP", readiness: { met: 9, total: 9 } });
  expect(seats.reduce((sum, { filled }) => sum + filled, 0)).toBe(33);
  for (const { total, filled, votes } of seats)
    expect([votes, filled, total].sort((a, b) => a - b)).toEqual([votes, filled, total]);
  for (const { share } of balance) expect(share).toBeLessThanOrEqual(0.4);
  expect(balance.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 6);
  expect(meetings.nodes).toHaveLength(5);
  for (const { agenda } of meetings.nodes) expect(agenda.length).toBeGreaterThan(0);
  expect(recommendations.nodes.map(({ status }) => status)).toEqual([
    "ADOPTED",
    "ADOPTED",
    "IMPLEMENTED",
    "ADOPTED",
    "ADOPTED_IN_PART",
  ]);
  expect(recommendations.nodes.flatMap(({ measures }) => measures.map(({ status }) => status))).toEqual([
    "DONE",
    "IN_PROGRESS",
  ]);
  for (const { votes } of recommendations.nodes)
    expect(votes.reduce((sum, { inFavour, against }) => sum + inFavour - against, 0)).toBeGreaterThan(0);
};

/** The operations in scope, each with what is read in its answer. */
export const checks = {
  "municipality-portrait": checkPortrait,
  "dashboard-totals": checkTotals,
  "chamber-jobs": checkJobs,
  "place-finder": checkPlaces,
  "why-not": checkWhyNot,
  "pilot-evaluation": checkPilots,
  "advisory-board": checkBoard,
};

export type OperationName = keyof typeof checks;
