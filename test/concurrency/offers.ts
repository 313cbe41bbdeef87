// Offers of a town and their reservations, as tests write and read them, and what must hold of them at any moment.
import { expect } from "@jest/globals";
import type pg from "pg";
import { ALTENA } from "./presenting-database.js";

/** An offer by its key, which is the town's own key too. What is left out: one place, nothing reserved, nothing taken. */
export interface ExampleOffer {
  readonly key: string;
  readonly capacity?: number;
  readonly taken?: number;
}

/** Removes all offers and reservations, and presents these. */
export async function present(client: pg.Client, offers: readonly ExampleOffer[]): Promise<void> {
  await client.query("DELETE FROM reservation; DELETE FROM offer");
  await client.query(
    `INSERT INTO offer (key, ags, external_id, kind, title, capacity, taken, published_at)
     SELECT key, $1, key, 'CHILDCARE', '{"de":"Kita"}', coalesce(capacity, 1), coalesce(taken, 0), now()
     FROM jsonb_to_recordset($2) AS offer (key text, capacity integer, taken integer)`,
    [ALTENA, JSON.stringify(offers)],
  );
}

/** Everything that reservations and clerks change, in a form that is compared. */
export interface PresentedState {
  readonly offers: readonly {
    readonly key: string;
    readonly capacity: number;
    readonly reserved: number;
    readonly taken: number;
    readonly version: number;
    readonly isWithdrawn: boolean;
    /** Sum of the items of the reservations that hold. */
    readonly held: number;
  }[];
  readonly reservations: readonly {
    readonly proposalId: string;
    readonly status: "RESERVED" | "RELEASED";
    readonly items: Readonly<Record<string, number>>;
  }[];
}

/** What stands now, in one statement. */
export async function stateOf(client: pg.Client): Promise<PresentedState> {
  const { rows } = await client.query<{ state: PresentedState }>(
    `SELECT jsonb_build_object(
       'offers', coalesce((SELECT jsonb_agg(jsonb_build_object('key', key, 'capacity', capacity, 'reserved', reserved,
           'taken', taken, 'version', version, 'isWithdrawn', withdrawn_at IS NOT NULL,
           'held', (SELECT coalesce(sum(places), 0) FROM reservation_item JOIN reservation USING (proposal_id)
             WHERE offer_key = offer.key AND status = 'RESERVED')) ORDER BY key) FROM offer), '[]'),
       'reservations', coalesce((SELECT jsonb_agg(jsonb_build_object('proposalId', proposal_id, 'status', status,
           'items', (SELECT coalesce(jsonb_object_agg(offer_key, places), '{}') FROM reservation_item
             WHERE proposal_id = reservation.proposal_id)) ORDER BY proposal_id) FROM reservation), '[]')) AS state`,
  );
  return rows[0]?.state as PresentedState;
}

/** No place is promised twice, what offers count as reserved is what reservations hold, and a withdrawn one holds none. */
export function expectSound({ offers, reservations }: PresentedState): void {
  for (const { key, capacity, reserved, taken, held, isWithdrawn } of offers) {
    expect({ key, isPromisedTwice: reserved + taken > capacity, reserved }).toEqual({
      key,
      isPromisedTwice: false,
      reserved: held,
    });
    if (isWithdrawn) expect({ key, reserved }).toEqual({ key, reserved: 0 });
  }
  for (const { proposalId, status, items } of reservations)
    if (status === "RESERVED") expect({ proposalId, items }).not.toEqual({ proposalId, items: {} });
}
