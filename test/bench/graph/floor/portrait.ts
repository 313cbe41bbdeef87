/** All about a town in one statement: what `municipality-portrait` asks, over the tables of two owners. */
import { type FloorStatement, idSql, listSql } from "./statement.js";

const NEWEST = "published_at DESC, key";

const offerFields = `'id', ${idSql("Offer", "key")}, 'kind', kind, 'title', title ->> 'de', 'capacity', capacity,
  'available', available, 'availableFrom', available_from`;

const OFFERS = `SELECT json_build_object('totalCount', count(*), 'nodes', ${listSql(
  `json_agg(CASE WHEN kind = 'HOUSING' THEN json_build_object(${offerFields}, 'rooms', rooms, 'areaM2', area_m2,
      'monthlyRentCents', monthly_rent_cents, 'isStepFree', is_step_free)
    ELSE json_build_object(${offerFields}) END ORDER BY ${NEWEST}) FILTER (WHERE position <= 10)`,
)}) FROM (SELECT *, row_number() OVER (ORDER BY ${NEWEST}) AS position FROM (
    SELECT *, greatest(0, capacity - CASE WHEN used_noted_on >= today THEN used_at_midnight ELSE reserved + taken END)
      AS available FROM municipalities.offer, municipalities.local_today() AS today
    WHERE ags = town.ags AND withdrawn_at IS NULL AND (available_until IS NULL OR available_until >= today)) AS open
  WHERE available > 0) AS offer`;

const NEEDS = `SELECT json_build_object('totalCount', count(*), 'nodes', ${listSql(
  `json_agg(json_build_object('id', ${idSql("Need", "key")}, 'kind', kind, 'title', title ->> 'de', 'quantity', quantity,
      'occupation', CASE WHEN kldb_code IS NOT NULL
        THEN json_build_object('kldbCode', kldb_code, 'label', label ->> 'de') END) ORDER BY ${NEWEST})
    FILTER (WHERE position <= 10)`,
)}) FROM (SELECT *, row_number() OVER (ORDER BY ${NEWEST}) AS position FROM municipalities.need
    LEFT JOIN services.occupation USING (kldb_code) WHERE ags = town.ags AND withdrawn_at IS NULL) AS need`;

const JOBS = `SELECT json_build_object('totalCount', count(*), 'nodes', ${listSql(
  `json_agg(json_build_object('id', ${idSql("Job", "key")}, 'title', title,
      'occupation', json_build_object('kldbCode', kldb_code)) ORDER BY ${NEWEST}) FILTER (WHERE position <= 5)`,
)}) FROM (SELECT *, row_number() OVER (ORDER BY ${NEWEST}) AS position FROM services.job
    WHERE ags = town.ags AND (valid_through IS NULL OR valid_through >= current_date)) AS job`;

const SERVICES = `SELECT json_build_object('totalCount', count(*), 'nodes', ${listSql(
  `json_agg(json_build_object('id', ${idSql("IntegrationService", "service.key")}, 'kind', kind,
      'name', service.name ->> 'de', 'provider', json_build_object('name', provider.name),
      'freePlaces', free_places) ORDER BY kind, service.key) FILTER (WHERE position <= 5)`,
)}) FROM (SELECT *, row_number() OVER (ORDER BY kind, key) AS position FROM services.integration_service
    WHERE ags = town.ags) AS service JOIN services.provider ON provider.key = service.provider_key`;

const MEASURES = `SELECT ${listSql(
  `json_agg(json_build_object('title', title ->> 'de', 'status', status) ORDER BY begins_on NULLS LAST, key)`,
)} FROM municipalities.strategy_measure WHERE goal_key = goal.key AND withdrawn_at IS NULL`;

const STRATEGY = `SELECT json_build_object('goals', (SELECT ${listSql(
  `json_agg(json_build_object('id', ${idSql("StrategyGoal", "key")}, 'title', title ->> 'de', 'status', status,
      'measures', (${MEASURES})) ORDER BY position, key)`,
)} FROM municipalities.strategy_goal AS goal WHERE ags = town.ags AND withdrawn_at IS NULL))
  FROM municipalities.strategy WHERE ags = town.ags`;

const BOARD = `SELECT json_build_object('id', ${idSql("AdvisoryBoard", "key")}, 'status', status)
  FROM municipalities.advisory_board WHERE ags = town.ags
  ORDER BY status = 'CLOSED', closed_on DESC, created_at DESC LIMIT 1`;

const PILOTS = `SELECT ${listSql(
  `json_agg(json_build_object('pilot', json_build_object('id', ${idSql("Pilot", "pilot.key")},
      'title', pilot.title ->> 'de'), 'phase', part.phase) ORDER BY pilot.published_at DESC, part.key)`,
)} FROM municipalities.pilot_participation AS part JOIN municipalities.pilot ON pilot.key = part.pilot_key
  WHERE part.ags = town.ags AND part.status = 'SELECTED' AND part.decided_on IS NOT NULL`;

/** Interest is no table yet: the graph says the same of every town. */
const INTEREST = `json_build_object('households', NULL, 'status', 'SUPPRESSED')`;

export const portraitStatement: FloorStatement = {
  operation: "municipality-portrait",
  values: ({ ags }) => [ags],
  text: `SELECT json_build_object('municipality', json_build_object(
      'id', ${idSql("Municipality", "town.ags")}, 'ags', town.ags, 'name', town.name, 'state', town.state,
      'kind', town.kind, 'population', town.population, 'areaKm2', town.area_ha / 100::float8,
      'location', json_build_object('latitude', town.latitude, 'longitude', town.longitude),
      'district', json_build_object('key', district.key, 'name', district.name),
      'portrait', CASE WHEN portrait.ags IS NOT NULL THEN json_build_object('headline', portrait.headline ->> 'de',
        'introduction', portrait.introduction ->> 'de') END,
      'offers', (${OFFERS}), 'needs', (${NEEDS}), 'jobs', (${JOBS}), 'services', (${SERVICES}),
      'strategy', (${STRATEGY}), 'advisoryBoard', (${BOARD}), 'pilots', (${PILOTS}), 'interest', ${INTEREST}
    ))::text AS data
    FROM municipalities.municipality AS town JOIN municipalities.district ON district.key = town.district_key
      LEFT JOIN municipalities.portrait USING (ags)
    WHERE town.ags = $1`,
};
