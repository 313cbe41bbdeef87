// Pilots and what belongs to them are read without the columns that nobody asks for, by whichever way one comes to them,
// and no answer shows it.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { INDICATOR_COLUMNS } from "../../../../subgraphs/municipalities/pilot/indicator/indicator.loader.js";
import { MEETING_COLUMNS } from "../../../../subgraphs/municipalities/pilot/meeting/meeting.loader.js";
import { PARTICIPATION_COLUMNS } from "../../../../subgraphs/municipalities/pilot/participation/participations.js";
import { PILOT_COLUMNS } from "../../../../subgraphs/municipalities/pilot/pilots.js";
import { REPORT_COLUMNS } from "../../../../subgraphs/municipalities/pilot/report/report.loader.js";
import { municipalities } from "../../../../subgraphs/municipalities/subgraph.js";
import { mintCaller } from "../../../../subgraphs/runtime/access/mint.js";
import { schemaOf } from "../../../../subgraphs/runtime/subgraph.js";
import { byId, expectSameAlone } from "../../fields-alone.js";
import { ALTENA, HILDESHEIM, insert, openTownsDatabase, staffOf, type TownsDatabase } from "../towns-database.js";

const staff = staffOf(ALTENA);
const office = mintCaller({ id: "office", kind: "PROGRAMME_OFFICE", scopes: ["pilots:write"] });
const said = (words: string) => ({ de: words, en: `${words} (en)` });
const ROW = { office: "Stabsstelle", is_demonstration: true };

let towns: TownsDatabase;
beforeAll(async () => {
  towns = await openTownsDatabase();
  const put = (table: string, row: Readonly<Record<string, unknown>>) => insert(towns.owner, table, { ...ROW, ...row });
  await put("pilot", {
    key: "pilot",
    title: said("Ankommen"),
    description: said("Worum es geht"),
    criteria: said("Wonach gewählt wird"),
    apply_until: "2026-02-01",
    places_sought: 40,
    // Until the selection ends, it is decided on who applies.
    phase: "SELECTION",
    phase_days: { APPLICATION: { beganOn: "2026-01-01", endedOn: "2026-02-02" }, SELECTION: { beganOn: "2026-02-02" } },
    ending_reason: said("Warum es endete"),
    published_at: "2026-01-01",
  });
  const part = {
    pilot_key: "pilot",
    motivation: said("Warum"),
    persons: 12,
    phase: "SELECTION",
    board_at_application: { key: "board", status: "IDEA", met: 0, total: 9, preconditions: [] },
    selection_reasons: said("Nach den Kriterien"),
    decided_on: "2026-02-10",
    joined_on: "2026-02-10",
    // They stay where a town has applied again.
    withdrawal_reason: "Kein Platz",
    withdrawal_note: said("Später gern"),
  };
  await put("pilot_participation", { ...part, key: "part", ags: ALTENA, status: "SELECTED" });
  await put("pilot_participation", {
    ...part,
    key: "withdrawn",
    ags: HILDESHEIM,
    status: "WITHDRAWN",
    withdrawn_at: "2026-02-20",
  });
  await put("dialogue_meeting", {
    key: "meeting",
    pilot_key: "pilot",
    title: said("Dialog"),
    held_on: "2026-02-15",
    place: "Rathaus",
    is_online: true,
    agenda: said("Tagesordnung"),
    minutes: said("Protokoll"),
  });
  const indicator = { pilot_key: "pilot", target: 5 };
  await put("pilot_indicator", { ...indicator, key: "towns", kind: "TOWNS_TAKING_PART", baseline: 1 });
  await put("pilot_indicator", { ...indicator, key: "people", kind: "PLACED_HOUSEHOLDS" });
  await towns.owner.query(
    "INSERT INTO pilot_indicator_value (indicator_key, period, value) VALUES ('towns', '2026-02', 1)",
  );
  await put("pilot_report", {
    pilot_key: "pilot",
    question: said("Was gefragt war"),
    course: said("Verlauf"),
    findings: said("Befund"),
    recommendations: said("Rat"),
    published_on: "2026-03-01",
  });
}, 120_000);
afterAll(() => towns.stop());

