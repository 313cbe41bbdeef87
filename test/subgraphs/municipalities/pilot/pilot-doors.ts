/** Pilots as the programme office, towns and the public meet them in tests: each mutation by its name, typed. */
import { expect } from "@jest/globals";
import type { TestHub } from "../../../hub.js";
import { type GraphDoor, graphDoor } from "../graph-door.js";

export const ALTENA = "05962004";
export const HILDESHEIM = "03254021";
export const GOERLITZ = "14626110";

export interface UserErrorAnswer {
  readonly field: string | null;
  readonly code: string;
  readonly message: string;
}

export interface PilotAnswer {
  readonly id: string;
  readonly version: number;
  readonly phase: string;
  readonly title: string;
  readonly applyUntil: string;
  readonly phases: readonly {
    readonly phase: string;
    readonly plannedFrom: string | null;
    readonly plannedUntil: string | null;
    readonly beganOn: string | null;
    readonly endedOn: string | null;
  }[];
}

export interface ParticipationAnswer {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly phase: string;
  readonly persons: number;
  readonly joinedOn: string | null;
  readonly withdrawalReason: string | null;
  readonly withdrawalNote: string | null;
  readonly selectionReasons: string | null;
}

const PILOT = `id version phase title(lang: DE) applyUntil
  phases { phase plannedFrom plannedUntil beganOn endedOn }`;
const PARTICIPATION = `id version status phase persons joinedOn decidedOn withdrawnAt withdrawalReason
  withdrawalNote(lang: DE) selectionReasons(lang: DE)`;

/** The object of each mutation's answer, and what is read of it. */
const ANSWERS = {
  pilotCreate: ["pilot", PILOT],
  pilotUpdate: ["pilot", PILOT],
  pilotAdvance: ["pilot", PILOT],
  pilotApply: ["participation", PARTICIPATION],
  pilotParticipationUpdate: ["participation", PARTICIPATION],
  pilotParticipationWithdraw: ["participation", PARTICIPATION],
  pilotParticipationDecide: ["participation", PARTICIPATION],
  pilotParticipationAdvance: ["participation", PARTICIPATION],
  dialogueMeetingCreate: ["meeting", "id version heldOn place isOnline cancelledAt minutes(lang: DE)"],
  dialogueMeetingUpdate: ["meeting", "id version heldOn place isOnline cancelledAt minutes(lang: DE)"],
  dialogueMeetingCancel: ["meeting", "id version heldOn place isOnline cancelledAt minutes(lang: DE)"],
  pilotIndicatorCreate: ["indicator", "id version indicator baseline target rows { period value status }"],
  pilotIndicatorUpdate: ["indicator", "id version indicator baseline target rows { period value status }"],
  pilotReportUpdate: ["report", "version publishedOn question(lang: DE) findings(lang: DE)"],
  pilotReportPublish: ["report", "version publishedOn question(lang: DE) findings(lang: DE)"],
} as const;
export type PilotMutation = keyof typeof ANSWERS;

export interface ChangeAnswer<Value> {
  readonly value: Value | null;
  readonly userErrors: readonly UserErrorAnswer[];
}

