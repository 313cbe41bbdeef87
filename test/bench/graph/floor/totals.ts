/** A dashboard's totals of a state in one statement: what `dashboard-totals` asks. */
import { OCCUPATION_AREAS } from "../../../../schema/vocabulary/occupation-area.js";
import { type FloorStatement, listSql } from "./statement.js";

const areas = JSON.stringify(
  Object.fromEntries(OCCUPATION_AREAS.map(({ kldbCode, label }) => [kldbCode, { kldbCode, label: label.de }])),
);

const OFFERS = `SELECT ${listSql(
  `json_agg(json_build_object('state', $1::text, 'kind', kind, 'offers', offers, 'capacity', capacity,
    'available', available) ORDER BY kind)`,
)} FROM (SELECT offer.kind, count(*) AS offers, sum(capacity) AS capacity,
    sum(greatest(0, capacity - CASE WHEN used_noted_on >= today THEN used_at_midnight ELSE reserved + taken END))
      AS available
  FROM municipalities.offer JOIN municipalities.municipality AS town USING (ags), municipalities.local_today() AS today
  WHERE town.state = $1 AND town.is_current AND withdrawn_at IS NULL GROUP BY offer.kind) AS total`;

const NEEDS = `SELECT ${listSql(
  `json_agg(json_build_object('state', $1::text, 'kind', kind, 'needs', needs, 'quantity', quantity) ORDER BY kind)`,
)} FROM (SELECT need.kind, count(*) AS needs, sum(quantity) AS quantity
  FROM municipalities.need JOIN municipalities.municipality AS town USING (ags)
  WHERE town.state = $1 AND town.is_current AND withdrawn_at IS NULL GROUP BY need.kind) AS total`;

const JOBS = `SELECT ${listSql(
  `json_agg(json_build_object('state', $1::text, 'occupationArea', $2::json -> area, 'jobs', jobs,
    'positions', positions) ORDER BY area)`,
)} FROM (SELECT left(kldb_code, 1) AS area, count(*) AS jobs, sum(positions) AS positions
  FROM services.job JOIN services.town USING (ags)
  WHERE town.state = $1 AND town.is_current AND (valid_through IS NULL OR valid_through >= current_date)
  GROUP BY left(kldb_code, 1)) AS total`;

export const totalsStatement: FloorStatement = {
  operation: "dashboard-totals",
  values: ({ state }) => [state, areas],
  text: `SELECT json_build_object('offerTotals', (${OFFERS}), 'needTotals', (${NEEDS}), 'jobTotals', (${JOBS}))::text
    AS data`,
};