const { schema } = schemaOf(municipalities);
const inTown = (fields: string) => `{ town: municipality(ags: "${ALTENA}") { ${fields} } }`;
const ofPilots = (fields: string) => `{ pilots { nodes { ${fields} } } }`;

describe("each field answers alone as it does among all of them", () => {
  const askAsOffice = (query: string) => towns.ask(query, {}, office);
  type Door = readonly [name: string, query: (fields: string) => string];

  test.each<Door>([
    ["the list of all", ofPilots],
    ["its id", byId("Pilot", "pilot")],
    ["a town's part", byId("PilotParticipation", "part")],
    ["its meeting", byId("DialogueMeeting", "meeting")],
    ["its indicators", byId("PilotIndicator", "towns", "people")],
  ])("of a pilot by %s", (name, query) => {
    const isBehind = name !== "the list of all" && name !== "its id";
    const ofPilot = (fields: string) => query(isBehind ? `of: pilot { ${fields} }` : fields);
    return expectSameAlone({ schema, type: "Pilot", query: ofPilot, ask: askAsOffice }, PILOT_COLUMNS);
  });

  test.each<Door>([
    [
      "the pilot's participants",
      (fields) => ofPilots(`participants(filter: { status: { eq: SELECTED } }) { nodes { ${fields} } }`),
    ],
    [
      "the pilot's applications",
      (fields) => ofPilots(`applications(filter: { status: { eq: SELECTED } }) { nodes { ${fields} } }`),
    ],
    ["the town's list", (fields) => inTown(`pilots { ${fields} }`)],
    ["its id", byId("PilotParticipation", "part")],
  ])("of a town's part by %s", (_, query) =>
    expectSameAlone(
      { schema, type: "PilotParticipation", query, ask: (text) => towns.ask(text, {}, staff) },
      PARTICIPATION_COLUMNS,
    ),
  );

  test.each<Door>([
    ["the pilot's list", (fields) => ofPilots(`meetings { nodes { ${fields} } }`)],
    ["its id", byId("DialogueMeeting", "meeting")],
  ])("of a meeting by %s", (_, query) =>
    expectSameAlone({ schema, type: "DialogueMeeting", query, ask: askAsOffice }, MEETING_COLUMNS),
  );

  test.each<Door>([
    ["the pilot's list", (fields) => ofPilots(`indicators { ${fields} }`)],
    ["its id", byId("PilotIndicator", "towns", "people")],
  ])("of an indicator by %s", (_, query) =>
    expectSameAlone({ schema, type: "PilotIndicator", query, ask: askAsOffice }, INDICATOR_COLUMNS),
  );

  test("of a report", () =>
    expectSameAlone(
      { schema, type: "PilotReport", query: (fields) => ofPilots(`report { ${fields} }`), ask: askAsOffice },
      REPORT_COLUMNS,
    ));
});

describe("what is told of rights", () => {
  const RIGHTS = ["viewerCanUpdate", "viewerCannotUpdateReasons", "viewerCanDecide"];
  const parts = byId("PilotParticipation", "part", "withdrawn");

  test("is the same with the pilot's texts and without", async () => {
    for (const caller of [staff, staffOf(HILDESHEIM), office]) {
      const whole = await towns.ask(parts(`${RIGHTS.join(" ")} pilot { title applyUntil }`), {}, caller);
      expect(whole.errors).toBeUndefined();
      for (const right of RIGHTS) {
        const alone = await towns.ask(parts(right), {}, caller);
        const among = (whole.data?.["_entities"] as Record<string, unknown>[]).map((each) => ({
          [right]: each[right],
        }));
        expect({ right, data: alone.data }).toEqual({ right, data: { _entities: among } });
      }
    }
    const decided = await towns.ask(parts("viewerCanDecide"), {}, office);
    expect(decided.data).toEqual({ _entities: [{ viewerCanDecide: true }, { viewerCanDecide: false }] });
  });

  test("needs no statement beside those for the pilot and the town", async () => {
    const count = (fields: string) => towns.statementsOf(() => towns.ask(parts(fields), {}, staff));
    const ofBoth = await count("pilot { title } municipality { name }");
    expect(await count(`pilot { title } municipality { name } ${RIGHTS.join(" ")}`)).toBe(ofBoth);
  });
});
