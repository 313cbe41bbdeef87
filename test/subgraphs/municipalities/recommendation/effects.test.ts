import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { germanDay } from "../../../../subgraphs/municipalities/writing/german-day.js";
import { startTestHub, type TestHub } from "../../../hub.js";
import { graphDoor, type GraphDoor } from "../graph-door.js";
import { type BoardInSession, boardInSession } from "./board-in-session.js";
import {
  CARRIED,
  de,
  handOver,
  mutationOf,
  type Payload,
  type RecommendationState,
  send,
} from "./recommendation-mutations.js";

const HILDESHEIM = "03254021";
const TODAY = germanDay(new Date());

let hub: TestHub;
let clerk: GraphDoor;
let board: BoardInSession;
beforeAll(async () => {
  hub = await startTestHub();
  clerk = await graphDoor(hub, { kind: "TOWN", ags: HILDESHEIM });
}, 60_000);
afterAll(() => hub.stop());
beforeEach(async () => {
  board = await boardInSession(hub, HILDESHEIM);
});

/** A recommendation on which the council has decided. */
async function decided(outcome: string): Promise<RecommendationState> {
  const input = { boardId: board.boardId, kind: "MEASURE", title: de("Mehr Fachkräfte"), text: de("Text") };
  const { id = "" } = (await send(clerk, "Create", input)).recommendation ?? {};
  await send(clerk, "Propose", { id, version: 1, sessionId: board.sessionId, votes: CARRIED });
  expect(await handOver(clerk, board.boardId)).toEqual([]);
  const decision = { id, version: 3, outcome, decidedOn: TODAY, reasons: de("Gut begründet.") };
  return (await send(clerk, "Decide", decision)).recommendation as RecommendationState;
}

const NEED = { kind: "SKILLED_LABOUR", title: de("Pflegekräfte"), quantity: 4, kldbCode: "81302", urgency: 4 };
const MEASURE = { title: de("Lotsen einstellen"), responsibleOffice: "Integrationsbüro", budgetCents: 4_500_000 };
const PRIORITIES = [
  { criterion: "NEED_LABOUR", importance: 5 },
  { criterion: "NEED_PUPILS", importance: 2 },
];
const EFFECTS = [
  ["DeclareNeed", { need: NEED }],
  ["StartMeasure", { measure: MEASURE }],
  ["SetPriorities", { priorities: PRIORITIES }],
] as const;

/** All that comes from recommendations of the town, as the tables have it. */
const brought = async () => {
  const [row] = await board.query(
    `SELECT (SELECT count(*)::integer FROM need WHERE ags = $1 AND recommendation_key IS NOT NULL) AS needs,
       (SELECT count(*)::integer FROM strategy_measure WHERE ags = $1 AND recommendation_key IS NOT NULL) AS measures,
       (SELECT count(*)::integer FROM matching_priority WHERE ags = $1 AND recommendation_key IS NOT NULL) AS priorities`,
    [HILDESHEIM],
  );
  return row;
};

describe("an adopted recommendation", () => {
  test("declares a need, starts a measure and sets priorities, and each says where it comes from", async () => {
    const { id, version } = await decided("ADOPTED");
    const need = await send(clerk, "DeclareNeed", { id, version, need: NEED, office: "Wirtschaftsförderung" });
    expect(need).toMatchObject({ userErrors: [], need: { title: "Pflegekräfte", recommendation: { id } } });
    const measure = await send(clerk, "StartMeasure", { id, version: version + 1, measure: MEASURE });
    expect(measure).toMatchObject({ userErrors: [], measure: { status: "PLANNED", recommendation: { id } } });
    const set = await send(clerk, "SetPriorities", { id, version: version + 2, priorities: PRIORITIES });
    expect(set).toMatchObject({ userErrors: [], recommendation: { effectCount: 3, version: version + 3 } });
    const { data } = await hub.ask(
      `query ($id: ID!, $ags: AGS!) {
        node(id: $id) { ... on Recommendation { needs { totalCount nodes { id quantity office recommendation { title(lang: DE) } } }
          measures { title(lang: DE) status responsibleOffice } priorities { criterion importance setBy } } }
        municipality(ags: $ags) { matchingPriorities { criterion importance setBy recommendation { id status } } } }`,
      { id, ags: HILDESHEIM },
    );
    expect(data).toMatchObject({
      node: {
        needs: {
          totalCount: 1,
          nodes: [{ id: need.need?.id, office: "Wirtschaftsförderung", recommendation: { title: "Mehr Fachkräfte" } }],
        },
        measures: [{ title: "Lotsen einstellen", status: "PLANNED", responsibleOffice: "Integrationsbüro" }],
        priorities: PRIORITIES.map((priority) => ({ ...priority, setBy: "RECOMMENDATION" })),
      },
      municipality: {
        matchingPriorities: PRIORITIES.map((priority) => ({ ...priority, recommendation: { id, status: "ADOPTED" } })),
      },
    });
  });

  test("in part has the same effects, and a board that is closed takes nothing from the council's word", async () => {
    const { id, version } = await decided("ADOPTED_IN_PART");
    await board.query("UPDATE advisory_board SET status = 'CLOSED', closed_on = local_today() WHERE key = $1", [
      board.key,
    ]);
    expect((await send(clerk, "DeclareNeed", { id, version, need: NEED })).userErrors).toEqual([]);
  });

  test("shows in its history that it had an effect", async () => {
    const { id, version } = await decided("ADOPTED");
    await send(clerk, "DeclareNeed", { id, version, need: NEED, office: "Personalamt" });
    const { data } = await clerk.raw(
      "query ($id: ID!) { node(id: $id) { ... on Recommendation { history(first: 1) { nodes { office changedBy changes { field before after } } } } } }",
      { id },
    );
    expect(data).toMatchObject({
      node: {
        history: {
          nodes: [
            {
              office: "Personalamt",
              changedBy: expect.any(String),
              changes: [{ field: "effectCount", before: "0", after: "1" }],
            },
          ],
        },
      },
    });
  });

  test("sets a priority over what staff had set, and over what another recommendation had", async () => {
    const set = `mutation ($input: MatchingPrioritySetInput!) { matchingPrioritySet(input: $input) { userErrors { code } } }`;
    const input = { ags: HILDESHEIM, criterion: "NEED_TRAINEES", importance: 1 };
    expect(await clerk.ask(set, { input }, "matchingPrioritySet")).toEqual({ userErrors: [] });
    for (const importance of [4, 5]) {
      board = await boardInSession(hub, HILDESHEIM);
      const { id, version } = await decided("ADOPTED");
      await send(clerk, "SetPriorities", { id, version, priorities: [{ criterion: "NEED_TRAINEES", importance }] });
      const { data } = await hub.ask(
        "query ($ags: AGS!) { municipality(ags: $ags) { matchingPriorities { criterion importance recommendation { id } } } }",
        { ags: HILDESHEIM },
      );
      expect(data).toMatchObject({
        municipality: {
          matchingPriorities: expect.arrayContaining([
            { criterion: "NEED_TRAINEES", importance, recommendation: { id } },
          ]),
        },
      });
    }
  });
});

