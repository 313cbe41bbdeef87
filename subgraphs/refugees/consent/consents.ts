/** What households have consented to, and whether it still holds. */
import { underTheirNames } from "../../runtime/asked-columns.js";
import type { HouseholdPart } from "../household/household-part.js";
import type { Consent } from "./consent.types.js";

export const CONSENTS: HouseholdPart<Consent> = {
  table: "consent",
  columns: {
    purpose: "purpose",
    grantedAt: "granted_at",
    withdrawnAt: "withdrawn_at",
    expiresAt: "expires_at",
    // A consent that was withdrawn stays withdrawn when its time is up: that is what the household said last.
    status:
      "CASE WHEN withdrawn_at <= now() THEN 'WITHDRAWN' WHEN expires_at <= now() THEN 'EXPIRED' ELSE 'GRANTED' END",
  },
  fieldColumns: underTheirNames("purpose", "grantedAt", "withdrawnAt", "expiresAt", "status"),
  order: "purpose, granted_at DESC",
};
