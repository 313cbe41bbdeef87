// `hub prepare-database`: roles, schemas, tables and default data, once before the owners' processes start.
import type { Command } from "commander";
import { schemas } from "../gateway/database/gateway-schema.js";
import { type Configuration, readConfiguration } from "../gateway/configuration.js";
import { variableOf } from "../gateway/owner-variables.js";
import { checkProduction } from "../gateway/production.js";
import { withConnection } from "../subgraphs/runtime/database/connection.js";
import { loginOf } from "../subgraphs/runtime/database/login.js";
import { ownerRoleName } from "../subgraphs/runtime/database/owner-roles.js";
import { prepareDatabase } from "../subgraphs/runtime/database/prepare.js";
import { openDatabaseServer, StartError } from "../subgraphs/runtime/database/server.js";

const SETTINGS = `
It reads
  DATABASE_URL            the database as its owner, who may create roles
  DATABASE_URL_<OWNER>    for each owner, and for GATEWAY, the same database with its own role, whose password is set
Repeatable: what is there stays. It is for the shape with a process per owner; \`npm start\` does it all by itself.`;

/** Adds `prepare-database`. */
export function addPrepareDatabaseVerb(program: Command): void {
  program
    .command("prepare-database")
    .description("Bring a database to this version's shape, for processes started by `hub serve`.")
    .addHelpText("after", SETTINGS)
    .action(prepare);
}

async function prepare(): Promise<void> {
  const configuration = readConfiguration(process.env);
  const missing = missingFor(configuration);
  checkProduction(configuration, missing);
  if (missing.length > 0) throw new StartError("The preparation cannot begin:", missing);
  const { databaseUrl, dataDirectory } = configuration;
  const onProgress = (line: string): void => void process.stdout.write(`${line}\n`);
  // With the hub's lock: the passwords of a hub in one process, which nobody was told, are not taken from under it.
  const server = await openDatabaseServer({ databaseUrl, dataDirectory, onProgress });
  try {
    const names = schemas.map(({ name }) => name);
    await prepareDatabase(
      server.adminUrl,
      schemas,
      onProgress,
      await passwordsOf(configuration, names, server.adminUrl),
    );
    onProgress("The database is prepared.");
  } finally {
    await server.stop();
  }
}

/** The variables that are not there, all of them, a line for each. */
function missingFor({ databaseUrl, ownerDatabaseUrls }: Configuration): readonly string[] {
  return [
    ...(databaseUrl === undefined ? ["DATABASE_URL is missing: the database as its owner."] : []),
    ...schemas.flatMap(({ name }) => {
      const variable = variableOf("DATABASE_URL_", name);
      const url = ownerDatabaseUrls.get(name);
      if (url === undefined) return [`${variable} is missing: the database with the role of ${name}.`];
      return loginOf(url)?.password === undefined ? [`${variable} holds no password.`] : [];
    }),
  ];
}

/** The passwords that the owners' processes will use. @throws StartError where one could not log in with them */
async function passwordsOf(
  { ownerDatabaseUrls }: Configuration,
  owners: readonly string[],
  adminUrl: string,
): Promise<Readonly<Record<string, string>>> {
  const database = await withConnection(adminUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>("SELECT current_database() AS name");
    return rows[0]?.name ?? "";
  });
  const passwords = owners.map((owner): [string, string] => {
    const variable = variableOf("DATABASE_URL_", owner);
    const login = loginOf(ownerDatabaseUrls.get(owner) ?? "");
    const role = ownerRoleName(database, owner);
    if (login?.user !== role || login.database !== database)
      throw new StartError(`${variable} is for another role or database: it must be ${role} on ${database}.`);
    return [owner, login.password ?? ""];
  });
  return Object.fromEntries(passwords);
}