describe("what came of an adopted recommendation", () => {
  const take = async (verb: string, input: object) => {
    const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
    const { data } = await clerk.raw(
      `mutation ($input: ${type}!) { ${verb}(input: $input) { userErrors { field code message } } }`,
      { input },
    );
    return (data as Record<string, Pick<Payload, "userErrors">>)[verb]?.userErrors;
  };
  const publicly = async (id: string) => {
    const shown = "id title(lang: DE) overrideReason(lang: DE) withdrawnAt";
    const { data } = await hub.ask(
      `query ($id: ID!) { node(id: $id) { ... on Recommendation { effectCount withdrawnNeeds { ${shown} }
        withdrawnMeasures { ${shown} } measures { id } needs { totalCount } } } }`,
      { id },
    );
    return data?.["node"];
  };

  test("is taken back only with a reason, which everybody reads with the recommendation, and can be brought back", async () => {
    const { id, version } = await decided("ADOPTED");
    const { need } = await send(clerk, "DeclareNeed", { id, version, need: NEED });
    const { measure } = await send(clerk, "StartMeasure", { id, version: version + 1, measure: MEASURE });
    const seen = [
      ["needWithdraw", { id: need?.id, version: 1 }],
      ["strategyMeasureWithdraw", { id: measure?.id, version: 1 }],
    ] as const;
    for (const [verb, input] of seen) {
      expect(await take(verb, input)).toEqual([
        {
          field: "overrideReason",
          code: "SET_BY_RECOMMENDATION",
          message: expect.stringContaining("Mehr Fachkräfte"),
        },
      ]);
      expect(await take(verb, { ...input, overrideReason: de("Frau Kaya, kaya@example.org") })).toMatchObject([
        { code: "INVALID_VALUE" },
      ]);
      expect(await take(verb, { ...input, overrideReason: de("Der Träger hat abgesagt.") })).toEqual([]);
    }
    const gone = { overrideReason: "Der Träger hat abgesagt.", withdrawnAt: expect.any(String) };
    expect(await publicly(id)).toMatchObject({
      effectCount: 2,
      withdrawnNeeds: [{ id: need?.id, title: "Pflegekräfte", ...gone }],
      withdrawnMeasures: [{ id: measure?.id, title: "Lotsen einstellen", ...gone }],
      measures: [],
      needs: { totalCount: 0 },
    });
    expect(await take("needReinstate", { id: need?.id, version: 2 })).toEqual([]);
    expect(await take("strategyMeasureReinstate", { id: measure?.id, version: 2 })).toEqual([]);
    expect(await publicly(id)).toMatchObject({ withdrawnNeeds: [], withdrawnMeasures: [], needs: { totalCount: 1 } });
    const [left] = await board.query(
      "SELECT count(*)::integer AS reasons FROM need WHERE ags = $1 AND override_reason IS NOT NULL",
      [HILDESHEIM],
    );
    expect(left).toEqual({ reasons: 0 });
  });

  test("no reason is asked for where staff takes back what it had thought up itself", async () => {
    const { data } = await clerk.raw(
      "mutation ($input: NeedCreateInput!) { needCreate(input: $input) { need { id } userErrors { code } } }",
      { input: { ags: HILDESHEIM, ...NEED } },
    );
    const { need } = (data as { needCreate: { need: { id: string } } }).needCreate;
    expect(await take("needWithdraw", { id: need.id, version: 1 })).toEqual([]);
    const { data: seen } = await hub.ask("query ($id: ID!) { node(id: $id) { id } }", { id: need.id });
    expect(seen).toEqual({ node: null });
  });
});

