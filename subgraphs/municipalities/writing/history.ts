/** Who changed what of a row, and when: read from the table that a trigger writes, whoever writes the row. */
import type { DataSource } from "typeorm";
import type { Connection, Page } from "../../../schema/connection.js";
import type { Caller } from "../../runtime/access/caller.js";
import { queriesFor } from "../../runtime/database/caller-settings.js";
import type { PageLoader } from "../../runtime/database/page-loader.js";
import { pagesByParent } from "../../runtime/database/page.js";
import type { Reads } from "../../runtime/database/reads.js";
import type { FieldChange, PresentedChange } from "./history.types.js";
import type { PresentedRow } from "./presented.js";

/** What people wrote of a row, by column. */
export type State = Readonly<Record<string, unknown>>;

interface ChangeRow extends Omit<PresentedChange, "changes"> {
  readonly key: string;
  readonly state: State;
  readonly before: State | null;
}

/** Pages of the changes of several rows of a table, the newest first, in one statement. */
export const historyLoader = ({ db, pages }: Reads, table: string) => {
  const byCaller = new Map<Caller, PageLoader<null, PresentedChange>>();
  return (caller: Caller): PageLoader<null, PresentedChange> => {
    const known =
      byCaller.get(caller) ?? pages((keys, _filter: null, page) => findChanges(db, caller, table, keys, page));
    byCaller.set(caller, known);
    return known;
  };
};

async function findChanges(
  db: DataSource,
  caller: Caller,
  table: string,
  keys: readonly string[],
  page: Page,
): Promise<Connection<PresentedChange>[]> {
  const query = db
    .createQueryBuilder()
    .select("c.key", "key")
    .addSelect("c.version", "version")
    .addSelect("c.changed_at", "changedAt")
    .addSelect("c.action", "action")
    .addSelect("c.caller_id", "changedBy")
    .addSelect("c.office", "office")
    .addSelect("c.state", "state")
    .addSelect(
      `(SELECT state FROM ${table}_change WHERE key = c.key AND version < c.version ORDER BY version DESC LIMIT 1)`,
      "before",
    )
    .from(`${table}_change`, "c")
    .where("c.key = ANY(:keys)", { keys });
  const orderBy = [{ expression: "c.version", direction: "DESC", type: "integer" }] as const;
  const pages = await pagesByParent(
    queriesFor(db, caller),
    { query, orderBy, key: "c.version::text" },
    "key",
    keys,
    page,
  );
  return pages.map((found) => {
    const edges = found.edges.map(({ cursor, node }) => ({ cursor, node: toChange(node as ChangeRow) }));
    return { ...found, edges, nodes: edges.map(({ node }) => node) };
  });
}

const toChange = ({ state, before, ...change }: ChangeRow): PresentedChange => ({
  ...change,
  changes: changedFields(before, state),
});

/** The fields that differ between two states, by name. */
export function changedFields(before: State | null, state: State): FieldChange[] {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(state)])].sort();
  return names.flatMap((name): FieldChange[] => {
    const [was, is] = [before?.[name] ?? null, state[name] ?? null].map((value) =>
      value === null ? null : JSON.stringify(value),
    );
    return was === is ? [] : [{ field: fieldNameOf(name), before: was ?? null, after: is ?? null }];
  });
}

/** A column's name as the graph writes it. */
const fieldNameOf = (column: string): string =>
  column.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** What a resolver knows of a row when it asks for its history. */
export type WithHistory = Pick<PresentedRow, "key" | "ags">;
