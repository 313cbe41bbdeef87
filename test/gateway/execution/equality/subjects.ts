/** In whose names both executors are asked: what each sees, and is refused, differs. */
import type { TokenSubject } from "../../../../gateway/caller/development/subject.js";
import { parseGlobalId } from "../../../../schema/identity.js";
import type { KnownObjects } from "./known-objects.js";

/** The public first; the household is the first that is known. */
export const subjectsOf = ({ householdIds }: KnownObjects): readonly [TokenSubject, ...TokenSubject[]] => [
  { kind: "PUBLIC" },
  { kind: "TOWN", ags: "05962004" },
  { kind: "CASE_WORKER" },
  { kind: "HOUSEHOLD", householdId: parseGlobalId(householdIds[0] ?? "")?.key ?? "" },
  { kind: "PROGRAMME_OFFICE" },
];
