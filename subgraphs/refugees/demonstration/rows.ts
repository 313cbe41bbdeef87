/** Turns the made-up households into rows of the tables, the same rows every time. Record keys are the database's. */
import { type Chance, chanceOf } from "../../runtime/demonstration/chance.js";
import { demonstrationDay } from "../../runtime/demonstration/demonstration.js";
import { DEVELOPMENT_CASE_WORKER } from "../household/case-worker.js";
import { RANKED_TOWNS, RECEPTION_STATES } from "./likelihoods.js";
import { drawMembers } from "./members.js";
import { drawTies, drawWishes } from "./wishes.js";

type Row = Readonly<Record<string, unknown>>;
type Table = "household" | "household_member" | "wish" | "ranking" | "social_tie" | "consent";

/** Changing it changes every household. */
const SEED = "ortswahl demonstration 1";

const HOUSEHOLDS = 4_000;
/** Every tenth household is in it. */
const COHORT_STEP = 10;
/** The cohort of the pilot that runs on the demonstration's day. */
export const CURRENT_COHORT = "2026-11";

/** Every household draws from a source of its own, so that a change to one leaves the others as they are. */
export function householdRows(): Readonly<Record<Table, readonly Row[]>> {
  const rows: Record<Table, Row[]> = {
    household: [],
    household_member: [],
    wish: [],
    ranking: [],
    social_tie: [],
    consent: [],
  };
  for (let index = 0; index < HOUSEHOLDS; index++) {
    const drawn = drawHousehold(chanceOf(`${SEED} household ${index}`), index % COHORT_STEP === 0);
    for (const table of Object.keys(rows) as Table[]) rows[table].push(...drawn[table]);
  }
  return rows;
}

function drawHousehold(chance: Chance, isInCohort: boolean): Readonly<Record<Table, readonly Row[]>> {
  const id = drawId(chance);
  const part = { household_id: id, is_demonstration: true };
  const members = drawMembers(chance);
  const ties = drawTies(chance);
  const registered = -chance.between(7, 540);
  const hasElder = members.some(({ ageBand }) => ageBand === "AGE_65_PLUS");
  return {
    household: [
      {
        id,
        registered_on: demonstrationDay(registered),
        reception_state: chance.weighted(RECEPTION_STATES),
        cohort: isInCohort ? CURRENT_COHORT : null,
        requires_step_free: chance.happens(hasElder ? 0.4 : 0.05),
        is_demonstration: true,
        case_worker_id: DEVELOPMENT_CASE_WORKER,
      },
    ],
    household_member: members.map(({ role, ageBand, languages, educationIsced, occupations }, index) => ({
      ...part,
      number: index + 1,
      role,
      age_band: ageBand,
      languages,
      education_isced: educationIsced,
      occupations,
    })),
    wish: drawWishes(chance, members, ties).map(({ criterion, importance, settlementKinds, nearAgs }) => ({
      ...part,
      criterion,
      importance,
      settlement_kinds: settlementKinds,
      near_ags: nearAgs,
    })),
    ranking: drawRanking(chance, isInCohort).map((ags, index) => ({ ...part, rank: index + 1, ags })),
    social_tie: ties.map((ags) => ({ ...part, ags })),
    consent: drawConsents(chance, registered, isInCohort).map((consent) => ({ ...part, ...consent })),
  };
}

/** A UUID of version 8 (RFC 9562: of the maker's own design), so that it is not taken for a random one. */
function drawId(chance: Chance): string {
  const digits = (count: number): string =>
    Array.from({ length: count }, () => chance.between(0, 15).toString(16)).join("");
  return `${digits(8)}-${digits(4)}-8${digits(3)}-8${digits(3)}-${digits(12)}`;
}

/** Some of the cohort have put towns in an order of their own. */
function drawRanking(chance: Chance, isInCohort: boolean): readonly string[] {
  if (!isInCohort || !chance.happens(0.35)) return [];
  return [...new Set(Array.from({ length: chance.between(1, 4) }, () => chance.pick(RANKED_TOWNS)))];
}

/** Who is in the cohort has agreed to be matched; the rest is each household's own choice. */
const CONSENTING = {
  MATCHING: 0.7,
  STATISTICS: 0.85,
  SHARE_WITH_MUNICIPALITY: 0.7,
  SPECIAL_CATEGORIES: 0.2,
} as const;

function drawConsents(chance: Chance, registered: number, isInCohort: boolean): Row[] {
  const granted = registered + chance.between(0, 6);
  return Object.entries(CONSENTING).flatMap(([purpose, share]) => {
    const isCertain = isInCohort && purpose === "MATCHING";
    if (!isCertain && !chance.happens(share)) return [];
    const isWithdrawn = !isCertain && chance.happens(0.03);
    return {
      purpose,
      granted_at: `${demonstrationDay(granted)}T10:00:00Z`,
      withdrawn_at: isWithdrawn ? `${demonstrationDay(granted + 1)}T10:00:00Z` : null,
      // Three years, so that the demonstration's consents do not run out while people look at it.
      expires_at: `${demonstrationDay(granted + 3 * 365)}T10:00:00Z`,
    };
  });
}
