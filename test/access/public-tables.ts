// What the public sees of every table of every owner: decided here once more, by hand, so that a table which comes is
// decided on and a condition that is loosened is seen.

const STANDING = "withdrawn_at IS NULL";

/** Tables with public rows, each with the condition of those. */
export const PUBLIC: Readonly<Record<string, string>> = {
  "municipalities.municipality": "true",
  "municipalities.district": "true",
  "municipalities.portrait": "true",
  "municipalities.picture": "true",
  "municipalities.offer": STANDING,
  "municipalities.need": STANDING,
  "municipalities.strategy": "true",
  "municipalities.strategy_goal": STANDING,
  "municipalities.strategy_goal_value": STANDING,
  "municipalities.strategy_measure": STANDING,
  "municipalities.matching_priority": `${STANDING} OR overridden_recommendation_key IS NOT NULL`,
  "municipalities.advisory_board": "true",
  "municipalities.advisory_board_precondition": "true",
  "municipalities.advisory_board_seat": STANDING,
  "municipalities.steering_group_member": STANDING,
  "municipalities.board_session": "true",
  "municipalities.recommendation": "true",
  "municipalities.pilot": "true",
  "municipalities.pilot_participation": "decided_on IS NOT NULL",
  "municipalities.dialogue_meeting": "true",
  "municipalities.pilot_indicator": "true",
  "municipalities.pilot_indicator_value": "true",
  "municipalities.pilot_report": "published_on IS NOT NULL",
  "services.town": "true",
  "services.occupation": "true",
  "services.job": "true",
  "services.provider": "true",
  "services.integration_service": "true",
};

const VERSIONED = [
  "advisory_board",
  "advisory_board_precondition",
  "advisory_board_seat",
  "steering_group_member",
  "board_session",
  "recommendation",
  "offer",
  "need",
  "strategy",
  "strategy_goal",
  "strategy_goal_value",
  "strategy_measure",
  "matching_priority",
  "pilot",
  "pilot_participation",
  "dialogue_meeting",
  "pilot_indicator",
  "pilot_report",
];

const of = (owner: string, tables: readonly string[]): string[] => tables.map((table) => `${owner}.${table}`);

/** Histories, what is kept of requests and reservations, copies and bookkeeping, and everything about people. */
export const NOT_PUBLIC: readonly string[] = [
  ...VERSIONED.map((table) => `municipalities.${table}_change`),
  ...of("municipalities", ["upload", "data_import", "idempotency", "reservation", "reservation_item"]),
  ...of("municipalities", ["offer_stock", "need_stock", "tombstone", "default_data", "feed_epoch", "migration"]),
  ...of("services", ["tombstone", "default_data", "feed_epoch", "feed_cursor", "migration"]),
  ...of("refugees", ["household", "household_member", "household_tally", "consent", "ranking", "social_tie", "wish"]),
  ...of("refugees", ["audit_entry", "town", "default_data", "feed_cursor", "migration"]),
  ...of("matching", ["town", "offer", "need", "job", "service", "occupation", "matching_priority"]),
  ...of("matching", ["feed_cursor", "migration"]),
  ...of("statistics", ["migration"]),
];

/** At least one row in each table of which not every row is public, as no hub of the demonstration has it. */
export const HIDING_SQL = `
  ${[
    "offer",
    "need",
    "strategy_goal",
    "strategy_goal_value",
    "strategy_measure",
    "advisory_board_seat",
    "steering_group_member",
  ]
    .map((table) => `UPDATE ${table} SET withdrawn_at = now() WHERE key = (SELECT min(key) FROM ${table});`)
    .join("\n  ")}
  UPDATE matching_priority SET withdrawn_at = now(), overridden_recommendation_key = NULL, override_reason = NULL
    WHERE key = (SELECT min(key) FROM matching_priority);
  UPDATE pilot_participation SET status = 'APPLIED', decided_on = NULL, withdrawn_at = NULL
    WHERE key = (SELECT min(key) FROM pilot_participation);
  INSERT INTO pilot_report (pilot_key, question) SELECT min(key), '{"de": "Was half?"}' FROM pilot
    ON CONFLICT (pilot_key) DO UPDATE SET published_on = NULL;`;
