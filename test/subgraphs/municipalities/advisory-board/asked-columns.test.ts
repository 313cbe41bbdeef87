// Boards, what belongs to them and what they recommend are read without the columns that nobody asks for, by whichever
// way one comes to them, and no answer shows it.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { FIELD_COLUMNS as OF_BOARDS } from "../../../../subgraphs/municipalities/advisory-board/board/advisory-boards.js";
import { SEAT_COLUMNS } from "../../../../subgraphs/municipalities/advisory-board/composition/board-seats.js";
import { PRECONDITION_COLUMNS } from "../../../../subgraphs/municipalities/advisory-board/precondition/board-precondition.loader.js";
import { SESSION_COLUMNS } from "../../../../subgraphs/municipalities/advisory-board/session/board-sessions.js";
import { MEMBER_COLUMNS } from "../../../../subgraphs/municipalities/advisory-board/steering-group/steering-group.loader.js";
import { FIELD_COLUMNS as OF_RECOMMENDATIONS } from "../../../../subgraphs/municipalities/recommendation/recommendations.js";
import { municipalities } from "../../../../subgraphs/municipalities/subgraph.js";
import { schemaOf } from "../../../../subgraphs/runtime/subgraph.js";
import { byId, expectSameAlone } from "../../fields-alone.js";
import {
  ALTENA,
  HILDESHEIM,
  insert,
  openTownsDatabase,
  presents,
  staffOf,
  type TownsDatabase,
} from "../towns-database.js";

const staff = staffOf(ALTENA);
const said = (words: string) => ({ de: words, en: `${words} (en)` });
const ROW = { office: "Stabsstelle", is_demonstration: true };

let towns: TownsDatabase;
beforeAll(async () => {
  towns = await openTownsDatabase();
  const put = (table: string, row: Readonly<Record<string, unknown>>) => insert(towns.owner, table, { ...ROW, ...row });
  // Of this one nobody has said when it was founded: the day of its mandate is.
  await put("advisory_board", { key: "model", ags: HILDESHEIM, title: said("Vorbild"), mandated_on: "2025-03-01" });
  await put("advisory_board", {
    key: "board",
    ags: ALTENA,
    status: "PAUSED",
    paused_from: "IN_SESSION",
    title: said("Beirat"),
    question: said("Frage"),
    aim: said("Ziel"),
    mandated_on: "2026-01-10",
    mandate_reference: "Vorlage 12",
    founded_on: "2026-01-20",
    coordinator_office: "Amt 50",
    coordinator_weekly_hours: 20,
    budget_cents: 1_200_000,
    moderation: "Büro",
    has_interpreters: true,
    has_childcare: true,
    public_participation: said("Werkstatt"),
    handed_over_on: "2026-05-01",
    decided_on: "2026-06-01",
    evaluation: said("Rückblick"),
    closing_reason: said("Grund"),
    copied_from_key: "model",
    session_plan: JSON.stringify([
      { kind: "BOARD_SESSION", title: said("Auftakt"), durationMinutes: 120, agenda: [said("Begrüßung")] },
    ]),
  });
  await towns.owner.query(
    "UPDATE advisory_board_precondition SET status = 'MET', evidence = $1, example = $2, office = $3",
    [said("Beschluss"), said("Beispiel"), "Stabsstelle"],
  );
  const place = { board_key: "board", ags: ALTENA };
  const seat = { ...place, seat_group: "NEWCOMERS", holder_kind: "ORGANISATION", interpreter_language: "uk" };
  // One that is filled, and one whose time is over.
  await put("advisory_board_seat", {
    ...seat,
    key: "seat",
    holder: said("Verein"),
    filled_from: "2026-01-01",
    filled_until: "2099-12-31",
  });
  await put("advisory_board_seat", {
    ...seat,
    key: "former",
    holder: said("Früherer Verein"),
    filled_from: "2025-01-01",
    filled_until: "2025-12-31",
  });
  await put("steering_group_member", { ...place, key: "member", member: said("Amt"), task: said("Einladen") });
  const session = {
    ...place,
    kind: "BOARD_SESSION",
    starts_at: "2026-03-01T18:00:00Z",
    ends_at: "2026-03-01T20:00:00Z",
    place: "Rathaus",
    agenda: JSON.stringify([
      { title: said("Punkt"), description: said("Vorab"), outcome: said("Ergebnis"), isPublic: true },
    ]),
    minutes: said("Protokoll"),
  };
  await put("board_session", { ...session, key: "session", title: said("Sitzung") });
  await put("board_session", {
    ...session,
    key: "closed",
    title: said("Nicht öffentlich"),
    is_public: false,
    minutes_are_public: false,
  });
  const recommendation = { ...place, title: said("Empfehlung"), text: said("Wir empfehlen") };
  const votes = JSON.stringify([{ group: "NEWCOMERS", inFavour: 2, against: 0, abstained: 0 }]);
  await put("recommendation", {
    ...recommendation,
    key: "adopted",
    kind: "VISION",
    session_key: "session",
    position: 2,
    status: "ADOPTED_IN_PART",
    proposed_on: "2026-03-01",
    votes,
    dissent: JSON.stringify([{ group: "POLITICS", text: said("Zu teuer") }]),
    handed_over_on: "2026-05-01",
    decision: "ADOPTED_IN_PART",
    decided_on: "2026-06-01",
    decision_reasons: said("Gründe"),
    decision_reference: "Vorlage 34",
    follow_up: said("Begonnen"),
    implemented_on: "2026-07-01",
    effect_count: 3,
  });
  // What is missing for its next step depends on its votes.
  await put("recommendation", { ...recommendation, key: "draft", kind: "MEASURE", votes });
  await put("recommendation", {
    ...recommendation,
    key: "withdrawn",
    kind: "VISION",
    status: "WITHDRAWN",
    withdrawn_at: "2026-04-01",
    withdrawal_reason: said("Überholt"),
  });
  await presents.need(towns.owner, ALTENA, { recommendation_key: "adopted" });
}, 120_000);
afterAll(() => towns.stop());

