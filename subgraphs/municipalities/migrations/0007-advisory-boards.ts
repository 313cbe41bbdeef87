import type { MigrationInterface, QueryRunner } from "typeorm";
import { VERSIONED_COLUMNS, versionedPoliciesSql, versionedTableSql } from "./versioned-tables.js";

/**
 * Advisory boards from the idea to the follow-up, and what they recommend: preconditions, steering group, seats,
 * sessions; recommendations with the support of each group, dissent, and the council's decision.
 *
 * What belongs to a board names its town too, and the reference holds both: nobody hangs a row of his own town on
 * another town's board. A session's agenda lies in the session's row, so that a change of it has the session's version
 * and history; so do votes and dissent in that of a recommendation. A board has its nine preconditions from its first
 * moment, whoever founds it.
 */
export class AdvisoryBoards1790000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(BOARD_SQL);
    await runner.query(PARTS_SQL);
    await runner.query(SESSION_SQL);
    await runner.query(RECOMMENDATION_SQL);
    for (const table of TABLES) await runner.query(versionedTableSql(table) + versionedPoliciesSql(table));
    await runner.query(PRECONDITIONS_SQL);
    await runner.query(EFFECTS_SQL);
  }

  async down(): Promise<void> {
    throw new Error("What boards have written since would be lost; restore a backup instead.");
  }
}

const TABLES = [
  "advisory_board",
  "advisory_board_precondition",
  "advisory_board_seat",
  "steering_group_member",
  "board_session",
  "recommendation",
] as const;

const PRECONDITIONS = [
  "COUNCIL_MANDATE",
  "QUESTION_AND_AIM",
  "COORDINATOR",
  "BUDGET",
  "NEUTRAL_MODERATION",
  "DIVERSE_COMPOSITION",
  "PUBLIC_AGENDA_AND_MINUTES",
  "WAY_BACK",
  "EVALUATION",
] as const;

const valuesSql = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(", ");

const STATUSES = valuesSql([
  "IDEA",
  "MANDATED",
  "PREPARING",
  "IN_SESSION",
  "PAPER_HANDED_OVER",
  "DECIDED",
  "FOLLOW_UP",
  "CLOSED",
  "PAUSED",
]);

const GROUPS = valuesSql([
  "CIVIL_SOCIETY",
  "BUSINESS_AND_CHAMBERS",
  "POLITICS",
  "ADMINISTRATION",
  "NEWCOMERS",
  "SCIENCE",
  "FAITH",
]);

const KEY = "key text PRIMARY KEY DEFAULT gen_random_uuid()::text";

/** Columns of what belongs to a board. */
const OF_BOARD = `
    ${KEY},
    board_key text NOT NULL,
    ags text NOT NULL,
    FOREIGN KEY (ags, board_key) REFERENCES advisory_board (ags, key) ON DELETE CASCADE,`;

const BOARD_SQL = `
  CREATE TABLE advisory_board (
    ${KEY},
    ags text NOT NULL REFERENCES municipality (ags),
    status text NOT NULL DEFAULT 'IDEA' CHECK (status IN (${STATUSES})),
    -- Where a board that rests goes on.
    paused_from text CHECK (paused_from IN (${STATUSES})),
    title jsonb,
    -- The one question that the council puts to it, and what shall come of it.
    question jsonb,
    aim jsonb,
    mandated_on date,
    -- How the council's resolution is found, such as a number of the council's papers.
    mandate_reference text,
    founded_on date,
    -- The office that coordinates it, with hours a week.
    coordinator_office text,
    coordinator_weekly_hours smallint CHECK (coordinator_weekly_hours BETWEEN 0 AND 200),
    budget_cents bigint CHECK (budget_cents BETWEEN 0 AND 1000000000000),
    -- The organisation that moderates, from outside of council and administration.
    moderation text,
    has_interpreters boolean NOT NULL DEFAULT false,
    has_childcare boolean NOT NULL DEFAULT false,
    -- How those who have no seat are heard beside the sessions.
    public_participation jsonb,
    handed_over_on date,
    decided_on date,
    evaluation jsonb,
    closed_on date,
    closing_reason jsonb,
    created_at timestamptz NOT NULL DEFAULT now(),
    ${VERSIONED_COLUMNS},
    UNIQUE (ags, key),
    CHECK ((status = 'PAUSED') = (paused_from IS NOT NULL)),
    CHECK (paused_from NOT IN ('PAUSED', 'CLOSED')),
    CHECK ((status = 'CLOSED') = (closed_on IS NOT NULL)),
    -- Nothing is before what it comes of.
    CHECK (handed_over_on >= mandated_on),
    CHECK (decided_on >= handed_over_on),
    CHECK (closed_on >= greatest(mandated_on, handed_over_on, decided_on))
  );
  -- A town has one board at a time; those that have ended stay.
  CREATE UNIQUE INDEX advisory_board_open ON advisory_board (ags) WHERE status <> 'CLOSED';
  CREATE INDEX ON advisory_board (created_at DESC, key);
  CREATE INDEX ON advisory_board (status);`;

