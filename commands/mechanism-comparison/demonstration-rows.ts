/** How the demonstration's rows, which are the tables' own, become those of the engine. */
import { z } from "zod";
import { JOB_KINDS } from "../../schema/vocabulary/job-kind.js";
import { LANGUAGE_LEVELS } from "../../schema/vocabulary/language-level.js";
import { NEED_KINDS } from "../../schema/vocabulary/need-kind.js";

const valuesOf = <Value extends string>(vocabulary: readonly { readonly value: Value }[]) =>
  z.enum(vocabulary.map(({ value }) => value) as [Value, ...Value[]]);
const level = valuesOf(LANGUAGE_LEVELS);

/** A row of `offer`. */
export const offerRow = z
  .object({
    key: z.string(),
    ags: z.string(),
    kind: z.string(),
    capacity: z.number(),
    taken: z.number(),
    max_persons: z.number().nullable(),
    is_step_free: z.boolean().nullable(),
    monthly_rent_cents: z.number().nullable(),
    available_from: z.string().nullable(),
    available_until: z.string().nullable(),
  })
  .transform((row) => ({
    id: row.key,
    ags: row.ags,
    kind: row.kind,
    available: row.capacity - row.taken,
    maxPersons: row.max_persons,
    isStepFree: row.is_step_free,
    monthlyRentCents: row.monthly_rent_cents,
    availableFrom: row.available_from,
    availableUntil: row.available_until,
  }));

/** A row of `need`. */
export const needRow = z
  .object({
    ags: z.string(),
    kind: valuesOf(NEED_KINDS),
    quantity: z.number(),
    kldb_code: z.string().nullable(),
    urgency: z.number(),
  })
  .transform(({ kldb_code: kldbCode, ...row }) => ({ ...row, kldbCode }));

/** A row of `job`. */
export const jobRow = z
  .object({
    key: z.string(),
    ags: z.string(),
    kind: valuesOf(JOB_KINDS),
    kldb_code: z.string(),
    required_german_level: level.nullable(),
    positions: z.number(),
    published_at: z.string(),
    valid_through: z.string(),
  })
  .transform((row) => ({
    id: row.key,
    ags: row.ags,
    kind: row.kind,
    kldbCode: row.kldb_code,
    requiredGermanLevel: row.required_german_level,
    positions: row.positions,
    publishedAt: row.published_at,
    validThrough: row.valid_through,
  }));

/** A row of `integration_service`. */
export const serviceRow = z
  .object({
    key: z.string(),
    ags: z.string(),
    kind: z.string(),
    level_from: level.nullable(),
    level_to: level.nullable(),
    free_places: z.number().nullable(),
    reach_km: z.number().nullable(),
    languages: z.array(z.string()),
  })
  .transform((row) => ({
    id: row.key,
    ags: row.ags,
    kind: row.kind,
    levelFrom: row.level_from,
    levelTo: row.level_to,
    freePlaces: row.free_places,
    reachKm: row.reach_km,
    languages: row.languages,
  }));

/** A row of `household_member`, as somebody states a member. */
export const memberRow = z
  .object({
    household_id: z.string(),
    role: z.string(),
    age_band: z.string(),
    languages: z.array(z.object({ code: z.string(), level: level.nullable() })),
    education_isced: z.number().nullable(),
    occupations: z.array(z.object({ kldbCode: z.string(), years: z.number() })),
  })
  .transform((row) => ({
    household: row.household_id,
    role: row.role,
    ageBand: row.age_band,
    languages: row.languages,
    educationIsced: row.education_isced,
    occupations: row.occupations,
  }));

/** A row of `wish`, as somebody states a wish; details that belong to another criterion are left out. */
export const wishRow = z
  .object({
    household_id: z.string(),
    criterion: z.string(),
    importance: z.number(),
    settlement_kinds: z.array(z.string()),
    near_ags: z.array(z.string()),
  })
  .transform((row) => ({
    household: row.household_id,
    criterion: row.criterion,
    importance: row.importance,
    ...(row.settlement_kinds.length > 0 && { settlementKinds: row.settlement_kinds }),
    ...(row.near_ags.length > 0 && { nearAgs: row.near_ags }),
  }));

/** A row of `ranking`. */
export const rankingRow = z
  .object({ household_id: z.string(), rank: z.number(), ags: z.string() })
  .transform(({ household_id: household, rank, ags }) => ({ household, rank, ags }));
