/** The connections of an owner's process: its own, and those that see public rows alone. Knows no table. */
import type { DataSource } from "typeorm";
import type { Caller } from "../access/caller.js";
import { openDataSource, openReader } from "./data-source.js";

export interface Pools {
  readonly db: DataSource;
  readonly publicDb: DataSource;
  close(): Promise<void>;
}

/** Opens both pools of an owner, or none; the parameters are those of `openDataSource`. */
export async function openPools(...parameters: Parameters<typeof openDataSource>): Promise<Pools> {
  const db = await openDataSource(...parameters);
  try {
    const publicDb = await openReader(...parameters);
    return { db, publicDb, close: async () => void (await Promise.all([publicDb.destroy(), db.destroy()])) };
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

/**
 * By which connections a caller's requests read. The public alone, which has no scope at any owner and so writes nothing,
 * reads as its reader: of every other kind some owner shows more than everybody may see, and what that is, the settings of
 * its transactions say.
 */
export const poolFor = ({ db, publicDb }: Pools, caller: Caller): DataSource =>
  caller.kind === "PUBLIC" ? publicDb : db;
