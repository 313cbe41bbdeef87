/**
 * What a country full of towns would have presented, as SQL that PostgreSQL makes the rows of itself: whole pages for
 * every saved operation, in seconds. The same statements give the same amounts; keys are drawn by chance.
 */

/** What the measured database holds beside the register (some 11,000 towns) and the demonstration. */
export const SIZES = { presentingTowns: 2_500, offersPerTown: 20, needsPerTown: 12, jobs: 200_000 } as const;

/** Towns that present themselves: none of the demonstration's, spread over the country. */
const PRESENTING = `CREATE TABLE extensions.bench_town AS
  SELECT ags, row_number() OVER (ORDER BY md5(ags))::integer AS position FROM municipalities.municipality
  WHERE is_current AND latitude IS NOT NULL AND population > 0 AND ags NOT IN (SELECT ags FROM municipalities.portrait)
  ORDER BY position LIMIT ${SIZES.presentingTowns}`;

const OCCUPATIONS = `CREATE TABLE extensions.bench_occupation AS
  SELECT kldb_code, row_number() OVER (ORDER BY md5(kldb_code))::integer - 1 AS position FROM services.occupation`;

/** A text in three languages, of the length of what towns write. */
const text = (german: string, english: string): string =>
  `jsonb_build_object('de', ${german}, 'en', ${english}, 'uk', ${english})`;

const LONG = (about: string): string =>
  text(
    `repeat('Wer hierher zieht, findet ${about}, kurze Wege und Menschen, die helfen. ', 3)`,
    `repeat('Whoever moves here finds ${about}, short ways and people who help. ', 3)`,
  );

const PORTRAITS = `INSERT INTO municipalities.portrait (ags, headline, introduction, confirmed_at)
  SELECT ags, ${text("'Ankommen in Ort ' || position", "'Arriving in town ' || position")}, ${LONG("Arbeit")}, now()
  FROM extensions.bench_town`;

const OFFER_KINDS =
  "CHILDCARE,PRIMARY_SCHOOL,SECONDARY_SCHOOL,VOCATIONAL_SCHOOL,TRAINING,INTERNSHIP,SPONSORSHIP,CLUB,SPORTS,MUSIC,NEIGHBOURHOOD";

const OFFERS = `INSERT INTO municipalities.offer
    (ags, kind, title, description, capacity, taken, available_from, rooms, area_m2, monthly_rent_cents, max_persons,
     is_step_free, published_at)
  SELECT ags, kind, ${text("'Angebot ' || n || ' in Ort ' || position", "'Offer ' || n || ' in town ' || position")},
    ${LONG("Wohnungen")}, 2 + n % 5, n % 3, CASE WHEN n % 2 = 0 THEN current_date + n END,
    CASE WHEN is_home THEN 2 + n % 4 END, CASE WHEN is_home THEN 40 + n * 3 END,
    CASE WHEN is_home THEN 30000 + n * 1500 END, CASE WHEN is_home THEN 2 + n % 5 END,
    CASE WHEN is_home AND n % 4 > 0 THEN n % 2 = 0 END,
    date_trunc('second', now()) - make_interval(hours => n * 13 + position % 700)
  FROM extensions.bench_town, generate_series(1, ${SIZES.offersPerTown}) AS n,
    LATERAL (SELECT n % 3 = 0 AS is_home) AS home,
    LATERAL (SELECT CASE WHEN is_home THEN 'HOUSING'
      ELSE (string_to_array('${OFFER_KINDS}', ','))[1 + (n + position) % 11] END AS kind) AS chosen`;

const NEEDS = `INSERT INTO municipalities.need (ags, kind, title, description, quantity, kldb_code, urgency, published_at)
  SELECT ags, CASE WHEN n % 2 = 0 THEN 'SKILLED_LABOUR' ELSE (ARRAY['TRAINEES','RESIDENTS','PUPILS'])[1 + n % 3] END,
    ${text("'Bedarf ' || n", "'Need ' || n")}, ${LONG("Aufgaben")}, 1 + n % 7,
    CASE WHEN n % 2 = 0 THEN kldb_code END, 1 + n % 5,
    date_trunc('second', now()) - make_interval(hours => n * 11 + town.position % 600)
  FROM extensions.bench_town AS town, generate_series(1, ${SIZES.needsPerTown}) AS n, extensions.bench_occupation AS occupation
  WHERE occupation.position = (town.position * 31 + n * 17) % (SELECT count(*) FROM extensions.bench_occupation)`;

