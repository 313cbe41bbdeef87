/** Statements of every code, with 0, 1, 2, 5, 21 and 100 wherever a count stands and every word that a code can choose. */
import { CAPACITY_KINDS } from "../../../../../schema/vocabulary/capacity-kind.js";
import { CRITERIA } from "../../../../../schema/vocabulary/criterion.js";
import { MECHANISMS } from "../../../../../subgraphs/matching/engine/mechanisms/mechanism.js";
import type { HolderClass } from "../../../../../subgraphs/matching/engine/placement-explanations/holders.js";
import type {
  LackStated,
  Statement,
  StatementCode,
  StatementOf,
} from "../../../../../subgraphs/matching/engine/placement-explanations/statements/statement.js";
import { TOWN_CRITERIA } from "../../../../../subgraphs/matching/engine/town-criteria/town-criterion.js";
import { EVERY_REASON } from "../reasons/every-reason.js";

export const COUNTS = [0, 1, 2, 5, 21, 100];
const POINTS = [0, 1, 100_000, 320_000, 10_000_000];

const kinds = CAPACITY_KINDS.map(({ value }) => value);
const town = "Altena";
const placement = "Bochum";

const classes: readonly HolderClass[] = [
  ...(["FIXED", "ENDOWED", "EQUAL", "LOWER", "SUM", "HIGHER"] as const).map((holding) => ({
    holding,
    criterion: null,
    households: null,
  })),
  ...TOWN_CRITERIA.map((criterion) => ({ holding: "HIGHER" as const, criterion, households: 21 })),
];
const lack = (more: Partial<LackStated>): LackStated => ({
  kind: "CHILDCARE",
  needed: 2,
  capacity: 5,
  free: 0,
  standIns: "NONE",
  holders: [{ holding: "HIGHER", criterion: null, households: null }],
  ...more,
});
const lacks: readonly LackStated[] = [
  ...kinds.flatMap((kind) => [
    ...COUNTS.map((capacity) => lack({ kind, capacity, needed: 1 })),
    ...COUNTS.slice(1).flatMap((free) => [
      lack({ kind, capacity: 200, free, needed: free + 1 }),
      lack({ kind, capacity: free + 1, free, needed: free + 1 }),
    ]),
    ...COUNTS.slice(1).flatMap((capacity) => [
      lack({ kind, capacity, free: null, needed: 1 }),
      lack({ kind, capacity: capacity + 1, free: null, needed: 2 }),
    ]),
    lack({ kind, capacity: 1, needed: 2 }),
  ]),
  ...classes.map((one) => lack({ holders: [one] })),
  ...(["TAKEN", "NOT_GIVEN"] as const).flatMap((standIns) => [
    lack({ holders: classes, standIns }),
    lack({ kind: "HOUSING_1_2", capacity: 0, needed: 1, free: null, holders: [], standIns }),
  ]),
];

const full = (...some: readonly LackStated[]): StatementOf<"FULL"> => ({ code: "FULL", town, lacks: some });
const lower = { code: "RANKED_LOWER", town, placement } as const;

const STATEMENTS: { readonly [Code in StatementCode]: readonly StatementOf<Code>[] } = {
  PLACED: (["CORE", "FILL", "FIXED"] as const).map((placedAs) => ({ code: "PLACED", town, placedAs })),
  UNPLACED: COUNTS.map((listed) => ({ code: "UNPLACED", listed })),
  IMPOSSIBLE: EVERY_REASON.map((reason) => ({ code: "IMPOSSIBLE", town, reasons: [reason, reason] })),
  FORBIDDEN: [{ code: "FORBIDDEN", town }],
  FIXED: [{ code: "FIXED", town, placement }],
  NOT_LISTED: [{ code: "NOT_LISTED", town }],
  FULL: [...lacks.map((one) => full(one)), full(lack({}), lack({ kind: "HOUSING_5_6", needed: 1, capacity: 4 }))],
  RANKED_LOWER: [
    { ...lower, points: 100_000, costs: [] },
    { ...lower, points: 0, costs: [] },
    { ...lower, points: -100_000, costs: [{ criterion: "WORK", points: -100_000 }] },
    ...POINTS.slice(1).map((points) => ({
      ...lower,
      points: -points,
      costs: [
        { criterion: "WORK", points: -points - 1 },
        { criterion: "HOUSING", points: -1 },
      ] as const,
    })),
  ],
  UNFILLED: MECHANISMS.map((mechanism) => ({ code: "UNFILLED", town, mechanism })),
  DIFFERENCE: CRITERIA.flatMap(({ value: criterion }) =>
    POINTS.flatMap((points) => [
      { code: "DIFFERENCE" as const, criterion, points, reference: town },
      { code: "DIFFERENCE" as const, criterion, points: -points, reference: town },
    ]),
  ),
  WEIGHT_TURNS: [null, 0, 2777, 2779, 10_000].map((turnsAt) => ({
    code: "WEIGHT_TURNS",
    criterion: "WORK",
    weight: 2778,
    turnsAt,
    ahead: town,
    behind: placement,
  })),
  MORE_ROOM: kinds.flatMap((kind) =>
    [null, ...COUNTS.slice(1)].map((places) => ({ code: "MORE_ROOM" as const, town, kind, places })),
  ),
  TOWN_CONTRIBUTION: TOWN_CRITERIA.flatMap((criterion) =>
    POINTS.map((points) => ({ code: "TOWN_CONTRIBUTION" as const, criterion, weight: 2500, points })),
  ),
  TOWN_AHEAD: [null, 5, 21, 100].map((ahead) => ({ code: "TOWN_AHEAD", ahead })),
  SUM_LOSS: (["PRICES", "SECOND_RUN", "EXACT"] as const).flatMap((proof) =>
    [...POINTS, ...(proof === "PRICES" ? [] : [-320_000])].map((points) => ({
      code: "SUM_LOSS" as const,
      town,
      points,
      proof,
    })),
  ),
  PLACE_VALUE: kinds.flatMap((kind) => POINTS.map((points) => ({ code: "PLACE_VALUE" as const, town, kind, points }))),
};

export const EVERY_STATEMENT: readonly Statement[] = Object.values(STATEMENTS).flat();
