// A program that uses the database as a hub or a command does, and nothing else:
//   node database-user.js hub|command DATA_FOLDER
import { withConnection } from "../../../../subgraphs/runtime/database/connection.js";
import {
  openDatabaseForCommand,
  openDatabaseServer,
  StartError,
} from "../../../../subgraphs/runtime/database/server.js";

const [purpose, dataDirectory = ""] = process.argv.slice(2);
const open = purpose === "command" ? openDatabaseForCommand : openDatabaseServer;
const opening = open({ dataDirectory, onProgress: (line) => process.stderr.write(`${line}\n`) });

let isStopping = false;
async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  await (await opening).stop();
  process.stdout.write("stopped\n");
  process.exit(0);
}
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => void stop());

try {
  const { adminUrl } = await opening;
  // Asked to stop while it started: the server is going already.
  if (isStopping) await new Promise(() => undefined);
  const count = await withConnection(adminUrl, async (client) => {
    await client.query("CREATE TABLE IF NOT EXISTS visit (at timestamptz DEFAULT now())");
    await client.query("INSERT INTO visit DEFAULT VALUES");
    return (await client.query<{ count: string }>("SELECT count(*) FROM visit")).rows[0]?.count;
  });
  process.stdout.write(`ready, visit ${count ?? "?"}\n`);
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  process.stderr.write(`${[error.message, ...error.detail].join("\n")}\n`);
  process.exit(1);
}
