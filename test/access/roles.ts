/** Every kind of caller as the tests of access ask as them. */
import type { TokenSubject } from "../../gateway/caller/development/subject.js";
import { SCOPES_BY_KIND, type UserKind } from "../../gateway/caller/caller-kinds.js";
import type { Scope } from "../../schema/access.js";

export const OWN_TOWN = "05962004";
export const OTHER_TOWN = "03254021";

/** Nobody's: who holds its token sees nothing of any other. */
const OTHER_HOUSEHOLD = "0badcafe-0000-4000-8000-000000000000";

export interface Role {
  readonly name: string;
  readonly subject: TokenSubject | null;
  readonly scopes: readonly Scope[];
}

const role = (name: string, subject: TokenSubject | null, kind: UserKind = subject?.kind ?? "PUBLIC"): Role => ({
  name,
  subject,
  scopes: SCOPES_BY_KIND[kind],
});

/** All of them, a household by its id. */
export const rolesOf = (householdId: string): readonly Role[] => [
  role("nobody", null),
  role("public", { kind: "PUBLIC" }),
  role("chamber", { kind: "CHAMBER" }),
  role("researcher", { kind: "RESEARCHER" }),
  role("own town", { kind: "TOWN", ags: OWN_TOWN }),
  role("other town", { kind: "TOWN", ags: OTHER_TOWN }),
  role("case worker", { kind: "CASE_WORKER" }),
  role("household", { kind: "HOUSEHOLD", householdId }),
  role("other household", { kind: "HOUSEHOLD", householdId: OTHER_HOUSEHOLD }),
  role("programme office", { kind: "PROGRAMME_OFFICE" }),
  role("auditor", { kind: "AUDITOR" }),
];
