// The database of a command: beside a running hub the hub's own, otherwise one that runs as long as the command. It
// knows nothing of what the command does there.
import type pg from "pg";
import { readConfiguration } from "../gateway/configuration.js";
import { schemas } from "../gateway/database/gateway-schema.js";
import { connect, withConnection } from "../subgraphs/runtime/database/connection.js";
import { StartError } from "../subgraphs/runtime/database/start-error.js";
import { ownerUrlsForCommand } from "../subgraphs/runtime/database/owner-roles.js";
import { prepareDatabase } from "../subgraphs/runtime/database/prepare.js";
import { openDatabaseForCommand } from "../subgraphs/runtime/database/server.js";
import { sessionName } from "../subgraphs/runtime/database/session.js";

/** What a command opened, to be closed with it, also when it is interrupted. */
type Close = () => Promise<unknown>;

/**
 * Runs `work` with connection URLs that act as owners of the hub's data, and closes everything behind it. A database
 * that holds no hub yet is prepared first, as a first start would.
 * @param work is given the URLs by owner, and a function that takes what is to be closed at the end
 * @throws StartError in one clear line for the operator
 */
export async function withOwners<Owner extends string, Result>(
  names: readonly Owner[],
  work: (urls: Readonly<Record<Owner, string>>, closeLater: (close: Close) => void) => Promise<Result>,
): Promise<Result> {
  const { databaseUrl, dataDirectory } = readConfiguration(process.env);
  const onProgress = (line: string): void => void process.stderr.write(`${line}\n`);
  const server = await openDatabaseForCommand({ databaseUrl, dataDirectory, onProgress });
  const opened: Close[] = [];
  const close = async () => {
    for (const end of opened) await end().catch(() => undefined);
    await server.stop();
  };
  const release = onInterruption(close);
  try {
    const state = await stateOf(server.adminUrl, names);
    if (state === "OLDER")
      throw new StartError("The database is one of an older version: start the hub of this version on it first.");
    if (state === "EMPTY") await prepareDatabase(server.adminUrl, schemas, onProgress);
    return await work(await ownerUrlsForCommand(server.adminUrl, names), (end) => void opened.push(end));
  } finally {
    release();
    await close();
  }
}

/** The same with one connection of one owner. */
export const withOwner = <Result>(owner: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> =>
  withOwners([owner], async (urls, closeLater) => {
    const client = await connect(urls[owner] ?? "", sessionName("command"));
    closeLater(() => client.end());
    return work(client);
  });

/**
 * Whether the owners' migrations have run, all of them. A hub of this version that runs beside has done that before it
 * answers; beneath one of an older version nothing is changed.
 */
const stateOf = (adminUrl: string, names: readonly string[]): Promise<"EMPTY" | "OLDER" | "PRESENT"> =>
  withConnection(adminUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      "SELECT name FROM unnest($1::text[]) AS name WHERE to_regclass(name || '.migration') IS NOT NULL",
      [schemas.map(({ name }) => name)],
    );
    if (rows.length === 0) return "EMPTY";
    const present = new Set(rows.map(({ name }) => name));
    for (const { name: owner, migrations } of schemas.filter(({ name }) => names.includes(name))) {
      // An owner that is new in this version.
      if (!present.has(owner)) return "OLDER";
      const done = await client.query<{ name: string }>(`SELECT name FROM ${client.escapeIdentifier(owner)}.migration`);
      const known = new Set(done.rows.map(({ name }) => name));
      if (!migrations.every(({ name }) => known.has(name))) return "OLDER";
    }
    return "PRESENT";
  });

/** Ctrl-C and SIGTERM: what was begun is rolled back by PostgreSQL, and a server that the command started is stopped. */
function onInterruption(close: () => Promise<void>): () => void {
  const names = ["SIGINT", "SIGTERM"] as const;
  let isClosing = false;
  const stop = (name: NodeJS.Signals) => {
    // The signal comes twice: to the process group, and from npm.
    if (isClosing) return;
    isClosing = true;
    // As shells tell it: 128 and the signal's number.
    void close().finally(() => process.exit(name === "SIGINT" ? 130 : 143));
  };
  for (const name of names) process.on(name, stop);
  return () => {
    for (const name of names) process.off(name, stop);
  };
}
