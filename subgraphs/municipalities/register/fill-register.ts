// The first start of a hub: its register is filled on a connection of the owner's pool.
import type { PoolClient } from "pg";
import type { DataSource } from "typeorm";
import { loadDefaultRegister } from "./register-import.js";

/** Puts the register that comes with the hub into an empty database; where there are towns, it changes nothing. */
export async function fillRegister(db: DataSource, onProgress: (line: string) => void): Promise<void> {
  const runner = db.createQueryRunner();
  try {
    // COPY needs the driver's own connection, and so does a transaction around it.
    const client = (await runner.connect()) as PoolClient;
    const report = await loadDefaultRegister(client);
    if (report?.outcome !== "IMPORTED") return;
    const { municipalities, population } = report.totals;
    onProgress(
      `Official register: ${municipalities.toLocaleString("en-GB")} municipalities with ` +
        `${population.toLocaleString("en-GB")} inhabitants`,
    );
  } finally {
    await runner.release();
  }
}
