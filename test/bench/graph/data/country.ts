/** What the requests of the bench are about: keys of the filled database, read once. Plain data. */
import { withConnection } from "../../../../subgraphs/runtime/database/connection.js";

export interface Country {
  /** AGS of the towns that present everything: whole pages of offers, needs, jobs and services. */
  readonly presenting: readonly string[];
  /** AGS of the inhabited towns with a place on the map. */
  readonly towns: readonly string[];
  /** AGS of the towns whose board of the demonstration is at work. */
  readonly boards: readonly string[];
  readonly states: readonly string[];
  /** KldB codes in use. */
  readonly occupations: readonly string[];
}

/** Reads them, in an order that is the same for every run. @param url of the filled database, as superuser */
export const readCountry = (url: string): Promise<Country> =>
  withConnection(url, async (client) => {
    const list = async (sql: string): Promise<readonly string[]> => {
      const { rows } = await client.query<{ value: string }>(sql);
      return rows.map(({ value }) => value);
    };
    return {
      presenting: await list("SELECT ags AS value FROM extensions.bench_town ORDER BY position"),
      towns: await list(
        `SELECT ags AS value FROM municipalities.municipality WHERE is_current AND latitude IS NOT NULL AND population > 0 ORDER BY md5(ags)`,
      ),
      boards: await list(
        `SELECT DISTINCT ags AS value FROM municipalities.advisory_board JOIN municipalities.recommendation USING (ags)
         WHERE advisory_board.is_demonstration ORDER BY value`,
      ),
      states: await list("SELECT DISTINCT state AS value FROM municipalities.municipality ORDER BY value"),
      occupations: await list("SELECT kldb_code AS value FROM services.occupation ORDER BY md5(kldb_code)"),
    };
  });
