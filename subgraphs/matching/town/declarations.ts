/**
 * What towns have declared that they need and how much it weighs, as the engine asks for it. Public data of the towns
 * alone, read with the index and put together when the first reader asks: whoever asks nothing of it waits for nothing.
 */
import type { EntityManager } from "typeorm";
import { buildDeclaredNeeds, type DeclaredNeeds, type NeedRow, type Towns } from "../engine/engine.js";
import type { TownCriterion } from "../../../schema/vocabulary/town-criterion.js";

/** What decides the weight of a kind of need. */
export type TownWeightSource = "STRATEGY" | "RECOMMENDATION" | "URGENCY";

export interface Declarations {
  readonly needs: () => DeclaredNeeds;
  /** What decides how much a criterion weighs for a town that has declared such a need. */
  readonly weightSourceOf: (ags: string, criterion: TownCriterion) => TownWeightSource;
}

interface PriorityRow {
  readonly ags: string;
  readonly criterion: TownCriterion;
  readonly importance: number;
  readonly isAdopted: boolean;
}

/** The rows of both copies, as of a day. */
export interface DeclaredRows {
  readonly needs: readonly NeedRow[];
  readonly priorities: readonly PriorityRow[];
}

/** Reads what holds on a day, ISO. */
export async function readDeclared(snapshot: EntityManager, asOf: string): Promise<DeclaredRows> {
  const needs = await snapshot.query<NeedRow[]>(
    `SELECT ags, kind, quantity, kldb_code AS "kldbCode", urgency FROM need
     WHERE needed_until IS NULL OR needed_until >= $1`,
    [asOf],
  );
  const priorities = await snapshot.query<PriorityRow[]>(
    `SELECT ags, criterion, importance, is_adopted AS "isAdopted" FROM matching_priority`,
  );
  return { needs, priorities };
}

/** The declarations of all towns of an index. */
export function declarationsOf(towns: Towns, { needs, priorities }: DeclaredRows): Declarations {
  const ofTowns = Map.groupBy(priorities, ({ ags }) => ags);
  let built: DeclaredNeeds | null = null;
  return {
    needs: () => (built ??= buildDeclaredNeeds(towns, needs, [...ofTowns].map(preferencesOf))),
    weightSourceOf: (ags, criterion) => {
      const priority = ofTowns.get(ags)?.find((own) => own.criterion === criterion);
      if (!priority) return "URGENCY";
      return priority.isAdopted ? "RECOMMENDATION" : "STRATEGY";
    },
  };
}

const preferencesOf = ([ags, own]: readonly [string, readonly PriorityRow[]]) => ({
  ags,
  importances: Object.fromEntries(own.map(({ criterion, importance }) => [criterion, importance])),
});
