import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { startTestHub, type TestHub } from "../../../hub.js";
import { graphDoor, type GraphDoor } from "../graph-door.js";

const ALTENA = "05962004";

interface Payload {
  readonly need: { readonly id: string; readonly version: number } | null;
  readonly userErrors: readonly { readonly field: string | null; readonly code: string }[];
}

const FIELDS = `need { id version kind title(lang: DE) quantity urgency neededUntil externalId
  occupation { kldbCode iscoCode escoUri label(lang: DE) } strategyGoal { id } } userErrors { field code message }`;
const CREATE = `mutation ($input: NeedCreateInput!) { needCreate(input: $input) { ${FIELDS} } }`;
const UPDATE = `mutation ($input: NeedUpdateInput!) { needUpdate(input: $input) { ${FIELDS} } }`;
const REINSTATE = `mutation ($input: NeedReinstateInput!) { needReinstate(input: $input) { ${FIELDS} } }`;
const WITHDRAW = `mutation ($input: NeedWithdrawInput!) { needWithdraw(input: $input) { ${FIELDS} } }`;

let hub: TestHub;
let altena: GraphDoor;
beforeAll(async () => {
  hub = await startTestHub();
  altena = await graphDoor(hub, { kind: "TOWN", ags: ALTENA });
}, 60_000);
afterAll(() => hub.stop());

const least = { ags: ALTENA, kind: "SKILLED_LABOUR", title: [{ language: "de", text: "Schweißer" }], quantity: 3 };
const create = (input: object) => altena.ask<Payload>(CREATE, { input }, "needCreate");

describe("a need", () => {
  test("needs town, kind, title and quantity alone, and is moderately urgent unless said otherwise", async () => {
    const { need, userErrors } = await create(least);
    expect(userErrors).toEqual([]);
    expect(need).toMatchObject({ version: 1, quantity: 3, urgency: 3, occupation: null, strategyGoal: null });
  });

  test("for an occupation names it by the German, the international and the European code", async () => {
    const { need } = await create({ ...least, kldbCode: "24422", urgency: 5, neededUntil: "2027-12-31" });
    expect(need).toMatchObject({
      urgency: 5,
      neededUntil: "2027-12-31",
      occupation: {
        kldbCode: "24422",
        iscoCode: "7212",
        escoUri: "http://data.europa.eu/esco/isco/C7212",
        label: "Schweißer/in",
      },
    });
  });

  test.each([
    [{ quantity: 0 }, "quantity"],
    [{ urgency: 6 }, "urgency"],
    [{ kldbCode: "9999" }, "kldbCode"],
    [{ kldbCode: "24429" }, "kldbCode"],
    [{ neededUntil: "31.12.2027" }, "neededUntil"],
    [{ kind: "PUPILS", kldbCode: "24422" }, "kldbCode"],
    [{ office: "Herr Schmidt" }, "office"],
  ])("with %j is refused at %s", async (wrong, field) => {
    const { need, userErrors } = await create({ ...least, ...wrong });
    expect(need).toBeNull();
    expect(userErrors).toMatchObject([{ field, code: "INVALID_VALUE" }]);
  });

  test("is changed from the version that was seen, and withdrawn from all lists and totals", async () => {
    const count = async () => {
      const { data } = await hub.ask("{ needs { totalCount } needTotals(by: []) { needs } }");
      const { needs, needTotals } = data as { needs: { totalCount: number }; needTotals: { needs: number }[] };
      expect(needTotals[0]?.needs).toBe(needs.totalCount);
      return needs.totalCount;
    };
    const before = await count();
    const { need } = await create({ ...least, externalId: "SCHWEISSER" });
    expect(await count()).toBe(before + 1);
    const id = need?.id;
    const changed = await altena.ask<Payload>(UPDATE, { input: { id, version: 1, quantity: 5 } }, "needUpdate");
    expect(changed).toMatchObject({ need: { version: 2, quantity: 5, externalId: "SCHWEISSER" }, userErrors: [] });
    const late = await altena.ask<Payload>(UPDATE, { input: { id, version: 1, quantity: 9 } }, "needUpdate");
    expect(late).toMatchObject({ need: { quantity: 5 }, userErrors: [{ code: "VERSION_CONFLICT" }] });
    await altena.ask<Payload>(WITHDRAW, { input: { id, version: 2 } }, "needWithdraw");
    expect(await count()).toBe(before);
    const { data } = await hub.ask("query ($id: ID!) { node(id: $id) { id } }", { id });
    expect(data).toEqual({ node: null });
    const { data: own } = await altena.raw("query ($id: ID!) { node(id: $id) { ... on Need { withdrawnAt } } }", {
      id,
    });
    expect(own).toEqual({ node: { withdrawnAt: expect.any(String) } });
    const back = await altena.ask<Payload>(REINSTATE, { input: { id, version: 3 } }, "needReinstate");
    expect(back).toMatchObject({ need: { version: 4 }, userErrors: [] });
    expect(await count()).toBe(before + 1);
  });

  test("is the town's own to write", async () => {
    const hagen = await graphDoor(hub, { kind: "TOWN", ags: "05914000" });
    expect((await hagen.raw(CREATE, { input: least })).errors).toMatchObject([
      { path: ["needCreate"], extensions: { code: "FORBIDDEN" } },
    ]);
  });
});
