/** The owner of households by itself, on a database with the demonstration: asked as the gateway asks it, by any caller. */
import "reflect-metadata";
import type { ExecutionResult } from "graphql";
import pg from "pg";
import type { DataSource } from "typeorm";
import { createLoaders, type RefugeesContext } from "../../../subgraphs/refugees/context.js";
import { refugees } from "../../../subgraphs/refugees/subgraph.js";
import type { Caller, CallerKind } from "../../../subgraphs/runtime/access/caller.js";
import { mintCaller } from "../../../subgraphs/runtime/access/mint.js";
import { openDataSource } from "../../../subgraphs/runtime/database/data-source.js";
import { ensureOwnerRoles } from "../../../subgraphs/runtime/database/owner-roles.js";
import { createReads } from "../../../subgraphs/runtime/database/reads.js";
import { executor } from "../../../subgraphs/runtime/execution.js";
import { schemaOf } from "../../../subgraphs/runtime/subgraph.js";
import { createTestDatabase } from "../../database/test-database.js";

type Ask = (query: string, variables?: Record<string, unknown>) => Promise<ExecutionResult>;

export interface RefugeesDatabase {
  /** The owner's own pool. */
  readonly db: DataSource;
  /** Sees and changes everything, whatever the policies say. */
  readonly superuser: pg.Client;
  ask(caller: Caller, query: string, variables?: Record<string, unknown>): Promise<ExecutionResult>;
  /** Several fetches of one request, as a plan has them: they share what the request has read. */
  inOneRequest(caller: Caller, work: (ask: Ask) => Promise<unknown>): Promise<void>;
  /** The statements that the owner sends while the work is done, in alphabetical order. */
  statementsOf(work: () => Promise<unknown>): Promise<readonly string[]>;
  stop(): Promise<void>;
}

export async function startRefugeesDatabase(): Promise<RefugeesDatabase> {
  const database = await createTestDatabase();
  const { refugees: url } = await ensureOwnerRoles(database.adminUrl, ["refugees"]);
  let statements: string[] = [];
  const db = await openDataSource(url, "refugees", refugees.entities, (_, sql) => statements.push(sql));
  const superuser = new pg.Client({ connectionString: database.superuserUrl });
  await superuser.connect();
  await superuser.query("SET search_path = refugees");
  const execute = executor(schemaOf(refugees).schema);
  const request = (caller: Caller): Ask => {
    const reads = createReads(db);
    const context: RefugeesContext = {
      caller,
      onRefusal: async (refusal) => refugees.onRefusal?.(refusal, context),
      languages: ["de"],
      db,
      reads,
      loaders: createLoaders(reads, caller),
      state: null,
    };
    return async (query, variables = {}) =>
      JSON.parse(JSON.stringify(await execute({ query, variables }, context))) as ExecutionResult;
  };
  return {
    db,
    superuser,
    ask: (caller, query, variables) => request(caller)(query, variables),
    inOneRequest: async (caller, work) => void (await work(request(caller))),
    statementsOf: async (work) => {
      statements = [];
      await work();
      return statements.map((sql) => sql.replaceAll(/\s+/g, " ").replace(/LIMIT \d+/, "LIMIT n")).sort();
    },
    stop: async () => {
      await superuser.end();
      await db.destroy();
      await database.drop();
    },
  };
}

/** A case worker of this pseudonym, or whoever else with its scopes. */
export const caseWorker = (id: string, scopes: readonly string[] = ["cases:read", "cases:write"]): Caller =>
  mintCaller({ id, kind: "CASE_WORKER", scopes });

export const household = (householdId: string): Caller =>
  mintCaller({ id: `household-${householdId}`, kind: "HOUSEHOLD", scopes: ["cases:read"], householdId });

export const AUDITOR = mintCaller({ id: "some-auditor", kind: "AUDITOR", scopes: ["audit:read"] });

/** Everybody who may see no household, each with all scopes that it can have elsewhere. */
export const OTHERS: readonly Caller[] = (
  [
    ["TOWN", ["municipality:write", "proposals:decide"]],
    ["CHAMBER", ["jobs:write"]],
    ["RESEARCHER", ["statistics:read"]],
    ["PROGRAMME_OFFICE", ["matching:run"]],
    ["AUDITOR", ["audit:read"]],
    ["PUBLIC", []],
  ] as const satisfies readonly (readonly [CallerKind, readonly string[]])[]
).map(([kind, scopes]) =>
  mintCaller({ id: kind === "PUBLIC" ? "public" : `some-${kind}`, kind, scopes, ags: "05962004" }),
);
