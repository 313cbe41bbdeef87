// What belongs to a pilot: dialogue meetings, the evaluation report, and the history of all of it.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { startTestHub, type TestHub } from "../../../hub.js";
import type { GraphDoor } from "../graph-door.js";
import {
  advance,
  ALTENA,
  ask,
  callOut,
  day,
  de,
  make,
  mutationText,
  type PilotDoors,
  pilotDoors,
  pilotIn,
  publishReport,
} from "./pilot-doors.js";

interface Meeting {
  readonly id: string;
  readonly version: number;
  readonly place: string | null;
  readonly isOnline: boolean;
}

let hub: TestHub;
let doors: PilotDoors;
beforeAll(async () => {
  hub = await startTestHub();
  doors = await pilotDoors(hub);
}, 60_000);
afterAll(() => hub.stop());

describe("a dialogue meeting", () => {
  test("is announced with place or online, gets its minutes, and says when it was called off", async () => {
    const { id: pilotId } = await callOut(doors.office);
    const announced = { pilotId, title: de("Auftakt"), heldOn: day(10), agenda: de("Erwartungen") };
    const online = await make<Meeting>(doors.office, "dialogueMeetingCreate", announced);
    expect(online).toMatchObject({ isOnline: true, place: null, version: 1 });
    const place = { place: "Rathaus Altena", heldOn: day(0) };
    const there = await make<Meeting>(doors.office, "dialogueMeetingCreate", { ...announced, ...place });
    expect(there).toMatchObject({ isOnline: false, place: "Rathaus Altena" });
    const written = { id: there.id, version: 1, minutes: de("Alle wollen mit dem Beirat beginnen.") };
    expect(await make(doors.office, "dialogueMeetingUpdate", written)).toMatchObject({
      minutes: "Alle wollen mit dem Beirat beginnen.",
      version: 2,
    });
    const off = await make(doors.office, "dialogueMeetingCancel", { id: online.id, version: 1 });
    expect(off).toMatchObject({ cancelledAt: expect.any(String) });
    const again = { id: online.id, version: 2, place: "Görlitz" };
    expect(await ask(doors.office, "dialogueMeetingUpdate", again)).toMatchObject({
      userErrors: [{ code: "WITHDRAWN" }],
    });
    const { meetings } = await doors.anyone.ask<{ meetings: { totalCount: number; nodes: object[] } }>(
      `query ($id: ID!) { node(id: $id) { ... on Pilot { meetings { totalCount nodes {
        title(lang: DE) agenda(lang: DE) minutes(lang: DE) } } } } }`,
      { id: pilotId },
      "node",
    );
    expect(meetings.totalCount).toBe(2);
    expect(meetings.nodes).toContainEqual({
      title: "Auftakt",
      agenda: "Erwartungen",
      minutes: "Alle wollen mit dem Beirat beginnen.",
    });
  });

  test("stands among others of its day by title", async () => {
    const { id: pilotId } = await callOut(doors.office);
    for (const title of ["Zwischenstand", "Halbzeit", "Auftakt", "Morgen"])
      await make(doors.office, "dialogueMeetingCreate", {
        pilotId,
        title: de(title),
        heldOn: day(title === "Morgen" ? 11 : 10),
        place: "Altena",
      });
    const { meetings } = await doors.anyone.ask<{ meetings: { nodes: { title: string }[] } }>(
      "query ($id: ID!) { node(id: $id) { ... on Pilot { meetings(first: 9) { nodes { title(lang: DE) } } } } }",
      { id: pilotId },
      "node",
    );
    expect(meetings.nodes.map(({ title }) => title)).toEqual(["Morgen", "Auftakt", "Halbzeit", "Zwischenstand"]);
  });

  test("has no minutes before it was held, and none are left when it is put off", async () => {
    const { id: pilotId } = await callOut(doors.office);
    const ahead = { pilotId, title: de("Auftakt"), heldOn: day(1), minutes: de("Alle sind sich einig.") };
    expect((await ask(doors.office, "dialogueMeetingCreate", ahead)).userErrors).toMatchObject([
      { field: "minutes", code: "INVALID_VALUE" },
    ]);
    const { id } = await make<Meeting>(doors.office, "dialogueMeetingCreate", { ...ahead, heldOn: day(0) });
    expect(
      (await ask(doors.office, "dialogueMeetingUpdate", { id, version: 1, heldOn: day(1) })).userErrors,
    ).toHaveLength(1);
  });

  test("may have years and days in its title", async () => {
    const { id: pilotId } = await callOut(doors.office);
    for (const title of ["Auftakt 2027/2028", "Bilanz am 01.03.2027", "Runde 3, 2027-2029"])
      await make(doors.office, "dialogueMeetingCreate", { pilotId, title: de(title), heldOn: day(1) });
  });

  test.each([
    [{ heldOn: "1900-01-01" }, "heldOn"],
    [{ heldOn: "9999-12-31" }, "heldOn"],
    [{ title: de("Auftakt, Tel. 02352 123456") }, "title.0.text"],
    [{ title: de("Fragen an amt@altena.example") }, "title.0.text"],
    [{ place: "bei Frau Beispiel" }, "place"],
    [{ place: "Rathaus, 02352 123456" }, "place"],
    [{ isOnline: false }, "place"],
    [{ heldOn: "morgen" }, "heldOn"],
    [{ title: [] }, "title"],
    [{ place: "x".repeat(121) }, "place"],
  ])("with %j is refused at %s", async (wrong, field) => {
    const { id: pilotId } = await callOut(doors.office);
    const input = { pilotId, title: de("Treffen"), heldOn: day(1), ...wrong };
    expect(await ask(doors.office, "dialogueMeetingCreate", input)).toMatchObject({
      value: null,
      userErrors: [{ field, code: "INVALID_VALUE" }],
    });
  });

  test("of two who write its minutes at once one is told of the other", async () => {
    const { id: pilotId } = await callOut(doors.office);
    const input = { pilotId, title: de("Treffen"), heldOn: day(-1) };
    const { id } = await make<Meeting>(doors.office, "dialogueMeetingCreate", input);
    const answers = await Promise.all(
      ["Eins", "Zwei"].map((text) => ask(doors.office, "dialogueMeetingUpdate", { id, version: 1, minutes: de(text) })),
    );
    expect(answers.map(({ userErrors }) => userErrors.map(({ code }) => code)).toSorted()).toEqual([
      [],
      ["VERSION_CONFLICT"],
    ]);
  });
});

