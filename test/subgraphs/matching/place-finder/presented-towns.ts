// What three towns of the Märkischer Kreis present; all others have presented nothing.
import type { MatchingHub } from "../matching-hub.js";

/** Has a dwelling for four, places for every child, work and a course: fits the example household well. */
export const ALTENA = "05962004";
/** Its only dwelling holds two. */
export const WERDOHL = "05962060";
/** Its childcare is full. */
export const PLETTENBERG = "05962052";

/** Municipalities of the register with inhabitants. */
export const INHABITED = 10_775;

export async function presentTowns({ present }: MatchingHub): Promise<void> {
  await present(
    `INSERT INTO offer (key, ags, kind, title, capacity, max_persons, monthly_rent_cents, published_at) VALUES
       ('altena-home', '${ALTENA}', 'HOUSING', '{"de":"Wohnung"}', 2, 4, 72000, '2026-01-01'),
       ('altena-nursery', '${ALTENA}', 'CHILDCARE', '{"de":"Kita"}', 3, NULL, NULL, '2026-01-01'),
       ('altena-school', '${ALTENA}', 'PRIMARY_SCHOOL', '{"de":"Grundschule"}', 5, NULL, NULL, '2026-01-01'),
       ('werdohl-home', '${WERDOHL}', 'HOUSING', '{"de":"Wohnung"}', 1, 2, 41000, '2026-01-01'),
       ('plettenberg-nursery', '${PLETTENBERG}', 'CHILDCARE', '{"de":"Kita"}', 0, NULL, NULL, '2026-01-01')`,
  );
  await present(`INSERT INTO occupation (kldb_code, label) VALUES ('24201', '{"de":"Metallbearbeiter/in"}')`);
  await present(
    `INSERT INTO job (key, sender, external_id, title, kind, ags, employer_name, kldb_code, working_time,
       required_german_level, positions, published_at) VALUES
       ('altena-job', 'test', '1', 'Metallbearbeiter/in', 'EMPLOYMENT', '${ALTENA}', 'Drahtwerk', '24201',
        '{FULL_TIME}', 'A2', 3, '2026-01-01'),
       ('altena-internship', 'test', '2', 'Praktikum', 'INTERNSHIP', '${ALTENA}', 'Klinikum', '81302',
        '{FULL_TIME}', NULL, 8, '2026-01-01')`,
  );
  await present(`INSERT INTO provider (key, name) VALUES ('vhs', 'VHS')`);
  await present(
    `INSERT INTO integration_service (key, provider_key, ags, kind, name, level_from, level_to, places, free_places,
       languages)
     VALUES ('altena-course', 'vhs', '${ALTENA}', 'INTEGRATION_COURSE', '{"de":"Integrationskurs"}', 'A1', 'B1', 20, 5,
       '{de,ar}')`,
  );
}
