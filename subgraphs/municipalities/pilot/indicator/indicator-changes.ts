/** Turns what was handed in into an indicator's baseline and target, and has them written. Takes no value. */
import type { DataSource, EntityManager } from "typeorm";
import { type UserError, userError } from "../../../../schema/user-error.js";
import type { Caller } from "../../../runtime/access/caller.js";
import type { Written } from "../../writing/change.js";
import { problemsOfOffice, trimmed } from "../../writing/texts.js";
import { type ValueProblem, valueProblem } from "../../writing/value-problem.js";
import { createVersioned, type Place, updateVersioned, type Versioned } from "../../writing/versioned.js";
import { OF_PILOT, placeInPilot, refusalOfPart } from "../pilot-parent.js";
import { PILOT_RIGHT } from "../pilot-right.js";
import { isAboutPeople, unitOf } from "./indicator-kind.js";
import { PilotIndicator } from "./indicator.entity.js";
import type { PilotIndicatorCreateInput, PilotIndicatorUpdateInput } from "./indicator.inputs.js";
import { measureTowns } from "./measuring.js";

/** The part of an indicator that the programme office writes: aims, never what was measured. */
type IndicatorValues = Pick<PilotIndicator, "kind" | "baseline" | "target" | "office">;

/** Greatest figure: all inhabitants of Germany would fit. */
const GREATEST = 100_000_000;

function problemsOfIndicator({ kind, baseline, target, office }: IndicatorValues): ValueProblem[] {
  const greatest = unitOf(kind) === "PERCENT" ? 100 : GREATEST;
  const outside = Object.entries({ baseline, target }).flatMap(([field, given]) =>
    given === null || (given >= 0 && given <= greatest)
      ? []
      : [valueProblem(field, "OUT_OF_BOUNDS", { given, least: 0, greatest })],
  );
  const parted = Object.entries({ baseline, target }).flatMap(([field, given]) =>
    given === null || unitOf(kind) === "PERCENT" || Number.isInteger(given)
      ? []
      : [valueProblem(field, "TOO_MANY_DECIMALS", { given, most: 0 })],
  );
  const isByHand = isAboutPeople(kind) && baseline !== null;
  return [
    ...(outside.length > 0 ? outside : parted),
    ...(isByHand ? [valueProblem("baseline", "RELEASED_FIGURES_ONLY", { kind })] : []),
    ...problemsOfOffice(office),
  ];
}

const INDICATORS_OF_PILOTS: Versioned<PilotIndicator, IndicatorValues> = {
  table: "pilot_indicator",
  type: "PilotIndicator",
  noun: "indicator",
  mutation: "pilotIndicator",
  entity: PilotIndicator,
  anyRight: PILOT_RIGHT,
  rightOf: () => PILOT_RIGHT,
  parent: OF_PILOT,
  columns: { kind: "kind", baseline: "baseline", target: "target", office: "office" },
  problemsOf: problemsOfIndicator,
};

/** Sets an indicator, and measures it at once. @throws UNAUTHENTICATED, FORBIDDEN */
export async function createIndicator(
  db: DataSource,
  caller: Caller,
  input: PilotIndicatorCreateInput,
): Promise<Written> {
  const { indicator: kind, baseline = null, target = null, idempotencyKey, pilotId } = input;
  let pilotKey = "";
  return createVersioned(
    db,
    caller,
    INDICATORS_OF_PILOTS,
    { idempotencyKey, input },
    {
      right: PILOT_RIGHT,
      values: { kind, baseline, target, office: trimmed(input.office) },
      errors: [],
      placeIn: async (transaction) => {
        const place = await placeOf(transaction, pilotId, kind);
        if ("pilot_key" in place) pilotKey = place["pilot_key"] ?? "";
        return place;
      },
      afterwards: (transaction) => measureTowns(transaction, pilotKey),
    },
  );
}

async function placeOf(
  transaction: EntityManager,
  pilotId: string,
  kind: PilotIndicator["kind"],
): Promise<Place | UserError> {
  const place = await placeInPilot(transaction, pilotId);
  if (!("pilot_key" in place)) return place;
  const taken = await transaction.query<unknown[]>("SELECT FROM pilot_indicator WHERE pilot_key = $1 AND kind = $2", [
    place["pilot_key"],
    kind,
  ]);
  if (taken.length === 0) return place;
  return userError("ALREADY_EXISTS", "indicator", `The pilot is measured by ${kind} already.`);
}

/** Changes baseline and target. @throws UNAUTHENTICATED, FORBIDDEN */
export async function updateIndicator(
  db: DataSource,
  caller: Caller,
  input: PilotIndicatorUpdateInput,
): Promise<Written> {
  const { id, version, idempotencyKey } = input;
  return updateVersioned(
    db,
    caller,
    INDICATORS_OF_PILOTS,
    { idempotencyKey, input },
    {
      id,
      version,
      valuesFrom: (row) => ({
        errors: [],
        values: {
          kind: row.kind,
          baseline: input.baseline === undefined ? row.baseline : input.baseline,
          target: input.target === undefined ? row.target : input.target,
          office: trimmed(input.office),
        },
      }),
      refusalOf: (row, _, transaction) => refusalOfPart(transaction, row.pilotKey),
    },
  );
}
