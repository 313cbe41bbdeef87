/** What people write of an offer, and what of it can be used. Pure: whoever hands it in, by the graph or by a file. */
import { userError } from "../../../schema/user-error.js";
import type { Presented } from "../writing/presented.js";
import { problemsOfExternalId, problemsOfOffice } from "../writing/texts.js";
import { problemsOfDays, type ValueProblem, valueProblem } from "../writing/value-problem.js";
import { germanDay } from "../writing/german-day.js";
import { Offer } from "./offer.entity.js";

/** The part of an offer that its municipality writes. */
export type OfferValues = Pick<
  Offer,
  | "kind"
  | "externalId"
  | "title"
  | "description"
  | "capacity"
  | "taken"
  | "availableFrom"
  | "availableUntil"
  | "rooms"
  | "areaM2"
  | "monthlyRentCents"
  | "maxPersons"
  | "isStepFree"
  | "office"
>;

/** Column of each value. */
export const OFFER_COLUMNS: Readonly<Record<keyof OfferValues, string>> = {
  kind: "kind",
  externalId: "external_id",
  title: "title",
  description: "description",
  capacity: "capacity",
  taken: "taken",
  availableFrom: "available_from",
  availableUntil: "available_until",
  rooms: "rooms",
  areaM2: "area_m2",
  monthlyRentCents: "monthly_rent_cents",
  maxPersons: "max_persons",
  isStepFree: "is_step_free",
  office: "office",
};

/** Bounds of the numbers. The greatest are far above what a town has, and keep sums over all towns within 32 bits. */
export const OFFER_BOUNDS = {
  capacity: [0, 10_000],
  taken: [0, 10_000],
  rooms: [0.5, 50],
  areaM2: [1, 5_000],
  monthlyRentCents: [0, 5_000_000],
  maxPersons: [1, 50],
} as const;

/** What only a dwelling has. */
const DWELLING_FIELDS = ["rooms", "areaM2", "monthlyRentCents", "maxPersons", "isStepFree"] as const;

/** Everything in the values that cannot be used, by field. */
export function problemsOfOffer(values: OfferValues): ValueProblem[] {
  const { kind, capacity, taken, availableFrom, availableUntil } = values;
  const outside = Object.entries(OFFER_BOUNDS).flatMap(([field, [least, greatest]]) => {
    const given = values[field as keyof typeof OFFER_BOUNDS];
    if (given === null || (given >= least && given <= greatest)) return [];
    return [valueProblem(field, "OUT_OF_BOUNDS", { given, least, greatest })];
  });
  const misplaced =
    kind === "HOUSING"
      ? []
      : DWELLING_FIELDS.filter((field) => values[field] !== null).map((field) =>
          valueProblem(field, "ONLY_OF_DWELLINGS", { kind }),
        );
  return [
    ...outside,
    ...misplaced,
    ...(capacity >= 0 && taken > capacity ? [valueProblem("taken", "TAKEN_ABOVE_CAPACITY", { taken, capacity })] : []),
    ...(availableFrom !== null && availableUntil !== null && availableUntil < availableFrom
      ? [valueProblem("availableUntil", "ENDS_BEFORE_IT_BEGINS", { day: availableUntil })]
      : []),
    ...problemsOfDays({ availableFrom, availableUntil }),
    ...problemsOfExternalId(values.externalId),
    ...problemsOfOffice(values.office),
  ];
}

/** An offer among the things that towns present: places that are reserved or taken cannot be taken away. */
export const OFFERS: Presented<Offer, OfferValues> = {
  noun: "offer",
  type: "Offer",
  entity: Offer,
  columns: OFFER_COLUMNS,
  problemsOf: problemsOfOffer,
  refusalOf: (offer, values) => {
    const { reserved } = offer;
    if (reserved === 0 && values === null) return null;
    if (values === null)
      return userError("CAPACITY_IN_USE", "id", `${reserved} of it are reserved; they have to be released before.`);
    const { capacity, taken, availableUntil } = values;
    const field = capacity === offer.capacity ? "taken" : "capacity";
    if (reserved + taken > capacity)
      return userError("CAPACITY_IN_USE", field, `${reserved} are reserved and ${taken} taken, more than ${capacity}.`);
    // Promised places are not taken back by a date.
    return reserved > 0 && availableUntil !== null && availableUntil < germanDay(new Date())
      ? userError("CAPACITY_IN_USE", "availableUntil", `${reserved} of it are reserved; it cannot have ended.`)
      : null;
  },
};
