/** Arguments by which the walk through the graph reaches objects of every type, the town's own ones among them. */
import { readFile } from "node:fs/promises";
import type { TestHub } from "../hub.js";
import { boardSamples } from "./board-samples.js";
import type { Samples } from "./graph-walk.js";
import { type Change, input, literal } from "./literal.js";
import { pilotSamples } from "./pilot-samples.js";
import { recommendationSamples } from "./recommendation-samples.js";
import { OWN_TOWN } from "./roles.js";

const CONTRACT_PROFILE = new URL("../../../test/contract/place-finder/variables.json", import.meta.url);

/** A strategy with a goal that was measured, a measure and a priority, each changed once, and what mutations of them take. */
export async function strategySamples(
  change: Change,
): Promise<{ readonly ids: readonly string[]; readonly samples: Samples }> {
  const title = [{ language: "de", text: "Schule erhalten" }];
  const made = async (name: string, values: object, field: string): Promise<string> =>
    (await change<Record<string, { id: string }>>(name, input(values), `${field} { id }`))[field]!.id;
  const vision = { ags: OWN_TOWN, vision: title };
  const goal = { ags: OWN_TOWN, title, baseline: 10, target: 20 };
  const priority = { ags: OWN_TOWN, criterion: "NEED_LABOUR", importance: 4 };
  const strategyId = await made("strategyUpdate", vision, "strategy");
  const goalId = await made("strategyGoalCreate", goal, "strategyGoal");
  const value = { goalId, measuredOn: "2026-03-01", value: 15 };
  const valueId = await made("strategyGoalValueCreate", value, "strategyGoalValue");
  const measure = { ags: OWN_TOWN, title, goalId };
  const measureId = await made("strategyMeasureCreate", measure, "strategyMeasure");
  const priorityId = await made("matchingPrioritySet", priority, "matchingPriority");
  const seen = (id: string, values: object = {}) => input({ id, version: 9, ...values });
  return {
    ids: [strategyId, goalId, valueId, measureId, priorityId],
    samples: {
      "Mutation.strategyUpdate": input(vision),
      "Mutation.strategyGoalCreate": input(goal),
      "Mutation.strategyGoalUpdate": seen(goalId),
      "Mutation.strategyGoalAdvance": seen(goalId, { status: "DONE" }),
      "Mutation.strategyGoalWithdraw": seen(goalId),
      "Mutation.strategyGoalReinstate": seen(goalId),
      "Mutation.strategyGoalValueCreate": input(value),
      "Mutation.strategyGoalValueUpdate": seen(valueId),
      "Mutation.strategyGoalValueWithdraw": seen(valueId),
      "Mutation.strategyMeasureCreate": input(measure),
      "Mutation.strategyMeasureUpdate": seen(measureId),
      "Mutation.strategyMeasureAdvance": seen(measureId, { status: "DONE" }),
      "Mutation.strategyMeasureWithdraw": seen(measureId),
      "Mutation.strategyMeasureReinstate": seen(measureId),
      "Mutation.matchingPrioritySet": input(priority),
      "Mutation.matchingPriorityWithdraw": seen(priorityId),
    },
  };
}

