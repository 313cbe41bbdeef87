/** Makes a database ready for the owners: roles and schemas, tables, job queues, default data. Done before any process serves. */
import type { DataSource } from "typeorm";
import type { Demonstration } from "../demonstration/demonstration.js";
import { ensureJobSchemas } from "../jobs/job-schema.js";
import type { Job } from "../jobs/job.js";
import { openDataSource } from "./data-source.js";
import { type Migratable, migrate } from "./migrate.js";
import { ensureOwnerRoles } from "./owner-roles.js";

/** An owner as far as its database goes. */
export interface Preparable extends Migratable {
  readonly entities: readonly (abstract new (...args: never[]) => unknown)[];
  readonly loadDefaults?: (db: DataSource, onProgress: (line: string) => void) => Promise<void>;
  readonly demonstration?: Demonstration;
  readonly jobs?: readonly Job[];
}

/**
 * Brings the database to the present shape and puts the default data into empty tables. Repeatable; what is there stays.
 * @param passwords of the owners' roles, for processes that were told them beforehand; random ones otherwise
 * @returns a connection URL per owner, secret
 */
export async function prepareDatabase(
  adminUrl: string,
  owners: readonly Preparable[],
  onProgress: (line: string) => void,
  passwords: Readonly<Record<string, string>> = {},
): Promise<ReadonlyMap<string, string>> {
  const urls = new Map(
    Object.entries(
      await ensureOwnerRoles(
        adminUrl,
        owners.map(({ name }) => name),
        passwords,
      ),
    ),
  );
  await migrate(adminUrl, owners, onProgress);
  const busy = owners.filter(({ jobs = [] }) => jobs.length > 0);
  await ensureJobSchemas(
    adminUrl,
    busy.map(({ name }) => name),
  );
  // The owner's own role loads: what it may not write at work it may not write here either.
  for (const owner of owners) await loadDefaults(owner, urls.get(owner.name) ?? "", onProgress);
  return urls;
}

async function loadDefaults(owner: Preparable, url: string, onProgress: (line: string) => void): Promise<void> {
  if (!owner.loadDefaults && !owner.demonstration) return;
  const db = await openDataSource(url, owner.name, owner.entities);
  try {
    await owner.loadDefaults?.(db, onProgress);
    if (await owner.demonstration?.load(db)) onProgress(`Demonstration: ${owner.name}`);
  } finally {
    await db.destroy();
  }
}
