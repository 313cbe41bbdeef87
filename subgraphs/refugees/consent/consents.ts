/** What households have consented to, and whether it still holds. */
import type { HouseholdPart } from "../household/household-part.js";
import type { Consent } from "./consent.types.js";

/** A consent that was withdrawn stays withdrawn when its time is up: that is what the household said last. */
export const CONSENTS: HouseholdPart<Consent> = {
  name: "consents",
  sql: `SELECT household_id AS "householdKey", purpose, granted_at AS "grantedAt", withdrawn_at AS "withdrawnAt",
      expires_at AS "expiresAt",
      CASE WHEN withdrawn_at <= now() THEN 'WITHDRAWN' WHEN expires_at <= now() THEN 'EXPIRED' ELSE 'GRANTED' END AS status
    FROM consent WHERE household_id = ANY($1) ORDER BY household_id, purpose, granted_at DESC`,
};
