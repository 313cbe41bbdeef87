import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { globalId } from "../../../../schema/identity.js";
import { startTestHub, type TestHub } from "../../../hub.js";
import { graphDoor, type GraphDoor } from "../graph-door.js";
import {
  ALTENA,
  CREATE,
  least,
  REINSTATE,
  UPDATE,
  WITHDRAW,
  type OfferState,
  type Payload,
} from "./offer-mutations.js";

let hub: TestHub;
let altena: GraphDoor;
let hagen: GraphDoor;
let anyone: GraphDoor;
beforeAll(async () => {
  hub = await startTestHub();
  altena = await graphDoor(hub, { kind: "TOWN", ags: ALTENA });
  hagen = await graphDoor(hub, { kind: "TOWN", ags: "05914000" });
  anyone = await graphDoor(hub);
}, 60_000);
afterAll(() => hub.stop());

const create = async (input: object = least) => altena.ask<Payload>(CREATE, { input }, "offerCreate");
const update = async (input: object, door = altena) => door.ask<Payload>(UPDATE, { input }, "offerUpdate");
const withdraw = async (input: object, door = altena) => door.ask<Payload>(WITHDRAW, { input }, "offerWithdraw");
const created = async (input: object = least): Promise<OfferState> => {
  const { offer, userErrors } = await create(input);
  expect(userErrors).toEqual([]);
  return offer as OfferState;
};

describe("a withdrawn offer", () => {
  test("is in no list, stays for its own staff, and cannot be changed any more", async () => {
    const { id } = await created({ ...least, externalId: "FORT" });
    expect(await withdraw({ id, version: 1 })).toMatchObject({ offer: { version: 2 }, userErrors: [] });
    const { data } = await hub.ask(`{ offers(filter: { externalId: { eq: "FORT" } }) { totalCount } }`);
    expect(data).toEqual({ offers: { totalCount: 0 } });
    expect(await update({ id, version: 2, capacity: 5 })).toMatchObject({ userErrors: [{ code: "WITHDRAWN" }] });
    expect(await withdraw({ id, version: 2 })).toMatchObject({ userErrors: [{ code: "WITHDRAWN" }] });
  });

  test("is listed for its own staff alone, and comes back as it stood", async () => {
    const { id } = await created({ ...least, externalId: "ZURUECK" });
    await withdraw({ id, version: 1 });
    const query = `{ municipality(ags: "${ALTENA}") { offers(filter: { isWithdrawn: true, externalId: { eq: "ZURUECK" } }) {
      nodes { id withdrawnAt } } } }`;
    const listed = { municipality: { offers: { nodes: [{ id, withdrawnAt: expect.any(String) }] } } };
    expect((await altena.raw(query)).data).toEqual(listed);
    for (const [door, code] of [
      [anyone, "UNAUTHENTICATED"],
      [hagen, "FORBIDDEN"],
    ] as const) {
      const { data, errors } = await door.raw(query);
      expect(data).toEqual({ municipality: { offers: null } });
      expect(errors).toMatchObject([{ extensions: { code } }]);
    }
    expect((await altena.raw("{ offers(filter: { isWithdrawn: true }) { totalCount } }")).errors).toMatchObject([
      { path: ["offers"], extensions: { code: "BAD_USER_INPUT", argument: "filter.isWithdrawn" } },
    ]);
    const back = await altena.ask<Payload>(REINSTATE, { input: { id, version: 2 } }, "offerReinstate");
    expect(back).toMatchObject({ offer: { version: 3, title: "Chor" }, userErrors: [] });
    const { data } = await hub.ask(`{ offers(filter: { externalId: { eq: "ZURUECK" } }) { totalCount } }`);
    expect(data).toEqual({ offers: { totalCount: 1 } });
  });

  test("was withdrawn by an office, not by a person", async () => {
    const { id } = await created();
    expect(await withdraw({ id, version: 1, office: "Frau Schmidt" })).toMatchObject({
      offer: null,
      userErrors: [{ field: "office", code: "INVALID_VALUE" }],
    });
  });
});

test("a value of another form is bad input, and its message says nothing of the program", async () => {
  for (const wrong of [{ availableFrom: 20270101 }, { ags: 5962004 }]) {
    const { errors } = await altena.raw(CREATE, { input: { ...least, ...wrong } });
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
  }
});

