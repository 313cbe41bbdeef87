/** How recommendations are written down and edited, as drafts. Knows nothing of votes and of the council. */
import type { DataSource, EntityManager } from "typeorm";
import { parseLocalizedText } from "../../../schema/localized-text.input.js";
import { type UserError, userError } from "../../../schema/user-error.js";
import type { Caller } from "../../runtime/access/caller.js";
import { placeInBoard, refusalOfClosedBoard } from "../advisory-board/board/board-part.js";
import type { Written } from "../writing/change.js";
import { refusalOfAction } from "../writing/state-action.js";
import { PUBLIC_TEXT_BOUNDS, PUBLIC_TITLE_BOUNDS, trimmed } from "../writing/texts.js";
import { ANY_TOWN_RIGHT } from "../writing/town-right.js";
import { createVersioned, type Place, updateVersioned } from "../writing/versioned.js";
import type { RecommendationCreateInput, RecommendationUpdateInput } from "./recommendation-change.inputs.js";
import { RECOMMENDATION_ACTIONS, RECOMMENDATION_MACHINE } from "./recommendation-machine.js";
import { factsOf } from "./recommendation-steps.js";
import {
  FIRST_POSITION,
  LAST_POSITION,
  RECOMMENDATIONS,
  type RecommendationValues,
  refusalOfText,
} from "./recommendation-values.js";
import type { Recommendation } from "./recommendation.entity.js";

/** The text says all that the council is to decide on. */
const TEXT_BOUNDS = { ...PUBLIC_TEXT_BOUNDS, isRequired: true };

/** Most recommendations of a board, withdrawn ones too: boards have written some thirty, and a paper is read as a whole. */
const MOST_RECOMMENDATIONS = 200;

/** Writes down a draft. @throws UNAUTHENTICATED, FORBIDDEN */
export async function createRecommendation(
  db: DataSource,
  caller: Caller,
  input: RecommendationCreateInput,
): Promise<Written> {
  const { boardId, kind, idempotencyKey } = input;
  const creation = {
    right: ANY_TOWN_RIGHT,
    placeIn: (transaction: EntityManager) => placeInSession(transaction, caller, boardId),
    settle: async (transaction: EntityManager, place: Place) =>
      input.position == null ? { position: await nextPosition(transaction, place["board_key"] ?? "", kind) } : {},
    ...valuesOf(input, { kind, position: FIRST_POSITION, title: {}, text: {}, office: null }),
  };
  return createVersioned(db, caller, RECOMMENDATIONS, { idempotencyKey, input }, creation);
}

/** Changes a draft; of what was voted on, its place and its translations. @throws UNAUTHENTICATED, FORBIDDEN */
export async function updateRecommendation(
  db: DataSource,
  caller: Caller,
  input: RecommendationUpdateInput,
): Promise<Written> {
  const { id, version, idempotencyKey } = input;
  return updateVersioned(
    db,
    caller,
    RECOMMENDATIONS,
    { idempotencyKey, input },
    {
      id,
      version,
      valuesFrom: (row: Recommendation) => valuesOf(input, row),
      refusalOf: (row: Recommendation, values: RecommendationValues, transaction: EntityManager) =>
        refusalOfEdit(transaction, row, values),
    },
  );
}

/** What stands against another text or place of a recommendation; null: nothing. */
async function refusalOfEdit(
  transaction: EntityManager,
  row: Recommendation,
  values: RecommendationValues,
): Promise<UserError | null> {
  const ended = await refusalOfClosedBoard(transaction, row.boardKey);
  if (ended) return ended;
  if (row.status !== "DRAFT") {
    const refusal = refusalOfText(row.title, values.title, "title") ?? refusalOfText(row.text, values.text, "text");
    // A translation helps whatever the status is; the order of the paper is the board's, until it is handed over.
    if (refusal || row.position === values.position || row.status === "WITHDRAWN") return refusal;
  }
  const action = row.status === "DRAFT" ? RECOMMENDATION_ACTIONS.EDIT : RECOMMENDATION_ACTIONS.REORDER;
  return refusalOfAction(RECOMMENDATION_MACHINE, action, row.status, await factsOf(transaction, row));
}

/** The board of a new recommendation, locked, where the caller may write for it and it is in session. */
async function placeInSession(transaction: EntityManager, caller: Caller, boardId: string): Promise<Place | UserError> {
  const bound = { table: RECOMMENDATIONS.table, most: MOST_RECOMMENDATIONS };
  const place = await placeInBoard(transaction, caller, boardId, bound);
  if ("code" in place) return place;
  const facts = await factsOf(transaction, { boardKey: place["board_key"] ?? "", votes: [], effectCount: 0 });
  const refusal = refusalOfAction(RECOMMENDATION_MACHINE, RECOMMENDATION_ACTIONS.EDIT, "DRAFT", facts);
  return refusal ? userError(refusal.code, "boardId", refusal.message) : place;
}

/** The place behind all others of its kind. The board is locked: two that come at once get one after the other. */
async function nextPosition(transaction: EntityManager, boardKey: string, kind: string): Promise<number> {
  const [row] = await transaction.query<{ next: number }[]>(
    "SELECT least(coalesce(max(position), 0) + 1, $3) AS next FROM recommendation WHERE board_key = $1 AND kind = $2",
    [boardKey, kind, LAST_POSITION],
  );
  return row?.next ?? FIRST_POSITION;
}

/** The values after the change: what the input leaves out stays as it was. */
function valuesOf(
  input: Pick<RecommendationUpdateInput, "title" | "text" | "position" | "office">,
  before: RecommendationValues,
): { readonly values: RecommendationValues; readonly errors: readonly UserError[] } {
  const title =
    input.title == null
      ? { text: before.title, errors: [] }
      : parseLocalizedText(input.title, "title", PUBLIC_TITLE_BOUNDS);
  const text =
    input.text == null ? { text: before.text, errors: [] } : parseLocalizedText(input.text, "text", TEXT_BOUNDS);
  return {
    errors: [...title.errors, ...text.errors],
    values: {
      kind: before.kind,
      position: input.position ?? before.position,
      title: title.text ?? before.title,
      text: text.text ?? before.text,
      // An office that is not named now did not make this change.
      office: trimmed(input.office),
    },
  };
}
