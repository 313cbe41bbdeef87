/** Whether there are households of real people, without a look at any of them. */
import type { DataSource } from "typeorm";
import { z } from "zod";
import { GATEWAY } from "../../runtime/access/signature.js";
import { innerOperation } from "../../runtime/inner/inner.js";

/** Whether a household is registered here that nobody made up for the demonstration. */
async function holdsRealHouseholds(db: DataSource): Promise<boolean> {
  const [row] = await db.query<{ holds: boolean }[]>(
    "SELECT EXISTS (SELECT FROM household_tally WHERE NOT is_demonstration AND households > 0) AS holds",
  );
  // No row is no answer, and no answer must open nothing.
  return row?.holds ?? true;
}

/** Asked by the gateway before it lets anybody in by a token that it made itself. */
export const tallyOperations = {
  holdsRealHouseholds: innerOperation({ input: z.null(), callers: [GATEWAY], run: holdsRealHouseholds }),
};