describe("who may", () => {
  const errorOf = async (door: GraphDoor, input: object) => {
    const { errors, data } = await door.raw(UPDATE, { input });
    expect(data).toEqual({ offerUpdate: null });
    return errors?.[0];
  };

  test("change is the town's staff alone", async () => {
    const { id } = await created();
    const input = { id, version: 1, capacity: 0 };
    expect(await errorOf(anyone, input)).toMatchObject({
      path: ["offerUpdate"],
      extensions: { code: "UNAUTHENTICATED" },
    });
    expect(await errorOf(hagen, input)).toMatchObject({ path: ["offerUpdate"], extensions: { code: "FORBIDDEN" } });
    expect(await errorOf(await graphDoor(hub, { kind: "CHAMBER" }), input)).toMatchObject({
      extensions: { code: "FORBIDDEN" },
    });
  });

  test("change is told beforehand, with the reasons", async () => {
    await created({ ...least, externalId: "KNOPF" });
    const query = `{ offers(filter: { externalId: { eq: "KNOPF" } }) { nodes { viewerCanUpdate viewerCannotUpdateReasons } } }`;
    const seenBy = async (door: GraphDoor) => (await door.raw(query)).data;
    const seen = (viewerCanUpdate: boolean, ...viewerCannotUpdateReasons: string[]) => ({
      offers: { nodes: [{ viewerCanUpdate, viewerCannotUpdateReasons }] },
    });
    expect(await seenBy(altena)).toEqual(seen(true));
    expect(await seenBy(anyone)).toEqual(seen(false, "NOT_SIGNED_IN"));
    expect(await seenBy(hagen)).toEqual(seen(false, "OTHER_MUNICIPALITY"));
    expect(await seenBy(await graphDoor(hub, { kind: "RESEARCHER" }))).toEqual(seen(false, "SCOPE_MISSING"));
  });

  test("find out by an id that there is such an offer learns no more than that", async () => {
    const missing = globalId("Offer", "00000000-0000-0000-0000-000000000000");
    for (const id of [missing, "garbage", globalId("Need", "x")])
      expect(await update({ id, version: 1 })).toMatchObject({
        offer: null,
        userErrors: [{ code: "NOT_FOUND", field: "id" }],
      });
  });

  test("read the history is the town's staff, and it says who changed what when", async () => {
    const { id } = await created({ ...least, externalId: "GESCHICHTE" });
    await update({ id, version: 1, capacity: 3, office: "Kulturamt" });
    const query = `{ offers(filter: { externalId: { eq: "GESCHICHTE" } }) { nodes { history(first: 5) { totalCount nodes {
      version action changedAt changedBy office changes { field before after } } } } } }`;
    const { data } = await altena.raw(query);
    expect(data).toMatchObject({
      offers: {
        nodes: [
          {
            history: {
              totalCount: 2,
              nodes: [
                {
                  version: 2,
                  action: "UPDATED",
                  changedBy: "development-town-05962004",
                  office: "Kulturamt",
                  changes: [{ field: "capacity", before: "10", after: "3" }],
                },
                { version: 1, action: "CREATED", office: null },
              ],
            },
          },
        ],
      },
    });
    const { data: withheld, errors } = await anyone.raw(query);
    expect(withheld).toEqual({ offers: { nodes: [{ history: null }] } });
    expect(errors).toMatchObject([{ extensions: { code: "UNAUTHENTICATED" } }]);
  });
});

test("what a mutation of a request has written, the next one of the same request reads", async () => {
  const query = `mutation ($one: OfferCreateInput!, $other: OfferCreateInput!) {
    a: offerCreate(input: $one) { offer { municipality { offers { totalCount } freshness { parts { entryCount } } } } }
    b: offerCreate(input: $other) { offer { municipality { offers { totalCount } freshness { parts { entryCount } } } } } }`;
  const { data } = await altena.raw(query, { one: least, other: least });
  const counts = Object.values(data ?? {}).map((payload) => {
    const { offer } = payload as {
      offer: { municipality: { offers: { totalCount: number }; freshness: { parts: { entryCount: number }[] } } };
    };
    return [offer.municipality.offers.totalCount, offer.municipality.freshness.parts[1]?.entryCount ?? 0];
  });
  const [[first = 0, entries = 0] = [], after] = counts;
  expect(after).toEqual([first + 1, entries + 1]);
});

test("what a town has changed of the demonstration is its own, and stays when the demonstration goes", async () => {
  const { data } = await altena.raw(
    `{ municipality(ags: "${ALTENA}") { offers(filter: { isDemonstration: true }, first: 1) { nodes { id version } } } }`,
  );
  const { municipality } = data as { municipality: { offers: { nodes: { id: string; version: number }[] } } };
  const [offer] = municipality.offers.nodes;
  await update({ id: offer?.id, version: offer?.version, title: [{ language: "de", text: "Wirklich" }] });
  const { data: seen } = await anyone.raw("query ($id: ID!) { node(id: $id) { ... on Offer { isDemonstration } } }", {
    id: offer?.id,
  });
  expect(seen).toEqual({ node: { isDemonstration: false } });
});
