// Totals of a town's presentation as the graph gives them, and a past for them to count.
import { expect } from "@jest/globals";
import type { TownsDatabase } from "../towns-database.js";

/** How many rows of what; as the graph gives them, without the dimensions that are null. */
export type Row = Readonly<Record<string, unknown>>;
export interface Asked {
  readonly filter?: object;
  readonly from?: string;
  readonly to?: string;
}

export const OFFER_TOTALS = `query ($by: [OfferDimension!]!, $filter: OfferFilter, $from: LocalDate, $to: LocalDate) {
  totals: offerTotals(by: $by, filter: $filter, from: $from, to: $to) {
    state kind settlementKind district month from to offers capacity available } }`;
export const NEED_TOTALS = `query ($by: [NeedDimension!]!, $filter: NeedFilter, $from: LocalDate, $to: LocalDate) {
  totals: needTotals(by: $by, filter: $filter, from: $from, to: $to) {
    state kind settlementKind district month from to needs quantity } }`;
/** All but the month. */
export const DIMENSIONS = ["STATE", "KIND", "SETTLEMENT_KIND", "DISTRICT"];

export interface Month {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly middle: string;
}

export interface TotalsDoor {
  offerTotals(by: readonly string[], asked?: Asked): Promise<Row[]>;
  needTotals(by: readonly string[], asked?: Asked): Promise<Row[]>;
  /** The months so many months before the present one. */
  months(...back: number[]): Promise<Month[]>;
  month(back: number): Promise<Month>;
  /** Writes what stood from which day on: null for nothing any more. Each holds until the next. */
  past(table: "offer" | "need", key: string, states: readonly (readonly [string, object | null])[]): Promise<void>;
}

export function totalsDoor({ db, owner, ask }: TownsDatabase): TotalsDoor {
  const totals = async (query: string, by: readonly string[], asked: Asked = {}): Promise<Row[]> => {
    const { data, errors } = await ask(query, { by, ...asked });
    expect(errors).toBeUndefined();
    return (data as { totals: Row[] }).totals.map((row) =>
      Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)),
    );
  };
  const month = async (back: number): Promise<Month> => {
    const [found] = await db.query<Omit<Month, "name">[]>(
      `SELECT day AS from, (day + interval '1 month - 1 day')::date AS to, day + 14 AS middle
         FROM (SELECT (date_trunc('month', local_today()::timestamp) - make_interval(months => $1))::date AS day) AS first`,
      [back],
    );
    if (!found) throw new Error("There is no such month.");
    return { name: found.from.slice(0, 7), ...found };
  };
  return {
    offerTotals: (by, asked) => totals(OFFER_TOTALS, by, asked),
    needTotals: (by, asked) => totals(NEED_TOTALS, by, asked),
    month,
    months: (...back) => Promise.all(back.map(month)),
    past: async (table, key, states) => {
      await owner.query(`DELETE FROM ${table}_stock WHERE key = $1`, [key]);
      for (const [at, [from, state]] of states.entries()) {
        if (!state) continue;
        const names = Object.keys(state);
        await owner.query(
          `INSERT INTO ${table}_stock (key, from_on, until_on, ${names.join(", ")})
           VALUES ($1, $2, $3, ${names.map((_, place) => `$${place + 4}`).join(", ")})`,
          [key, from, states[at + 1]?.[0] ?? "infinity", ...(Object.values(state) as unknown[])],
        );
      }
    },
  };
}
