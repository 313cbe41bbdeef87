/** Who logs in to a database by a connection URL, read as the driver reads it: the query counts too. Connects to nothing. */
import pg from "pg";

export interface Login {
  readonly user: string;
  readonly password: string | undefined;
  readonly database: string;
}

/** null: a URL that the driver could not use, or would read otherwise than it looks (`%` without a code behind it). */
export function loginOf(connectionString: string): Login | null {
  try {
    const { username, password } = new URL(connectionString);
    for (const part of [username, password]) decodeURIComponent(part);
    const login = new pg.Client({ connectionString });
    return { user: login.user ?? "", password: login.password || undefined, database: login.database ?? "" };
  } catch {
    return null;
  }
}
