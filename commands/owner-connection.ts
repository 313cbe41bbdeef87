// The database of a command: beside a running hub the hub's own, otherwise one that runs as long as the command. It
// knows nothing of what the command does there.
import type pg from "pg";
import { readConfiguration } from "../gateway/configuration.js";
import { connect } from "../subgraphs/runtime/database/connection.js";
import { ownerUrlsForCommand } from "../subgraphs/runtime/database/owner-roles.js";
import { StartError, openDatabaseForCommand } from "../subgraphs/runtime/database/server.js";
import { sessionName } from "../subgraphs/runtime/database/session.js";
import { errorCode } from "../subgraphs/runtime/database/start-error.js";

/** PostgreSQL's codes for a role, a schema or a table that is not there. */
const NOT_PREPARED = new Set(["22023", "42704", "3F000", "42P01"]);

/**
 * Runs `work` on a connection that acts as an owner of the hub's data, and closes everything behind it.
 * @throws StartError in one clear line for the operator
 */
export async function withOwner<Result>(owner: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const { databaseUrl, dataDirectory } = readConfiguration(process.env);
  const server = await openDatabaseForCommand({
    databaseUrl,
    dataDirectory,
    onProgress: (line) => process.stderr.write(`${line}\n`),
  });
  let client: pg.Client | undefined;
  const close = async () => {
    await client?.end().catch(() => undefined);
    await server.stop();
  };
  const release = onInterruption(close);
  try {
    const urls = await ownerUrlsForCommand(server.adminUrl, [owner]);
    client = await connect(urls[owner] ?? "", sessionName("command"));
    return await work(client);
  } catch (error) {
    if (!NOT_PREPARED.has(errorCode(error) ?? "")) throw error;
    throw new StartError("The database holds no hub yet: start one with `npm start`, once, and try again.");
  } finally {
    release();
    await close();
  }
}

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