const STRATEGIES = `INSERT INTO municipalities.strategy (ags, vision) SELECT ags, ${LONG("Zukunft")}
  FROM extensions.bench_town`;

const GOALS = `INSERT INTO municipalities.strategy_goal (ags, position, title, description, status)
  SELECT ags, n, ${text("'Ziel ' || n", "'Goal ' || n")}, ${LONG("Ziele")}, 'IN_PROGRESS'
  FROM extensions.bench_town, generate_series(1, 3) AS n`;

const MEASURES = `INSERT INTO municipalities.strategy_measure (ags, goal_key, title, status, begins_on)
  SELECT goal.ags, goal.key, ${text("'Maßnahme ' || n", "'Measure ' || n")}, 'PLANNED', current_date + n
  FROM municipalities.strategy_goal AS goal JOIN extensions.bench_town USING (ags), generate_series(1, 2) AS n`;

const BOARDS = `INSERT INTO municipalities.advisory_board (ags, status)
  SELECT ags, 'PREPARING' FROM extensions.bench_town`;

/** Every town has some; those of one town are published at different hours. */
const JOBS = `INSERT INTO services.job
    (sender, external_id, title, kind, ags, employer_name, kldb_code, working_time, required_german_level, positions,
     description, published_at, valid_through)
  SELECT 'bench', 'job-' || n, 'Fachkraft Nummer ' || n || ' (m/w/d)',
    (ARRAY['EMPLOYMENT','EMPLOYMENT','EMPLOYMENT','APPRENTICESHIP','INTERNSHIP'])[1 + n % 5], town.ags,
    'Betrieb ' || n % 20000 || ' GmbH', occupation.kldb_code,
    CASE WHEN n % 3 = 0 THEN ARRAY['FULL_TIME','PART_TIME'] ELSE ARRAY['FULL_TIME'] END,
    (ARRAY[NULL,'A2','B1','B1','B2'])[1 + n % 5], 1 + n % 3,
    repeat('Wir suchen Menschen, die mit uns arbeiten wollen. ', 4),
    date_trunc('second', now()) - make_interval(secs => (n::bigint * 7919) % 7776000), current_date + 30 + n % 60
  FROM generate_series(1, ${SIZES.jobs}) AS n
    JOIN (SELECT ags, row_number() OVER (ORDER BY md5(ags)) - 1 AS position FROM municipalities.municipality
      WHERE is_current) AS town ON town.position = (n::bigint * 104729)
        % (SELECT count(*) FROM municipalities.municipality WHERE is_current)
    JOIN extensions.bench_occupation AS occupation
      ON occupation.position = (n::bigint * 31) % (SELECT count(*) FROM extensions.bench_occupation)`;

const PROVIDERS = `INSERT INTO services.provider (key, name)
  SELECT 'bench-' || ags, 'Beratungszentrum Ort ' || position FROM extensions.bench_town`;

const SERVICES = `INSERT INTO services.integration_service
    (provider_key, ags, kind, name, level_from, level_to, places, free_places, languages, reach_km)
  SELECT 'bench-' || ags, ags, kind, ${text("'Hilfe ' || n", "'Help ' || n")},
    CASE WHEN kind = 'INTEGRATION_COURSE' THEN 'A1' END, CASE WHEN kind = 'INTEGRATION_COURSE' THEN 'B1' END,
    20, n, ARRAY['de','ar'], 25
  FROM extensions.bench_town, generate_series(1, 6) AS n,
    LATERAL (SELECT (ARRAY['INTEGRATION_COURSE','MIGRATION_COUNSELLING','YOUTH_MIGRATION_SERVICE','HEALTH','LEGAL','MENTORING'])[n]
      AS kind) AS chosen`;

/** Which towns and occupations the rows are about; made first. */
export const SYNTHETIC_CHOICES: readonly string[] = [PRESENTING, OCCUPATIONS];

/**
 * The rows of each owner, in this order, by the superuser on a connection for each owner. Without triggers: history,
 * stock and preconditions of what is made up here are read by no measured operation, and writing them would take most of
 * the time.
 */
export const SYNTHETIC_ROWS: readonly (readonly string[])[] = [
  [PORTRAITS, OFFERS, NEEDS, STRATEGIES, GOALS, MEASURES, BOARDS],
  [JOBS, PROVIDERS, SERVICES],
].map((statements) => ["SET session_replication_role = replica", ...statements]);