/** The operation of a mutation, for whoever asks it raw. */
export function mutationText(name: PilotMutation): string {
  const [object, fields] = ANSWERS[name];
  const input = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${input}!) { ${name}(input: $input) { ${object} { ${fields} } userErrors { field code message } } }`;
}

/** Asks for a change, and answers what became of it. */
export async function ask<Value>(door: GraphDoor, name: PilotMutation, input: object): Promise<ChangeAnswer<Value>> {
  const answer = await door.ask<Record<string, unknown>>(mutationText(name), { input }, name);
  return {
    value: answer[ANSWERS[name][0]] as Value | null,
    userErrors: answer["userErrors"] as readonly UserErrorAnswer[],
  };
}

/** Asks for a change that is made, and answers the object after it. */
export async function make<Value>(door: GraphDoor, name: PilotMutation, input: object): Promise<Value> {
  const { value, userErrors } = await ask<Value>(door, name, input);
  expect(userErrors).toEqual([]);
  if (value === null) throw new Error(`${name} answers nothing.`);
  return value;
}

export const de = (text: string): readonly object[] => [{ language: "de", text }];

export interface PilotDoors {
  readonly office: GraphDoor;
  readonly altena: GraphDoor;
  readonly hildesheim: GraphDoor;
  readonly goerlitz: GraphDoor;
  readonly anyone: GraphDoor;
}

/** Everybody who has to do with a pilot, each with a token of his own. */
export async function pilotDoors(hub: TestHub): Promise<PilotDoors> {
  const [office, altena, hildesheim, goerlitz, anyone] = await Promise.all([
    graphDoor(hub, { kind: "PROGRAMME_OFFICE" }),
    graphDoor(hub, { kind: "TOWN", ags: ALTENA }),
    graphDoor(hub, { kind: "TOWN", ags: HILDESHEIM }),
    graphDoor(hub, { kind: "TOWN", ags: GOERLITZ }),
    graphDoor(hub),
  ]);
  return { office, altena, hildesheim, goerlitz, anyone };
}

/** The day in Germany, so many days from today. */
export const day = (offset: number): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin" }).format(Date.now() + offset * 86_400_000);

/** Calls a pilot out that takes applications for a month. */
export const callOut = (office: GraphDoor, changes: object = {}): Promise<PilotAnswer> =>
  make<PilotAnswer>(office, "pilotCreate", {
    title: de("Modellprojekt Ankommen"),
    applyUntil: day(30),
    placesSought: 60,
    ...changes,
  });

/** Applies to a pilot. */
export const applyTo = (door: GraphDoor, pilotId: string, ags: string, changes: object = {}) =>
  make<ParticipationAnswer>(door, "pilotApply", {
    pilotId,
    ags,
    motivation: de("Wir wollen es versuchen."),
    persons: 8,
    ...changes,
  });

export const readPilot = async (door: GraphDoor, id: string): Promise<PilotAnswer> =>
  door.ask<PilotAnswer>(`query ($id: ID!) { node(id: $id) { ... on Pilot { ${PILOT} } } }`, { id }, "node");

export const readParticipation = async (door: GraphDoor, id: string): Promise<ParticipationAnswer | null> =>
  door.ask(`query ($id: ID!) { node(id: $id) { ... on PilotParticipation { ${PARTICIPATION} } } }`, { id }, "node");

/** Brings a pilot to another phase, from whatever version it has. */
export async function advance(
  office: GraphDoor,
  id: string,
  phase: string,
  changes: object = {},
): Promise<PilotAnswer> {
  const { version } = await readPilot(office, id);
  return make<PilotAnswer>(office, "pilotAdvance", { id, version, phase, ...changes });
}

/** Ends the time of applying, and goes on to the selection. */
export async function closeCall(office: GraphDoor, id: string): Promise<PilotAnswer> {
  const { version } = await readPilot(office, id);
  await make(office, "pilotUpdate", { id, version, applyUntil: day(-1) });
  return advance(office, id, "SELECTION");
}

/** Decides on an application. */
export async function decide(
  office: GraphDoor,
  id: string,
  decision: string,
  reasons = "Nach den Kriterien des Aufrufs.",
): Promise<ParticipationAnswer> {
  const part = await readParticipation(office, id);
  return make(office, "pilotParticipationDecide", { id, version: part?.version, decision, reasons: de(reasons) });
}

const PATH = ["SELECTION", "PREPARATION", "MATCHING", "ARRIVAL", "EVALUATION", "CLOSED"] as const;

/** A pilot with Altena in it, brought as far as a phase; Altena is selected once it can be. */
export async function pilotIn(
  { office, altena }: PilotDoors,
  phase: string,
): Promise<{ readonly pilot: PilotAnswer; readonly part: ParticipationAnswer }> {
  const { id } = await callOut(office);
  const part = await applyTo(altena, id, ALTENA);
  for (const next of PATH.slice(0, PATH.indexOf(phase as (typeof PATH)[number]) + 1)) {
    if (next === "SELECTION") {
      await closeCall(office, id);
      await decide(office, part.id, "SELECTED");
      continue;
    }
    if (next === "MATCHING") await make(office, "pilotIndicatorCreate", { pilotId: id, indicator: "PLACES_OFFERED" });
    if (next === "CLOSED") await publishReport(office, id);
    await advance(office, id, next);
  }
  const found = await readParticipation(office, part.id);
  if (!found) throw new Error("The application is gone.");
  return { pilot: await readPilot(office, id), part: found };
}

/** Writes and publishes an evaluation report. */
export async function publishReport(office: GraphDoor, pilotId: string): Promise<void> {
  const sections = { question: de("Gefragt war"), course: de("Es geschah"), findings: de("Es zeigt sich") };
  await make(office, "pilotReportUpdate", { pilotId, version: 0, ...sections, recommendations: de("Wir raten") });
  await make(office, "pilotReportPublish", { pilotId, version: 1 });
}

/** Withdraws a town from a pilot, from whatever version its part has. */
export async function withdraw(door: GraphDoor, id: string, reason: string): Promise<ParticipationAnswer> {
  const part = await readParticipation(door, id);
  return make(door, "pilotParticipationWithdraw", { id, version: part?.version, reason });
}
