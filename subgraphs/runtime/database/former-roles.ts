// The roles that a copied (CREATE DATABASE … TEMPLATE) or renamed database was made with: their rights lie in it still,
// and their passwords are another hub's. This file takes the rights from them; it knows nothing of passwords, and makes
// no role.
import type pg from "pg";

/**
 * The SQL by which an owner's present role takes over what its former roles may do in this database, after which those
 * may do nothing here. It never becomes a member of them: a membership holds for the whole server, so that the copy's
 * role could read the original. One that an earlier version granted is taken back.
 */
export async function formerRoleSql(client: pg.Client, owner: string, role: string): Promise<readonly string[]> {
  const rights = await client.query<{ take: string; revoke: string }>(RIGHTS_SQL, [owner, role, owner]);
  const memberships = await client.query<{ revoke: string }>(MEMBERSHIPS_SQL, [owner, role]);
  return [
    ...rights.rows.flatMap(({ take, revoke }) => [take, revoke]),
    ...memberships.rows.map(({ revoke }) => revoke),
  ];
}

/**
 * The SQL that takes from former readers what they may do in this database. The present reader takes nothing over: a
 * right without the policies that were made for another role would show it everything.
 */
export async function formerReaderSql(client: pg.Client, owner: string, reader: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ revoke: string }>(RIGHTS_SQL, [owner, reader, `${owner}_reader`]);
  return rows.map(({ revoke }) => revoke);
}

/** Roles of this owner by their names' end, whichever database they were made for. */
const formerSql = (end: "$1" | "$3"): string =>
  `SELECT oid, rolname FROM pg_roles WHERE rolname <> $2 AND right(rolname, length(${end}::text) + 1) = '_' || ${end}::text`;

/** What former roles may do with the owner's schema, its job queue, the extensions and the database itself. */
const RIGHTS_SQL = `
  WITH former AS (${formerSql("$3")}),
  place AS (
    SELECT oid, nspname, nspacl FROM pg_namespace
     WHERE nspname IN ($1::text, $1::text || '_jobs') OR oid IN (SELECT extnamespace FROM pg_extension)),
  thing AS (
    SELECT 'DATABASE' AS kind, quote_ident(datname) AS name, NULL::name AS part, datacl AS acl
      FROM pg_database WHERE datname = current_database()
    UNION ALL SELECT 'SCHEMA', quote_ident(nspname), NULL, nspacl FROM place
    UNION ALL SELECT CASE relkind WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END, format('%I.%I', nspname, relname), NULL, relacl
      FROM pg_class JOIN place ON place.oid = relnamespace
    UNION ALL SELECT 'TABLE', format('%I.%I', nspname, relname), attname, attacl
      FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid JOIN place ON place.oid = relnamespace
    UNION ALL SELECT 'ROUTINE', pg_proc.oid::regprocedure::text, NULL, proacl
      FROM pg_proc JOIN place ON place.oid = pronamespace),
  held AS (
    SELECT kind, name, part, rolname,
           string_agg(DISTINCT privilege_type || coalesce(' (' || quote_ident(part) || ')', ''), ', ') AS rights
      FROM thing, aclexplode(acl) JOIN former ON former.oid = grantee
     GROUP BY kind, name, part, rolname)
  SELECT format('GRANT %s ON %s %s TO %I', rights, kind, name, $2) AS take,
         format('REVOKE %s ON %s %s FROM %I', rights, kind, name, rolname) AS revoke
    FROM held`;

const MEMBERSHIPS_SQL = `
  WITH former AS (${formerSql("$1")})
  SELECT format('REVOKE %I FROM %I', former.rolname, $2) || coalesce(format(' GRANTED BY %I', grantor.rolname), '') AS revoke
    FROM pg_auth_members JOIN former ON former.oid = roleid
    JOIN pg_roles AS present ON present.oid = member AND present.rolname = $2
    LEFT JOIN pg_roles AS grantor ON grantor.oid = pg_auth_members.grantor`;
