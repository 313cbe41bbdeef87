/** A pilot with all that belongs to it, for the walk through the graph. */
import type { Samples } from "./graph-walk.js";
import { germanDay } from "../../subgraphs/municipalities/writing/german-day.js";
import { type Change, input } from "./literal.js";
import { OWN_TOWN } from "./roles.js";

const day = (offset: number): string => germanDay(new Date(Date.now() + offset * 86_400_000));

/** Makes the pilot and its parts, as the programme office and as the town's staff, and answers what mutations take. */
export async function pilotSamples(
  office: Change,
  town: Change,
): Promise<{ readonly ids: readonly string[]; readonly samples: Samples }> {
  const text = [{ language: "de", text: "Modellprojekt Ankommen" }];
  const made = async (change: Change, name: string, values: object, field: string): Promise<string> =>
    (await change<Record<string, { id: string }>>(name, input(values), `${field} { id }`))[field]!.id;
  const call = { title: text, applyUntil: day(30), placesSought: 20 };
  const pilotId = await made(office, "pilotCreate", call, "pilot");
  const application = { pilotId, ags: OWN_TOWN, motivation: text, persons: 5 };
  const partId = await made(town, "pilotApply", application, "participation");
  await made(office, "pilotUpdate", { id: pilotId, version: 1, applyUntil: day(-1) }, "pilot");
  await made(office, "pilotAdvance", { id: pilotId, version: 2, phase: "SELECTION" }, "pilot");
  const decision = { decision: "SELECTED", reasons: text };
  await made(office, "pilotParticipationDecide", { id: partId, version: 2, ...decision }, "participation");
  const meeting = { pilotId, title: text, heldOn: day(-1) };
  const meetingId = await made(office, "dialogueMeetingCreate", meeting, "meeting");
  const indicator = { pilotId, indicator: "PLACES_OFFERED" };
  const indicatorId = await made(office, "pilotIndicatorCreate", indicator, "indicator");
  for (const [at, phase] of ["PREPARATION", "MATCHING", "ARRIVAL", "EVALUATION"].entries())
    await made(office, "pilotAdvance", { id: pilotId, version: 3 + at, phase }, "pilot");
  const report = { pilotId, version: 0, question: text, course: text, findings: text, recommendations: text };
  await office("pilotReportUpdate", input(report), "report { version }");
  await office("pilotReportPublish", input({ pilotId, version: 1 }), "report { version }");
  // The newest change names an office, and gives a field another value than it had.
  const later = { pilotId, version: 2, findings: [{ language: "de", text: "Es geht" }], office: "Programmbüro" };
  await office("pilotReportUpdate", input(later), "report { version }");
  const seen = (id: string, values: object = {}) => input({ id, version: 9, ...values });
  return {
    ids: [pilotId, partId, meetingId, indicatorId],
    samples: {
      "Query.pilotTotals": "(by: [PHASE])",
      "Mutation.pilotCreate": input(call),
      "Mutation.pilotUpdate": seen(pilotId),
      "Mutation.pilotAdvance": seen(pilotId, { phase: "PREPARATION" }),
      "Mutation.pilotApply": input(application),
      "Mutation.pilotParticipationUpdate": seen(partId),
      "Mutation.pilotParticipationWithdraw": seen(partId, { reason: "Kein Platz" }),
      "Mutation.pilotParticipationDecide": seen(partId, decision),
      "Mutation.pilotParticipationAdvance": seen(partId, { phase: "PREPARATION" }),
      "Mutation.dialogueMeetingCreate": input(meeting),
      "Mutation.dialogueMeetingUpdate": seen(meetingId),
      "Mutation.dialogueMeetingCancel": seen(meetingId),
      "Mutation.pilotIndicatorCreate": input(indicator),
      "Mutation.pilotIndicatorUpdate": seen(indicatorId),
      "Mutation.pilotReportUpdate": input({ ...report, version: 9 }),
      "Mutation.pilotReportPublish": input({ pilotId, version: 9 }),
    },
  };
}
