/**
 * The owner of households and of what they need, wish and consent to, and of the log of who saw them: its parts, listed.
 * Everything that it shows in the graph is somebody's: a case worker's cases, a household's own, an auditor's log.
 */
import type { Subgraph } from "../runtime/subgraph.js";
import { townReferenceCopy } from "../runtime/feed/town-reference.js";
import { AuditEntry } from "./audit/audit-entry.entity.js";
import { AuditLogResolver } from "./audit/audit-log.resolver.js";
import { createLoaders, type RefugeesLoaders } from "./context.js";
import { demonstration } from "./demonstration.js";
import { Household } from "./household/household.entity.js";
import { HouseholdResolver } from "./household/household.resolver.js";
import { tallyOperations } from "./household/household-tally.js";
import { householdKeyIn } from "./household/households.js";
import { jobs } from "./jobs.js";
import { PractisedOccupationResolver, SpokenLanguageResolver } from "./member/member.resolver.js";
import { Households1790000000001 } from "./migrations/0001-households.js";
import { CaseWorkers1790000000002 } from "./migrations/0002-case-workers.js";
import { Bookkeeping1790000000003 } from "./migrations/0003-bookkeeping.js";

/** Where somebody can ask for one household by its id: as an entity, and at the root. */
const HOUSEHOLD_DOORS: readonly string[] = ["Household", "Query.household"];

export const refugees: Subgraph<RefugeesLoaders, null> = {
  name: "refugees",
  schema: {
    resolvers: [HouseholdResolver, SpokenLanguageResolver, PractisedOccupationResolver, AuditLogResolver],
    types: [],
    references: {},
    nodes: {
      Household: (key, { loaders }, info) => loaders.household.load(key, info),
      AuditEntry: (key, { loaders }, info) => loaders.auditEntry.load(key, info),
    },
  },
  onRefusal: async ({ door, asked }, { loaders }) => {
    const key = HOUSEHOLD_DOORS.includes(door) ? householdKeyIn(String(asked["id"])) : null;
    if (key !== null) await loaders.attempt.load(key);
  },
  entities: [Household, AuditEntry],
  migrations: [Households1790000000001, CaseWorkers1790000000002, Bookkeeping1790000000003],
  // Nobody changes an entry; the policies say which old ones the owner itself may erase. The tally is its trigger's.
  narrowTables: { audit_entry: ["SELECT", "INSERT", "DELETE"], household_tally: ["SELECT"] },
  publicRows: {},
  createLoaders,
  createState: () => null,
  feeds: [],
  copies: [townReferenceCopy],
  inner: tallyOperations,
  jobs,
  demonstration,
};
