/** What people write of a need, and what of it can be used. Pure: whoever hands it in, by the graph or by a file. */
import { type UserError, userError } from "../../../schema/user-error.js";
import { areaOfOccupation } from "../../../schema/vocabulary/occupation-area.js";
import type { Presented } from "../writing/presented.js";
import { problemOfExternalId, problemOfOffice } from "../writing/texts.js";
import { Need } from "./need.entity.js";

/** The part of a need that its municipality writes. */
export type NeedValues = Pick<
  Need,
  "kind" | "externalId" | "title" | "description" | "quantity" | "kldbCode" | "urgency" | "neededUntil" | "office"
>;

/** Column of each value. */
export const NEED_COLUMNS: Readonly<Record<keyof NeedValues, string>> = {
  kind: "kind",
  externalId: "external_id",
  title: "title",
  description: "description",
  quantity: "quantity",
  kldbCode: "kldb_code",
  urgency: "urgency",
  neededUntil: "needed_until",
  office: "office",
};

/** Bounds of the numbers; the greatest quantity keeps sums over all towns within 32 bits. */
export const NEED_BOUNDS = { quantity: [1, 10_000], urgency: [1, 5] } as const;

/** Kinds of needs that are for an occupation. */
const OCCUPATIONAL: readonly Need["kind"][] = ["SKILLED_LABOUR", "TRAINEES"];

/** Everything in the values that cannot be used, by field. */
export function problemsOfNeed(values: NeedValues): UserError[] {
  const outside = Object.entries(NEED_BOUNDS).flatMap(([field, [least, greatest]]) => {
    const value = values[field as keyof typeof NEED_BOUNDS];
    if (value >= least && value <= greatest) return [];
    return [userError("INVALID_VALUE", field, `${field} is ${value}; it is from ${least} to ${greatest}.`)];
  });
  const others = [
    problemOfOccupation(values),
    problemOfExternalId(values.externalId),
    problemOfOffice(values.office),
  ].filter((problem) => problem !== null);
  return [...outside, ...others];
}

function problemOfOccupation({ kind, kldbCode }: NeedValues): UserError | null {
  if (kldbCode === null) return null;
  if (!/^\d{5}$/.test(kldbCode) || !areaOfOccupation(kldbCode))
    return userError(
      "INVALID_VALUE",
      "kldbCode",
      `${JSON.stringify(kldbCode.slice(0, 20))} is no code of the KldB 2010; a code has 5 digits, such as 81302.`,
    );
  if (OCCUPATIONAL.includes(kind)) return null;
  return userError("INVALID_VALUE", "kldbCode", `A need of kind ${kind} is for no occupation.`);
}

/** A need among the things that towns present: nothing stands in the way of its change. */
export const NEEDS: Presented<Need, NeedValues> = {
  noun: "need",
  type: "Need",
  entity: Need,
  columns: NEED_COLUMNS,
  problemsOf: problemsOfNeed,
  refusalOf: () => null,
};
