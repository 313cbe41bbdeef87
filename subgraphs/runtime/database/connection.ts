// Single connections for the start and stop of a hub: opened with a time limit, failures told as one clear line.
// It never knows tables or owners, and no address or password leaves it in a message.
import pg from "pg";
import { StartError, errorCode } from "./start-error.js";

/** Long enough for a managed database that wakes up, short enough for an operator who waits. */
const connectTimeoutMs = 10_000;

/**
 * Opens one connection, without any translation of errors. A connection that breaks later is reported to `onLost` once,
 * instead of ending the process.
 */
export async function connect(url: string, applicationName: string, onLost?: () => void): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    application_name: applicationName,
    connectionTimeoutMillis: connectTimeoutMs,
    keepAlive: true,
  });
  let isLost = false;
  const reportLoss = () => {
    if (!isLost) onLost?.();
    isLost = true;
  };
  client.on("error", reportLoss);
  try {
    await client.connect();
  } catch (error) {
    isLost = true;
    await client.end().catch(() => undefined);
    throw error;
  }
  client.on("end", reportLoss);
  return client;
}

/** Runs `work` on a connection of its own and closes it, whatever happens. */
export async function withConnection<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = await connect(url, `ortswahl start ${String(process.pid)}`);
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** What a failed connection to the database of `DATABASE_URL` means, in one line without the address. */
export function explainConnectionFailure(error: unknown, variable = "DATABASE_URL"): StartError {
  const code = errorCode(error) ?? innerCode(error);
  switch (code) {
    case "28P01":
    case "28000":
      return new StartError(`The database that ${variable} names refuses the user or the password.`);
    case "3D000":
      return new StartError(`The database that ${variable} names does not exist on that server.`);
    case "53300":
      return new StartError(`The database that ${variable} names has no connection free.`);
    case "57P03":
      return new StartError(`The database that ${variable} names is starting up or shutting down; try again.`);
  }
  if (error instanceof Error && error.message.includes("password must be a string")) {
    return new StartError(`The database that ${variable} names wants a password, and ${variable} holds none.`);
  }
  if (error instanceof Error && error.message.includes("does not support SSL")) {
    return new StartError(`The database that ${variable} names offers no TLS, which ${variable} asks for.`);
  }
  return new StartError(`The database that ${variable} names cannot be reached (${code ?? "no answer"}).`);
}

// Node tries IPv6 and IPv4 and then throws one error that holds one for each address.
function innerCode(error: unknown): string | undefined {
  return error instanceof AggregateError ? errorCode(error.errors[0]) : undefined;
}