describe("without the council's adoption", () => {
  test.each(["REJECTED", "REFERRED"])(
    "nothing comes of what is %s, and the answer says what is open",
    async (outcome) => {
      const { id, version } = await decided(outcome);
      const before = await brought();
      for (const [verb, what] of EFFECTS) {
        const { recommendation, userErrors } = await send(clerk, verb, { id, version, ...what });
        expect(userErrors).toMatchObject([
          {
            field: "id",
            code: "STEP_NOT_OPEN",
            message: expect.stringMatching(
              `is ${outcome}. One can [a-z ]+ only where it is ADOPTED or ADOPTED_IN_PART.`,
            ),
          },
        ]);
        expect(recommendation).toMatchObject({ version, effectCount: 0 });
      }
      expect(await brought()).toEqual(before);
    },
  );

  test("nothing comes of what was implemented already: its effects were before", async () => {
    const { id, version } = await decided("ADOPTED");
    await send(clerk, "FollowUp", { id, version, implementedOn: TODAY, note: de("Fertig.") });
    const late = await send(clerk, "DeclareNeed", { id, version: version + 1, need: NEED });
    expect(late.userErrors).toMatchObject([{ code: "STEP_NOT_OPEN" }]);
  });

  test("the table itself refuses an effect", async () => {
    await decided("REJECTED");
    await expect(
      board.query("UPDATE recommendation SET effect_count = 1 WHERE board_key = $1", [board.key]),
    ).rejects.toThrow(/violates check constraint/);
  });
});

describe("an effect", () => {
  test.each(EFFECTS)("%s is brought about by the own town's staff alone", async (verb, what) => {
    const { id, version } = await decided("ADOPTED");
    const other = await graphDoor(hub, { kind: "TOWN", ags: "05962004" });
    expect((await other.raw(mutationOf(verb), { input: { id, version, ...what } })).errors).toMatchObject([
      { path: [`recommendation${verb}`], extensions: { code: "FORBIDDEN" } },
    ]);
  });

  test.each(EFFECTS)("%s sent again with its key is made once", async (verb, what) => {
    const { id, version } = await decided("ADOPTED");
    const input = { id, version, ...what, idempotencyKey: `once-${verb}-${id}` };
    const both = await Promise.all([send(clerk, verb, input), send(clerk, verb, input)]);
    const again = await send(clerk, verb, input);
    for (const each of [...both, again])
      expect(each).toMatchObject({ userErrors: [], recommendation: { effectCount: 1 } });
    expect(new Set([...both, again].map(({ need, measure }) => need?.id ?? measure?.id)).size).toBe(1);
  });

  test.each(EFFECTS)("%s of two clerks at once is made once, and the other is told", async (verb, what) => {
    const { id, version } = await decided("ADOPTED");
    const both = await Promise.all([
      send(clerk, verb, { id, version, ...what }),
      send(clerk, verb, { id, version, ...what }),
    ]);
    expect(both.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(["VERSION_CONFLICT"]);
    const { data } = await hub.ask("query ($id: ID!) { node(id: $id) { ... on Recommendation { effectCount } } }", {
      id,
    });
    expect(data).toEqual({ node: { effectCount: 1 } });
  });

  test.each([
    ["DeclareNeed", { need: { ...NEED, quantity: 0 } }, "need.quantity"],
    ["DeclareNeed", { need: { ...NEED, title: [] } }, "need.title"],
    ["DeclareNeed", { need: { ...NEED, strategyGoalId: "nonsense" } }, "need.strategyGoalId"],
    ["DeclareNeed", { need: NEED, office: "Herr Schmidt" }, "office"],
    ["StartMeasure", { measure: { ...MEASURE, budgetCents: -1 } }, "measure.budgetCents"],
    ["StartMeasure", { measure: { ...MEASURE, goalId: "nonsense" } }, "measure.goalId"],
    ["SetPriorities", { priorities: [] }, "priorities"],
    ["SetPriorities", { priorities: [{ criterion: "NEED_LABOUR", importance: 6 }] }, "priorities.0.importance"],
    ["SetPriorities", { priorities: [PRIORITIES[0], PRIORITIES[0]] }, "priorities.1.criterion"],
  ])("%s with %j is refused at %s, and the recommendation stays as it was", async (verb, wrong, field) => {
    const { id, version } = await decided("ADOPTED");
    const before = await brought();
    const { recommendation, userErrors } = await send(clerk, verb, { id, version, ...wrong });
    expect(userErrors).toMatchObject([{ field }]);
    expect(recommendation).toMatchObject({ version, effectCount: 0 });
    expect(await brought()).toEqual(before);
  });
});