describe("an evaluation report", () => {
  const reportOf = async (door: GraphDoor, id: string): Promise<unknown> => {
    const { report } = await door.ask<{ report: unknown }>(
      "query ($id: ID!) { node(id: $id) { ... on Pilot { report { question(lang: DE) publishedOn version } } } }",
      { id },
      "node",
    );
    return report;
  };

  test("is the office's until it is published, and everybody's then", async () => {
    const { pilot } = await pilotIn(doors, "EVALUATION");
    const pilotId = pilot.id;
    await make(doors.office, "pilotReportUpdate", { pilotId, version: 0, question: de("Finden Menschen Orte?") });
    expect(await reportOf(doors.office, pilotId)).toMatchObject({ question: "Finden Menschen Orte?", version: 1 });
    expect(await reportOf(doors.altena, pilotId)).toBeNull();
    expect(await reportOf(doors.anyone, pilotId)).toBeNull();
    const early = await ask(doors.office, "pilotReportPublish", { pilotId, version: 1 });
    expect(early.userErrors).toMatchObject([{ code: "STEP_NOT_OPEN" }]);
    expect(early.userErrors[0]?.message).toContain("course, findings, recommendations");
    const rest = { course: de("Zehn Familien"), findings: de("Es geht"), recommendations: de("Weitermachen") };
    await make(doors.office, "pilotReportUpdate", { pilotId, version: 1, ...rest });
    const future = { pilotId, version: 2, publishedOn: day(1) };
    expect(await ask(doors.office, "pilotReportPublish", future)).toMatchObject({
      userErrors: [{ field: "publishedOn", code: "INVALID_VALUE" }],
    });
    for (const publishedOn of [day(-1), "2001-01-01"])
      expect((await ask(doors.office, "pilotReportPublish", { ...future, publishedOn })).userErrors).toMatchObject([
        {
          field: "publishedOn",
          code: "INVALID_VALUE",
          message: expect.stringContaining("before the evaluation began"),
        },
      ]);
    await make(doors.office, "pilotReportPublish", { pilotId, version: 2, publishedOn: day(0) });
    expect(await reportOf(doors.anyone, pilotId)).toMatchObject({
      question: "Finden Menschen Orte?",
      publishedOn: day(0),
    });
    const twice = await ask(doors.office, "pilotReportPublish", { pilotId, version: 3 });
    expect(twice.userErrors).toMatchObject([
      { code: "STEP_NOT_OPEN", message: expect.stringContaining(`published since ${day(0)}`) },
    ]);
  });

  test.each(["APPLICATION", "ARRIVAL"])("is not published in %s, however whole it is", async (phase) => {
    const { pilot } = await pilotIn(doors, phase);
    const sections = { question: de("A"), course: de("B"), findings: de("C"), recommendations: de("D") };
    await make(doors.office, "pilotReportUpdate", { pilotId: pilot.id, version: 0, ...sections });
    const early = await ask(doors.office, "pilotReportPublish", { pilotId: pilot.id, version: 1 });
    expect(early.userErrors).toMatchObject([
      { code: "STEP_NOT_OPEN", message: expect.stringContaining("from the phase EVALUATION on") },
    ]);
  });

  test.each(["question", "course", "findings", "recommendations"])(
    "that everybody reads keeps its %s, in other words or in the same",
    async (section) => {
      const { pilot } = await pilotIn(doors, "EVALUATION");
      await publishReport(doors.office, pilot.id);
      const seen = { pilotId: pilot.id, version: 2 };
      for (const emptied of [[], null])
        expect(
          (await ask(doors.office, "pilotReportUpdate", { ...seen, [section]: emptied })).userErrors,
        ).toMatchObject([{ field: section, code: "INVALID_VALUE" }]);
      await make(doors.office, "pilotReportUpdate", { ...seen, [section]: de("Genauer") });
      await advance(doors.office, pilot.id, "CLOSED");
    },
  );

  test("of two first ones is one", async () => {
    const { id: pilotId } = await callOut(doors.office);
    const answers = await Promise.all(
      ["Eins", "Zwei"].map((text) =>
        ask(doors.office, "pilotReportUpdate", { pilotId, version: 0, question: de(text) }),
      ),
    );
    expect(answers.map(({ userErrors }) => userErrors.map(({ code }) => code)).toSorted()).toEqual([
      [],
      ["VERSION_CONFLICT"],
    ]);
  });

  test("begins with what was asked", async () => {
    const { id: pilotId } = await callOut(doors.office);
    const input = { pilotId, version: 0, findings: de("Es geht") };
    expect(await ask(doors.office, "pilotReportUpdate", input)).toMatchObject({
      value: null,
      userErrors: [{ field: "question", code: "INVALID_VALUE" }],
    });
  });
});

