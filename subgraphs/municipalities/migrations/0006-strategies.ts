import type { MigrationInterface, QueryRunner } from "typeorm";
import { feedTableSql } from "../../runtime/feed/tables.js";
import {
  VERSIONED_COLUMNS,
  VERSIONED_HISTORY_SQL,
  versionedPoliciesSql,
  versionedTableSql,
} from "./versioned-tables.js";

/**
 * Development strategies: what a town sets itself, how far it has come, what it does for it, and how much each of its
 * needs weighs where households are matched. A need may serve a goal of its own town and of no other.
 *
 * Which recommendation a measure or a priority came from is a key without a reference here: recommendations have no
 * table yet.
 */
export class Strategies1790000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(VERSIONED_HISTORY_SQL);
    await runner.query(STRATEGY_SQL);
    await runner.query(PRIORITY_SQL);
    await runner.query(NEED_SQL);
    for (const table of TABLES) await runner.query(versionedTableSql(table) + versionedPoliciesSql(table));
    await runner.query(feedTableSql("matching_priority", "key"));
  }

  async down(): Promise<void> {
    throw new Error("What towns have written since would be lost; restore a backup instead.");
  }
}

const TABLES = ["strategy", "strategy_goal", "strategy_goal_value", "strategy_measure", "matching_priority"] as const;

const STATUS =
  "status text NOT NULL DEFAULT 'PLANNED' CHECK (status IN ('PLANNED', 'IN_PROGRESS', 'DONE', 'ABANDONED'))";

/** References of goals name the town too, so that nothing serves another town's goal. */
const STRATEGY_SQL = `
  CREATE TABLE strategy (
    key text PRIMARY KEY DEFAULT gen_random_uuid()::text,
    ags text NOT NULL UNIQUE REFERENCES municipality (ags),
    -- Null where goals or measures came first, as by a recommendation, and nobody has written the vision yet.
    vision jsonb,
    begins_on date,
    ends_on date,
    ${VERSIONED_COLUMNS},
    CHECK (ends_on >= begins_on)
  );
  CREATE TABLE strategy_goal (
    key text PRIMARY KEY DEFAULT gen_random_uuid()::text,
    ags text NOT NULL REFERENCES strategy (ags) ON DELETE CASCADE,
    position integer NOT NULL CHECK (position > 0),
    title jsonb NOT NULL,
    description jsonb,
    indicator jsonb,
    unit jsonb,
    baseline double precision,
    target double precision,
    target_year smallint CHECK (target_year BETWEEN 1900 AND 2199),
    ${STATUS},
    withdrawn_at timestamptz,
    ${VERSIONED_COLUMNS},
    UNIQUE (ags, key)
  );
  CREATE INDEX ON strategy_goal (ags, position, key);
  CREATE TABLE strategy_goal_value (
    key text PRIMARY KEY DEFAULT gen_random_uuid()::text,
    ags text NOT NULL,
    goal_key text NOT NULL,
    -- Never after the day on which it is written: the graph sees to that.
    measured_on date NOT NULL CHECK (measured_on >= '1900-01-01'),
    value double precision NOT NULL,
    source jsonb,
    withdrawn_at timestamptz,
    ${VERSIONED_COLUMNS},
    FOREIGN KEY (ags, goal_key) REFERENCES strategy_goal (ags, key) ON DELETE CASCADE
  );
  -- One value a day; one that was withdrawn leaves its day free.
  CREATE UNIQUE INDEX strategy_goal_value_day ON strategy_goal_value (goal_key, measured_on) WHERE withdrawn_at IS NULL;
  CREATE INDEX ON strategy_goal_value (ags, goal_key);
  CREATE TABLE strategy_measure (
    key text PRIMARY KEY DEFAULT gen_random_uuid()::text,
    ags text NOT NULL REFERENCES strategy (ags) ON DELETE CASCADE,
    goal_key text,
    title jsonb NOT NULL,
    description jsonb,
    -- Who answers for it; the office that changed the row is in "office".
    responsible_office text,
    budget_cents bigint CHECK (budget_cents BETWEEN 0 AND 1000000000000),
    ${STATUS},
    begins_on date,
    ends_on date,
    recommendation_key text,
    withdrawn_at timestamptz,
    ${VERSIONED_COLUMNS},
    CHECK (ends_on >= begins_on),
    -- What is begun or done has somebody who answers for it.
    CHECK (status NOT IN ('IN_PROGRESS', 'DONE') OR responsible_office IS NOT NULL),
    FOREIGN KEY (ags, goal_key) REFERENCES strategy_goal (ags, key) ON DELETE SET NULL (goal_key)
  );
  CREATE INDEX ON strategy_measure (ags, key);
  CREATE INDEX ON strategy_measure (ags, goal_key);`;

/** One row per town and criterion for good: what was taken back stays as withdrawn, and its history with it. */
const PRIORITY_SQL = `
  CREATE TABLE matching_priority (
    key text PRIMARY KEY DEFAULT gen_random_uuid()::text,
    ags text NOT NULL REFERENCES municipality (ags),
    criterion text NOT NULL
      CHECK (criterion IN ('NEED_LABOUR', 'NEED_TRAINEES', 'NEED_PUPILS', 'NEED_RESIDENTS')),
    importance smallint NOT NULL CHECK (importance BETWEEN 1 AND 5),
    -- The adopted recommendation that set it; null: staff.
    recommendation_key text,
    -- The adopted recommendation from which staff has departed since, and why.
    overridden_recommendation_key text,
    override_reason jsonb,
    set_at timestamptz NOT NULL DEFAULT now(),
    withdrawn_at timestamptz,
    ${VERSIONED_COLUMNS},
    UNIQUE (ags, criterion),
    CHECK (recommendation_key IS NULL OR overridden_recommendation_key IS NULL),
    CHECK ((overridden_recommendation_key IS NULL) = (override_reason IS NULL))
  );`;

const NEED_SQL = `
  ALTER TABLE need ADD FOREIGN KEY (ags, strategy_goal_key)
    REFERENCES strategy_goal (ags, key) ON DELETE SET NULL (strategy_goal_key);
  CREATE INDEX ON need (strategy_goal_key) WHERE strategy_goal_key IS NOT NULL;`;