const PARTS_SQL = `
  CREATE TABLE advisory_board_precondition (
    ${OF_BOARD}
    precondition text NOT NULL CHECK (precondition IN (${valuesSql(PRECONDITIONS)})),
    status text NOT NULL DEFAULT 'OPEN' CHECK (status IN ('OPEN', 'PARTLY', 'MET')),
    evidence jsonb,
    ${VERSIONED_COLUMNS},
    UNIQUE (board_key, precondition),
    CHECK (status <> 'MET' OR evidence IS NOT NULL)
  );
  CREATE TABLE advisory_board_seat (
    ${OF_BOARD}
    seat_group text NOT NULL CHECK (seat_group IN (${GROUPS})),
    holder_kind text NOT NULL CHECK (holder_kind IN ('ORGANISATION', 'DRAWN_ROLE')),
    -- An organisation, or a role that is drawn by lot; never a person.
    holder jsonb NOT NULL,
    filled_from date,
    filled_until date,
    has_vote boolean NOT NULL DEFAULT true,
    -- BCP 47 tag of the language that whoever sits here needs interpreted; null: none.
    interpreter_language text,
    withdrawn_at timestamptz,
    ${VERSIONED_COLUMNS},
    CHECK (filled_until >= filled_from),
    CHECK (filled_until IS NULL OR filled_from IS NOT NULL)
  );
  CREATE INDEX ON advisory_board_seat (board_key, seat_group, key);
  CREATE TABLE steering_group_member (
    ${OF_BOARD}
    -- An office or an organisation; never a person.
    member jsonb NOT NULL,
    task jsonb,
    withdrawn_at timestamptz,
    ${VERSIONED_COLUMNS}
  );
  CREATE INDEX ON steering_group_member (board_key, key);`;

const SESSION_SQL = `
  CREATE TABLE board_session (
    ${OF_BOARD}
    kind text NOT NULL CHECK (kind IN ('BOARD_SESSION', 'STEERING_GROUP', 'PUBLIC_PARTICIPATION')),
    title jsonb NOT NULL,
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    place text,
    is_public boolean NOT NULL DEFAULT true,
    -- The points in their order: [{ "title": {…}, "description": {…} | null, "outcome": {…} | null, "isPublic": true }].
    agenda jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(agenda) = 'array'),
    minutes jsonb,
    minutes_are_public boolean NOT NULL DEFAULT true,
    cancelled_at timestamptz,
    ${VERSIONED_COLUMNS},
    UNIQUE (board_key, key),
    CHECK (ends_at > starts_at)
  );
  CREATE INDEX ON board_session (board_key, starts_at, key);`;

