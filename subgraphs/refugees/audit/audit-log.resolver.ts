/** The graph's door to the audit log: translates, and nothing else. */
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { ConnectionType, PageArguments, parsePage } from "../../../schema/connection.js";
import { leftOut } from "../../runtime/asked-columns.js";
import type { RefugeesContext } from "../context.js";
import { FIELD_COLUMNS, findAuditEntries } from "./audit-entries.js";
import { AuditEntry } from "./audit-entry.entity.js";
import { AuditLogFilter } from "./audit-log.inputs.js";

const AuditEntryConnection = ConnectionType("AuditEntry", AuditEntry, "entries of the audit log");

@Resolver(() => AuditEntry)
export class AuditLogResolver {
  @Access("audit:read")
  @Query(() => AuditEntryConnection, {
    nullable: true,
    description:
      "Who saw which household when, newest first. Reading it is noted in it too, and shown to whoever reads it next.",
  })
  auditLog(
    @Arg("filter", () => AuditLogFilter, { nullable: true, description: "Which entries; all by default." })
    filter: AuditLogFilter | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { db, reads, caller }: RefugeesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reads.root(() => findAuditEntries(db, caller, filter, parsePage(page), leftOut(info, FIELD_COLUMNS)));
  }
}
