/** What a token says of its bearer, as a caller. Pure; whether the token may be believed is decided before. */
import { z } from "zod";
import type { Caller } from "../../subgraphs/runtime/access/caller.js";
import { heldScopes, USER_KINDS } from "./caller-kinds.js";

/** What the hub itself calls callers of keys, and those without any. */
const OWN_NAMES = /^(?:api-key-.*|public)$/;

const claimsSchema = z.object({
  // As OpenID Connect bounds it. Printable only: it is written into logs and into the session of the database.
  // A mail address is no pseudonym: the audit log keeps for years what is written here.
  sub: z
    .string()
    .regex(/^[\x20-\x7e]{1,255}$/)
    .refine((sub) => !sub.includes("@") && !OWN_NAMES.test(sub)),
  kind: z.enum(USER_KINDS),
  scope: z.string().default(""),
  ags: z
    .string()
    .regex(/^[0-9]{8}$/)
    .exactOptional(),
  household_id: z.guid().toLowerCase().exactOptional(),
  // Keycloak writes here which of its tokens it is: `ID` and `Refresh` are for others.
  typ: z.literal("Bearer").exactOptional(),
});

/**
 * The caller of whom the claims tell; null where they do not name one wholly: a town without AGS, a household without
 * id, an AGS or a household's id of anybody else, a name that is a mail address or one of the hub's own. SERVICE is no kind that a token can name.
 */
export function callerOfClaims(claims: unknown): Caller | null {
  const parsed = claimsSchema.safeParse(claims);
  if (!parsed.success) return null;
  const { sub, kind, scope, ags, household_id: householdId } = parsed.data;
  if ((kind === "TOWN") !== (ags !== undefined) || (kind === "HOUSEHOLD") !== (householdId !== undefined)) return null;
  return {
    id: sub,
    kind,
    scopes: heldScopes(kind, scope.split(" ")),
    ...(ags === undefined ? {} : { ags }),
    ...(householdId === undefined ? {} : { householdId }),
  };
}