const { schema } = schemaOf(municipalities);
const inTown = (fields: string) => `{ town: municipality(ags: "${ALTENA}") { ${fields} } }`;
const ofBoard = (fields: string) => inTown(`advisoryBoard { ${fields} }`);

describe("each field answers alone as it does among all of them", () => {
  const ask = (query: string) => towns.ask(query, {}, staff);
  type Door = readonly [name: string, query: (fields: string) => string];

  test.each<Door>([
    ["the list of all", (fields) => `{ advisoryBoards(filter: { state: { eq: NW } }) { nodes { ${fields} } } }`],
    ["the town's present one", (fields) => ofBoard(fields)],
    ["the town's list", (fields) => inTown(`advisoryBoards { nodes { ${fields} } }`)],
    ["its id", byId("AdvisoryBoard", "board")],
    ["its session", (fields) => ofBoard(`meetings { nodes { of: board { ${fields} } } }`)],
    ["what it recommends", (fields) => ofBoard(`recommendations { nodes { of: board { ${fields} } } }`)],
  ])("of a board by %s", (_, query) => expectSameAlone({ schema, type: "AdvisoryBoard", query, ask }, OF_BOARDS));

  test.each<Door>([
    ["its id", byId("AdvisoryBoard", "model")],
    ["the board that was made after it", (fields) => ofBoard(`model: copiedFrom { ${fields} }`)],
  ])("of a board of which little is said by %s", (_, query) =>
    expectSameAlone(
      { schema, type: "AdvisoryBoard", query, ask: (text) => towns.ask(text, {}, staffOf(HILDESHEIM)) },
      { mandatedOn: OF_BOARDS.mandatedOn, title: OF_BOARDS.title, version: OF_BOARDS.version },
    ),
  );

  test.each<Door>([
    ["the board's list", (fields) => ofBoard(`seatHolders { nodes { ${fields} } }`)],
    ["its id", byId("BoardSeat", "seat", "former")],
  ])("of a seat by %s", (_, query) => expectSameAlone({ schema, type: "BoardSeat", query, ask }, SEAT_COLUMNS));

  test.each<Door>([
    ["the board's list", (fields) => ofBoard(`readiness { preconditions { ${fields} } }`)],
    ["what comes next", (fields) => ofBoard(`readiness { next { ${fields} } }`)],
    ["its id", (fields) => byId("BoardPrecondition", preconditionKey)(fields)],
  ])("of a precondition by %s", (_, query) =>
    expectSameAlone({ schema, type: "BoardPrecondition", query, ask }, PRECONDITION_COLUMNS),
  );

  let preconditionKey = "";
  beforeAll(async () => {
    const [row] = await towns.owner.query<{ key: string }[]>(
      "SELECT key FROM advisory_board_precondition WHERE board_key = 'board' AND precondition = 'DIVERSE_COMPOSITION'",
    );
    preconditionKey = row?.key ?? "";
  });

  test.each<Door>([
    ["the board's list", (fields) => ofBoard(`steeringGroup { ${fields} }`)],
    ["its id", byId("SteeringGroupMember", "member")],
  ])("of a member of the steering group by %s", (_, query) =>
    expectSameAlone({ schema, type: "SteeringGroupMember", query, ask }, MEMBER_COLUMNS),
  );

  test.each<Door>([
    ["the board's list", (fields) => ofBoard(`meetings { nodes { ${fields} } }`)],
    ["its id", byId("BoardSession", "session", "closed")],
    ["what was voted on there", (fields) => ofBoard(`recommendations { nodes { where: session { ${fields} } } }`)],
  ])("of a session by %s", (_, query) =>
    expectSameAlone({ schema, type: "BoardSession", query, ask }, SESSION_COLUMNS),
  );

  test.each<Door>([
    ["the board's list", (fields) => ofBoard(`recommendations { nodes { ${fields} } }`)],
    ["its id", byId("Recommendation", "adopted", "draft", "withdrawn")],
  ])("of a recommendation by %s", (_, query) =>
    expectSameAlone({ schema, type: "Recommendation", query, ask }, OF_RECOMMENDATIONS),
  );

  const { withdrawalReason: _never, ...OF_PAPERS } = OF_RECOMMENDATIONS;
  test.each<Door>([
    ["the paper", (fields) => ofBoard(`paper { vision { ${fields} } }`)],
    ["what came of it", (fields) => inTown(`needs { nodes { because: recommendation { ${fields} } } }`)],
  ])("of an adopted recommendation by %s", (_, query) =>
    expectSameAlone({ schema, type: "Recommendation", query, ask }, OF_PAPERS),
  );

  test("of a paper", () =>
    expectSameAlone(
      { schema, type: "BoardPaper", query: (fields) => ofBoard(`paper { ${fields} }`), ask },
      { question: OF_BOARDS.question, handedOverOn: OF_BOARDS.handedOverOn },
    ));
});

test("what is public is shown to whoever asks for it alone, and what is not is not", async () => {
  const read = async (field: string) => {
    const { data, errors } = await towns.ask(byId("BoardSession", "session", "closed")(field));
    expect(errors).toBeUndefined();
    return data?.["_entities"];
  };
  expect(await read("place")).toEqual([{ place: "Rathaus" }, { place: null }]);
  expect(await read("agenda { title }")).toEqual([{ agenda: [{ title: "Punkt" }] }, { agenda: [] }]);
  expect(await read("minutes")).toEqual([{ minutes: "Protokoll" }, { minutes: null }]);
});

test("whether one may change something is told without another statement", async () => {
  const { ask, statementsOf } = towns;
  const recommendations = (fields: string) => () =>
    ask(ofBoard(`recommendations { nodes { ${fields} } }`), {}, staff).then(({ errors }) =>
      expect(errors).toBeUndefined(),
    );
  const ofBoards = await statementsOf(recommendations("board { title question }"));
  const withRights = "board { title question } nextSteps { status } viewerCanUpdate viewerCannotUpdateReasons";
  expect(await statementsOf(recommendations(withRights))).toBe(ofBoards);
});
