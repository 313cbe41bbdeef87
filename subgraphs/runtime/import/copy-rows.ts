// Many rows into a table at once, by PostgreSQL's COPY. It knows nothing of what the rows mean.
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ClientBase } from "pg";
import { from as copyFrom } from "pg-copy-streams";

/** A value that COPY writes as text; null stays null. */
export type CopyValue = string | number | boolean | null;

/** Rows per piece sent: some hundred kilobytes. */
const ROWS_PER_CHUNK = 2_000;

/**
 * Appends rows to a table, all or none.
 * @param table and columns are names from the program, never from a user
 */
export async function copyRows(
  client: ClientBase,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly CopyValue[]>,
): Promise<void> {
  const target = client.query(copyFrom(`COPY ${table} (${columns.join(", ")}) FROM STDIN`));
  await pipeline(Readable.from(chunksOf(rows), { objectMode: false }), target);
}

function* chunksOf(rows: Iterable<readonly CopyValue[]>): Generator<Buffer> {
  let lines: string[] = [];
  for (const row of rows) {
    lines.push(row.map(copyText).join("\t"));
    if (lines.length < ROWS_PER_CHUNK) continue;
    yield Buffer.from(`${lines.join("\n")}\n`);
    lines = [];
  }
  if (lines.length > 0) yield Buffer.from(`${lines.join("\n")}\n`);
}

const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

function copyText(value: CopyValue): string {
  if (value === null) return "\\N";
  return typeof value === "string" ? value.replace(/[\\\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign) : String(value);
}