const RECOMMENDATION_SQL = `
  CREATE TABLE recommendation (
    ${OF_BOARD}
    kind text NOT NULL CHECK (kind IN ('VISION', 'GUIDELINE', 'MEASURE')),
    position integer NOT NULL DEFAULT 1 CHECK (position > 0),
    title jsonb NOT NULL,
    text jsonb NOT NULL,
    status text NOT NULL DEFAULT 'DRAFT' CHECK (status IN ('DRAFT', 'PROPOSED', 'HANDED_OVER', 'ADOPTED',
      'ADOPTED_IN_PART', 'REFERRED', 'REJECTED', 'IMPLEMENTED', 'WITHDRAWN')),
    -- The session of its own board in which it was voted on.
    session_key text,
    proposed_on date,
    -- By group: [{ "group": "NEWCOMERS", "inFavour": 3, "against": 0, "abstained": 1 }].
    votes jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(votes) = 'array'),
    -- By group: [{ "group": "POLITICS", "text": {…} }].
    dissent jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(dissent) = 'array'),
    handed_over_on date,
    -- What the council decided last; it stays when the recommendation is implemented.
    decision text CHECK (decision IN ('ADOPTED', 'ADOPTED_IN_PART', 'REFERRED', 'REJECTED')),
    decided_on date,
    decision_reasons jsonb,
    decision_reference text,
    -- What became of it after the decision, as it is followed up.
    follow_up jsonb,
    implemented_on date,
    withdrawal_reason jsonb,
    withdrawn_at timestamptz,
    -- How often it has brought something about: a need, a measure, priorities.
    effect_count integer NOT NULL DEFAULT 0 CHECK (effect_count >= 0),
    created_at timestamptz NOT NULL DEFAULT now(),
    ${VERSIONED_COLUMNS},
    UNIQUE (ags, key),
    FOREIGN KEY (board_key, session_key) REFERENCES board_session (board_key, key) ON DELETE SET NULL (session_key),
    CHECK ((decision IS NULL) = (decided_on IS NULL)),
    CHECK (handed_over_on >= proposed_on),
    CHECK (decided_on >= handed_over_on),
    CHECK (implemented_on >= decided_on),
    CHECK (decision IS NULL OR decision = 'ADOPTED' OR decision_reasons IS NOT NULL),
    CHECK (status IN ('DRAFT', 'WITHDRAWN') OR (proposed_on IS NOT NULL AND votes <> '[]')),
    CHECK (status <> 'IMPLEMENTED' OR (implemented_on IS NOT NULL AND follow_up IS NOT NULL)),
    CHECK (status NOT IN ('ADOPTED', 'ADOPTED_IN_PART', 'REFERRED', 'REJECTED') OR decision = status),
    -- Nothing comes of what the council has not adopted.
    CHECK (effect_count = 0 OR coalesce(decision IN ('ADOPTED', 'ADOPTED_IN_PART'), false)),
    CHECK (status <> 'IMPLEMENTED' OR decision IN ('ADOPTED', 'ADOPTED_IN_PART')),
    CHECK ((status = 'WITHDRAWN') = (withdrawn_at IS NOT NULL))
  );
  CREATE INDEX ON recommendation (board_key, position, key);`;

/** Each from the board's first moment, open until there is evidence; made up where the board is. */
const PRECONDITIONS_SQL = `
  CREATE FUNCTION open_preconditions() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
  BEGIN
    INSERT INTO advisory_board_precondition (board_key, ags, precondition, office, is_demonstration)
      SELECT come.key, come.ags, precondition, come.office, come.is_demonstration
        FROM come, unnest(ARRAY[${valuesSql(PRECONDITIONS)}]) AS precondition;
    RETURN NULL;
  END $$;
  CREATE TRIGGER open_preconditions AFTER INSERT ON advisory_board REFERENCING NEW TABLE AS come
    FOR EACH STATEMENT EXECUTE FUNCTION open_preconditions();`;

/** What a recommendation brought about is of its own town, and outlives it. */
const effectSql = (table: string): string => `
  ALTER TABLE ${table} ADD FOREIGN KEY (ags, recommendation_key)
    REFERENCES recommendation (ags, key) ON DELETE SET NULL (recommendation_key);
  CREATE INDEX ON ${table} (recommendation_key) WHERE recommendation_key IS NOT NULL;`;

const EFFECTS_SQL = ["need", "strategy_measure", "matching_priority"].map(effectSql).join("\n");