/** Makes what the walk wants to find, as the town's staff, and answers the arguments by which it is found. */
export async function accessSamples(hub: TestHub, ids: readonly string[], householdId: string): Promise<Samples> {
  const staff = await hub.headersOf({ kind: "TOWN", ags: OWN_TOWN });
  const changeAs =
    (headers: Record<string, string>): Change =>
    async <Made>(name: string, argument: string, selection: string): Promise<Made> => {
      const { data, errors } = await hub.ask(`mutation { ${name}${argument} { ${selection} } }`, {}, headers);
      if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
      return data?.[name] as Made;
    };
  const change = changeAs(staff);
  const title = [{ language: "de", text: "Chor" }];
  const offer = { ags: OWN_TOWN, kind: "CLUB", title, capacity: 3 };
  const need = { ags: OWN_TOWN, kind: "RESIDENTS", title, quantity: 3 };
  const offered = await change<{ offer: { id: string } }>("offerCreate", input(offer), "offer { id }");
  // One of every type of offer is among the newest.
  await change("offerCreate", input({ ...offer, kind: "HOUSING", maxPersons: 4 }), "offer { id }");
  await change("offerCreate", input({ ...offer, kind: "CHILDCARE" }), "offer { id }");
  const needed = await change<{ need: { id: string } }>("needCreate", input(need), "need { id }");
  const changed = { version: 1, title: [{ language: "de", text: "Großer Chor" }] };
  await change("offerUpdate", input({ id: offered.offer.id, ...changed }), "offer { id }");
  await change("needUpdate", input({ id: needed.need.id, ...changed }), "need { id }");
  const strategy = await strategySamples(change);
  const board = await boardSamples(change);
  const pilot = await pilotSamples(changeAs(await hub.headersOf({ kind: "PROGRAMME_OFFICE" })), change);
  const recommendation = await recommendationSamples(hub.superuserUrl);
  // The audit log is then not empty.
  const worker = await hub.headersOf({ kind: "CASE_WORKER" });
  await hub.ask("query ($id: ID!) { household(id: $id) { id } }", { id: householdId }, worker);
  const uploaded = await fetch(`${hub.url}/uploads`, {
    method: "POST",
    headers: { ...staff, "content-type": "text/csv" },
    body: `ags,externalId,kind,title_de,capacity\r\n${OWN_TOWN},W-1,CLUB,Schach,viele\r\n`,
  });
  const { id: uploadId } = (await uploaded.json()) as { id: string };
  const { profile } = JSON.parse(await readFile(CONTRACT_PROFILE, "utf8")) as { profile: unknown };
  return {
    "Query.municipality": `(ags: "${OWN_TOWN}")`,
    "Query.explainPlace": `(ags: "${OWN_TOWN}", profile: ${literal(profile)})`,
    "Query.placeFinder": `(profile: ${literal(profile)}, first: 2)`,
    "Query.occupation": '(kldbCode: "24201")',
    "Query.jobTotals": "(by: [STATE])",
    "Query.municipalityTotals": "(by: [STATE])",
    "Query.needTotals": "(by: [STATE])",
    "Query.offerTotals": "(by: [STATE])",
    "Query.nodes": `(ids: ${literal([...ids, offered.offer.id, needed.need.id, ...strategy.ids, ...board.ids, ...pilot.ids, ...recommendation.ids])})`,
    "Query.household": `(id: ${literal(householdId)})`,
    "Query.households": "(first: 2)",
    // The newest entries are readings of the log itself, which are about no object.
    "Query.auditLog": `(first: 2, filter: { objectId: ${literal(householdId)} })`,
    "Mutation.offerCreate": input(offer),
    "Mutation.offerUpdate": input({ id: offered.offer.id, ...changed }),
    "Mutation.offerWithdraw": input({ id: offered.offer.id, version: 2 }),
    "Mutation.offerReinstate": input({ id: offered.offer.id, version: 2 }),
    "Mutation.offersImport": input({ uploadId }),
    "Mutation.needCreate": input(need),
    "Mutation.needUpdate": input({ id: needed.need.id, ...changed }),
    "Mutation.needWithdraw": input({ id: needed.need.id, version: 2 }),
    "Mutation.needReinstate": input({ id: needed.need.id, version: 2 }),
    "Mutation.needsImport": input({ uploadId }),
    "Query.strategyTotals": "(by: [STATE])",
    ...strategy.samples,
    ...board.samples,
    ...pilot.samples,
    ...recommendation.samples,
    "Mutation.portraitUpdate": input({ ags: OWN_TOWN, version: 0 }),
    "Mutation.presentationConfirm": input({ ags: OWN_TOWN, part: "OFFERS" }),
  };
}
