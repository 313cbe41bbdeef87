/**
 * The gateway's own small schema, prepared by the same code as the owners'. It has a role of its own without a right on
 * any owner's tables, and holds API keys and rate limits: no row about a household, a town or a job.
 */
import { owners } from "../../subgraphs/owners.js";
import type { Preparable } from "../../subgraphs/runtime/database/prepare.js";
import { KeysAndLimits1790000000001 } from "./migrations/0001-keys-and-limits.js";

export const gatewaySchema: Preparable = {
  name: "gateway",
  entities: [],
  migrations: [KeysAndLimits1790000000001],
};

/** All that has a schema and a role in the hub's database. */
export const schemas: readonly Preparable[] = [...owners, gatewaySchema];
