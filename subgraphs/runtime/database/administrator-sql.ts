import pg from "pg";

/** What a database user lacks; an administrator grants it once. */
export interface MissingRights {
  readonly user: string;
  readonly database: string;
  /** The user may not make the owners' roles. */
  readonly needsRoleCreation?: boolean;
  /** The user may not make schemas, or close the schema `public`. */
  readonly needsOwnership?: boolean;
  /** Roles that exist already and that the user does not administer. */
  readonly foreignRoles?: readonly string[];
  /** Readers' roles that exist already and that the user does not administer. */
  readonly foreignReaders?: readonly string[];
  /** Schemas that exist already and belong to somebody else. */
  readonly foreignSchemas?: readonly string[];
  /** Roles that may more than an owner may. */
  readonly powerfulRoles?: readonly string[];
  /** Extensions that this server lets only a superuser create. */
  readonly extensions?: readonly string[];
}

/** The SQL that grants exactly what is missing, for an administrator to run in that database. */
export function administratorSql(missing: MissingRights): string[] {
  const name = pg.escapeIdentifier;
  const user = name(missing.user);
  const lines = [
    ...(missing.needsRoleCreation === true ? [`ALTER ROLE ${user} CREATEROLE;`] : []),
    ...(missing.needsOwnership === true ? [`ALTER DATABASE ${name(missing.database)} OWNER TO ${user};`] : []),
    ...(missing.foreignRoles ?? []).map((role) => `GRANT ${name(role)} TO ${user} WITH ADMIN OPTION;`),
    // Without inheritance: whoever has a reader's rights is held by the policies that hide rows from it.
    ...(missing.foreignReaders ?? []).map(
      (role) => `GRANT ${name(role)} TO ${user} WITH ADMIN TRUE, INHERIT FALSE, SET FALSE;`,
    ),
    ...(missing.foreignSchemas ?? []).map((schema) => `ALTER SCHEMA ${name(schema)} OWNER TO ${user};`),
    ...(missing.powerfulRoles ?? []).map(
      (role) => `ALTER ROLE ${name(role)} NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB NOREPLICATION;`,
    ),
    ...(missing.extensions ?? []).map((extension) => `CREATE EXTENSION ${name(extension)} SCHEMA extensions;`),
  ];
  return [`-- As an administrator, in the database ${missing.database}:`, ...lines];
}