describe("the history of a pilot", () => {
  const HISTORY = `query ($id: ID!) { node(id: $id) { ... on Pilot { history(first: 100) { totalCount nodes {
    about aboutId version action changedBy office changes { field before after } } } } } }`;

  test("tells the office who changed what of it, and of all that belongs to it", async () => {
    const { pilot, part } = await pilotIn(doors, "EVALUATION");
    await publishReport(doors.office, pilot.id);
    await make(doors.office, "dialogueMeetingCreate", { pilotId: pilot.id, title: de("Abschluss"), heldOn: day(0) });
    const { history } = await doors.office.ask<{
      history: { nodes: { about: string; aboutId: string | null; changedBy: string; changes: { field: string }[] }[] };
    }>(HISTORY, { id: pilot.id }, "node");
    expect(new Set(history.nodes.map(({ about }) => about))).toEqual(
      new Set(["PILOT", "PARTICIPATION", "MEETING", "INDICATOR", "REPORT"]),
    );
    const ofTown = history.nodes.filter(({ aboutId }) => aboutId === part.id);
    expect(ofTown).toHaveLength(part.version);
    expect(ofTown.at(-1)).toMatchObject({ changedBy: expect.stringContaining(ALTENA) });
    const steps = history.nodes.filter(
      ({ about, changes }) => about === "PILOT" && changes.some(({ field }) => field === "phase"),
    );
    // It began in the first phase, and took five steps.
    expect(steps).toHaveLength(6);
  });

  test("is nobody else's; a town's staff sees that of its own part", async () => {
    const { pilot, part } = await pilotIn(doors, "SELECTION");
    for (const door of [doors.altena, doors.anyone])
      expect((await door.raw(HISTORY, { id: pilot.id })).errors).toMatchObject([{ path: ["node", "history"] }]);
    const own = `query ($id: ID!) { node(id: $id) { ... on PilotParticipation { history { totalCount nodes {
      version action } } } } }`;
    expect(await doors.altena.ask(own, { id: part.id }, "node")).toMatchObject({
      history: { totalCount: part.version },
    });
    for (const door of [doors.hildesheim, doors.office])
      expect((await door.raw(own, { id: part.id })).errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
  });
});

test("a meeting is the office's to write", async () => {
  const { id: pilotId } = await callOut(doors.office);
  const input = { pilotId, title: de("Eigenes Treffen"), heldOn: day(1) };
  for (const door of [doors.altena, doors.anyone])
    expect((await door.raw(mutationText("dialogueMeetingCreate"), { input })).errors).toHaveLength(1);
});
