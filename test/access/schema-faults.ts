// What in the database would let an owner's role past row-level security, or a caller past it without a word: read from
// PostgreSQL's own catalogue, so that nothing that a migration forgot is overlooked.
import type { ClientBase } from "pg";
import { readerRoleName } from "../../subgraphs/runtime/database/owner-roles.js";

/** Tables without row-level security, and why they need none. A name that ends in `.*` is a whole schema. */
export const TABLES_WITHOUT: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ["municipalities", "refugees", "services", "matching", "statistics", "gateway"].map((schema) => [
      `${schema}.migration`,
      "which migrations ran; the role reads it only",
    ]),
  ),
  ...Object.fromEntries(
    ["municipalities", "services"].map((schema) => [
      `${schema}.feed_epoch`,
      "a number by which readers know a restored database; the role reads it only",
    ]),
  ),
  "refugees.household_tally": "two counts of households, no row about any; the role reads it only",
  "gateway.api_key": "asked by the hash of a secret, before it is known who acts",
  "gateway.pseudonym_key": "the day's key of pseudonyms for limits; of nobody",
  "gateway.rate_limit": "counted before it is known who acts, by pseudonym",
  "municipalities_jobs.*": "the job queue: names and states of jobs, keys of rows",
  "refugees_jobs.*": "the job queue: names and states of jobs, no key of a household",
};

/** Functions that run with their maker's rights, and why. */
const DEFINER_FUNCTIONS: Readonly<Record<string, string>> = {
  "refugees.tally_households": "the trigger that counts households, which nobody's statement may do",
};

/** The only functions that read the settings which say who acts: each makes '' nobody. */
export const CALLER_FUNCTIONS = ["caller_ags", "caller_has_scope", "caller_household", "caller_id", "caller_kind"];

const OURS = `nspname !~ '^(pg_|information_schema$|extensions$|public$)'`;

async function names(client: ClientBase, sql: string, parameters: readonly unknown[] = []): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(sql, [...parameters]);
  return rows.map(({ name }) => name).toSorted();
}

const isListed = (table: string): boolean =>
  Object.hasOwn(TABLES_WITHOUT, table) || Object.hasOwn(TABLES_WITHOUT, `${table.split(".")[0] ?? ""}.*`);

/** Every table on which row-level security is not on, or does not hold the table's owner. */
export const openTables = (client: ClientBase): Promise<string[]> =>
  names(
    client,
    `SELECT nspname || '.' || relname AS name FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = relnamespace
      WHERE relkind IN ('r', 'p', 'f', 'm') AND ${OURS} AND NOT (relrowsecurity AND relforcerowsecurity)`,
  );

/** Everything in a database that breaks a rule, in words; nothing where all of it is sound. */
export async function findSchemaFaults(client: ClientBase, roles: ReadonlyMap<string, string>): Promise<string[]> {
  const faults = [
    ...(await openTables(client)).filter((table) => !isListed(table)).map((table) => `${table} is open`),
    ...(await faultsOfViews(client)),
    ...(await faultsOfFunctions(client)),
    ...(await faultsOfPolicies(client)),
  ];
  for (const [schema, role] of roles) faults.push(...(await faultsOfRole(client, schema, role)));
  return faults;
}

const faultsOfViews = async (client: ClientBase): Promise<string[]> =>
  (
    await names(
      client,
      `SELECT nspname || '.' || relname AS name FROM pg_class JOIN pg_namespace AS n ON n.oid = relnamespace
        WHERE relkind = 'v' AND ${OURS} AND NOT coalesce('security_invoker=true' = ANY (reloptions), false)`,
    )
  ).map((view) => `${view} is a view that sees with its maker's eyes`);

const faultsOfFunctions = async (client: ClientBase): Promise<string[]> => {
  const definers = await names(
    client,
    `SELECT nspname || '.' || proname AS name FROM pg_proc JOIN pg_namespace AS n ON n.oid = pronamespace
      WHERE prosecdef AND ${OURS}`,
  );
  const readers = await names(
    client,
    `SELECT nspname || '.' || proname AS name FROM pg_proc AS p JOIN pg_namespace AS n ON n.oid = pronamespace
      WHERE ${OURS} AND prokind = 'f' AND pg_get_functiondef(p.oid) LIKE '%ortswahl.caller_%'
        AND proname <> ALL ($1)`,
    [CALLER_FUNCTIONS],
  );
  return [
    ...definers.filter((name) => !Object.hasOwn(DEFINER_FUNCTIONS, name)).map((name) => `${name} is SECURITY DEFINER`),
    ...readers.map((name) => `${name} reads by itself who acts`),
  ];
};

const faultsOfPolicies = async (client: ClientBase): Promise<string[]> =>
  (
    await names(
      client,
      `SELECT schemaname || '.' || tablename || ': ' || policyname AS name FROM pg_policies
        WHERE concat(qual, with_check) LIKE '%current_setting%' OR (cmd <> 'SELECT' AND 'true' IN (qual, with_check))`,
    )
  ).map((policy) => `${policy} reads settings by itself, or lets everybody write`);

async function faultsOfRole(client: ClientBase, schema: string, role: string): Promise<string[]> {
  const database = (await names(client, "SELECT current_database() AS name"))[0] ?? "";
  const { rows } = await client.query<{ fault: string }>(
    `SELECT 'may more than an owner may' AS fault FROM pg_roles
       WHERE rolname = $1::text AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication)
     UNION ALL SELECT 'owns ' || relname FROM pg_class WHERE relowner = $1::text::regrole
     UNION ALL SELECT 'owns the schema ' || nspname FROM pg_namespace WHERE nspowner = $1::text::regrole
     UNION ALL SELECT 'owns the function ' || proname FROM pg_proc WHERE proowner = $1::text::regrole
     UNION ALL SELECT 'is a member of ' || rolname FROM pg_auth_members JOIN pg_roles AS r ON r.oid = roleid
       WHERE member = $1::text::regrole AND (rolname <> $3::text OR inherit_option OR admin_option)
     UNION ALL SELECT 'may enter ' || nspname FROM pg_namespace AS n
       WHERE ${OURS} AND nspname::text NOT IN ($2::text, $2::text || '_jobs') AND has_schema_privilege($1::text, n.oid, 'USAGE, CREATE')
     UNION ALL SELECT 'may create in ' || nspname FROM pg_namespace AS n WHERE has_schema_privilege($1::text, n.oid, 'CREATE')
     UNION ALL SELECT 'has a right on ' || nspname || '.' || relname
       FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = relnamespace
       WHERE relkind IN ('r', 'p', 'v', 'm', 'f') AND ${OURS} AND nspname::text NOT IN ($2::text, $2::text || '_jobs')
         AND has_table_privilege($1::text, c.oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER')
     UNION ALL SELECT 'may do with ' || relname || ' what only its maker may'
       FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = relnamespace
       WHERE relkind IN ('r', 'p') AND nspname = $2::text AND has_table_privilege($1::text, c.oid, 'TRUNCATE, REFERENCES, TRIGGER')`,
    [role, schema, readerRoleName(database, schema)],
  );
  return rows.map(({ fault }) => `the role of ${schema} ${fault}`);
}
