/** Recommendations on which the council has decided, with what came of the first, for the walk through the graph. */
import { globalId } from "../../schema/identity.js";
import { withConnection } from "../../subgraphs/runtime/database/connection.js";
import type { Samples } from "./graph-walk.js";
import { input } from "./literal.js";
import { OWN_TOWN } from "./roles.js";

/**
 * Puts them beside the town's board, where a whole course of sessions would bring them, and answers what mutations of them
 * take. As superuser: no guard stands in the way.
 */
export async function recommendationSamples(
  superuserUrl: string,
): Promise<{ readonly ids: readonly string[]; readonly samples: Samples }> {
  const [{ key, boardKey }, needing, starting] = await withConnection(superuserUrl, async (client) => {
    await client.query("SET search_path = municipalities, extensions");
    const { rows } = await client.query<Decided>(DECIDED_SQL, [OWN_TOWN]);
    await client.query(EFFECTS_SQL, [OWN_TOWN, rows[0]?.key]);
    return rows as [Decided, Decided, Decided];
  });
  const title = [{ language: "de", text: "Lotsinnen" }];
  const id = globalId("Recommendation", key);
  const seen = (values: object = {}) => input({ id, version: 9, ...values });
  const votes = [{ group: "NEWCOMERS", inFavour: 3, against: 0 }];
  // Made once, and answered the same each time that the walk comes by.
  const once = (of: Decided, values: object) =>
    input({ id: globalId("Recommendation", of.key), version: 1, idempotencyKey: "walk", ...values });
  const need = { kind: "RESIDENTS", title, quantity: 3 };
  return {
    ids: [id],
    samples: {
      "Mutation.recommendationCreate": input({
        boardId: globalId("AdvisoryBoard", boardKey),
        kind: "MEASURE",
        title,
        text: title,
      }),
      "Mutation.recommendationUpdate": seen(),
      "Mutation.recommendationPropose": seen({ sessionId: "none", votes }),
      "Mutation.recommendationCorrectVotes": seen({ votes }),
      "Mutation.recommendationNoteDissent": seen({ dissent: [] }),
      "Mutation.recommendationWithdraw": seen(),
      "Mutation.recommendationDecide": seen({ outcome: "ADOPTED", decidedOn: "2026-03-01" }),
      "Mutation.recommendationCorrectDecision": seen({ outcome: "ADOPTED", decidedOn: "2026-03-01" }),
      "Mutation.recommendationFollowUp": seen({ note: title }),
      "Mutation.recommendationDeclareNeed": once(needing, { need }),
      "Mutation.recommendationStartMeasure": once(starting, { measure: { title } }),
      "Mutation.recommendationSetPriorities": seen({ priorities: [{ criterion: "NEED_LABOUR", importance: 4 }] }),
    },
  };
}

interface Decided {
  readonly key: string;
  readonly boardKey: string;
}

const DECIDED_SQL = `
  INSERT INTO recommendation (board_key, ags, kind, title, text, status, session_key, proposed_on, votes, dissent,
    handed_over_on, decision, decided_on, decision_reasons, follow_up, effect_count)
  SELECT board.key, board.ags, 'MEASURE', '{"de": "Lotsinnen"}', '{"de": "Lotsinnen begleiten."}', 'ADOPTED_IN_PART',
    (SELECT key FROM board_session AS held WHERE held.board_key = board.key LIMIT 1), '2026-03-07',
    '[{"group": "NEWCOMERS", "inFavour": 5, "against": 0, "abstained": 1}]',
    '[{"group": "POLITICS", "text": {"de": "Zu teuer."}}]',
    '2026-03-08', 'ADOPTED_IN_PART', '2026-03-09', '{"de": "Zunächst zwei."}', '{"de": "Eine ist da."}', 2
  FROM (SELECT * FROM advisory_board WHERE ags = $1 ORDER BY created_at DESC LIMIT 1) AS board, generate_series(1, 3)
  RETURNING key, board_key AS "boardKey"`;

/** A need, the measures that there are and the priorities that there are come from it. */
const EFFECTS_SQL = `
  WITH measured AS (UPDATE strategy_measure SET recommendation_key = $2 WHERE ags = $1),
    weighed AS (UPDATE matching_priority SET recommendation_key = $2 WHERE ags = $1)
  INSERT INTO need (ags, kind, title, quantity, urgency, published_at, recommendation_key)
    VALUES ($1, 'RESIDENTS', '{"de": "Familien"}', 2, 3, now(), $2)`;
