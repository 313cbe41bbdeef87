import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { startTestHub, type TestHub } from "../../../hub.js";
import { graphDoor, type GraphDoor } from "../graph-door.js";
import { ALTENA, CREATE, least, UPDATE, type OfferState, type Payload } from "./offer-mutations.js";

let hub: TestHub;
let altena: GraphDoor;
let anyone: GraphDoor;
beforeAll(async () => {
  hub = await startTestHub();
  altena = await graphDoor(hub, { kind: "TOWN", ags: ALTENA });
  anyone = await graphDoor(hub);
}, 60_000);
afterAll(() => hub.stop());

const create = async (input: object = least) => altena.ask<Payload>(CREATE, { input }, "offerCreate");
const update = async (input: object, door = altena) => door.ask<Payload>(UPDATE, { input }, "offerUpdate");
const created = async (input: object = least): Promise<OfferState> => {
  const { offer, userErrors } = await create(input);
  expect(userErrors).toEqual([]);
  return offer as OfferState;
};

describe("an offer", () => {
  test("needs town, kind, title and capacity alone, whatever it is", async () => {
    for (const kind of ["HOUSING", "CHILDCARE", "INTERNSHIP", "FAITH"]) {
      const { offer, userErrors } = await create({ ...least, kind });
      expect(userErrors).toEqual([]);
      expect(offer).toMatchObject({ version: 1, title: "Chor", capacity: 10 });
    }
  });

  test("is in the town's list at once, and in the dashboards' totals", async () => {
    const count = async () => {
      const { data } = await hub.ask(`{ offers { totalCount } offerTotals(by: []) { offers } }`);
      const { offers, offerTotals } = data as { offers: { totalCount: number }; offerTotals: { offers: number }[] };
      expect(offerTotals[0]?.offers).toBe(offers.totalCount);
      return offers.totalCount;
    };
    const before = await count();
    await created();
    expect(await count()).toBe(before + 1);
  });

  test("keeps everything that was said of it", async () => {
    const { offer } = await altena.ask<{ offer: Record<string, unknown> }>(
      `mutation ($input: OfferCreateInput!) { offerCreate(input: $input) { offer {
        kind titleTexts { language text } description(lang: UK) capacity available taken availableFrom availableUntil
        externalId office isDemonstration ... on HousingOffer { rooms areaM2 monthlyRentCents maxPersons isStepFree } } } }`,
      {
        input: {
          ...least,
          kind: "HOUSING",
          title: [
            { language: "UK", text: " Квартира " },
            { language: "de", text: "Wohnung" },
          ],
          description: [{ language: "uk", text: "Світла" }],
          taken: 4,
          availableFrom: "2027-01-01",
          availableUntil: "2027-12-31",
          rooms: 3.5,
          areaM2: 80,
          monthlyRentCents: 78_000,
          maxPersons: 4,
          isStepFree: false,
          externalId: "WOHN-1",
          office: "Wohnungsamt",
        },
      },
      "offerCreate",
    );
    expect(offer).toEqual({
      kind: "HOUSING",
      titleTexts: [
        { language: "de", text: "Wohnung" },
        { language: "uk", text: "Квартира" },
      ],
      description: "Світла",
      capacity: 10,
      available: 6,
      taken: 4,
      availableFrom: "2027-01-01",
      availableUntil: "2027-12-31",
      externalId: "WOHN-1",
      office: "Wohnungsamt",
      isDemonstration: false,
      rooms: 3.5,
      areaM2: 80,
      monthlyRentCents: 78_000,
      maxPersons: 4,
      isStepFree: false,
    });
  });

  test.each([
    [{ capacity: -1 }, "capacity"],
    [{ capacity: 10_001 }, "capacity"],
    [{ taken: 11 }, "taken"],
    [{ title: [] }, "title"],
    [{ title: [{ language: "xx", text: "Chor" }] }, "title.0.language"],
    [{ title: [{ language: "de", text: " " }] }, "title.0.text"],
    [{ title: [{ language: "de", text: "x".repeat(151) }] }, "title.0.text"],
    [{ title: [{ language: "de", text: "a\u0000b" }] }, "title.0.text"],
    [{ rooms: 3 }, "rooms"],
    [{ availableFrom: "2027-02-01", availableUntil: "2027-01-01" }, "availableUntil"],
    [{ title: [{ language: "de", text: "\u200b\u00a0" }] }, "title.0.text"],
    [{ title: [{ language: "de", text: "\u202eChor" }] }, "title.0.text"],
    [{ title: [{ language: "de", text: "Chor\nund Orchester" }] }, "title.0.text"],
    [{ availableFrom: "31.12.2027" }, "availableFrom"],
    [{ availableFrom: "2027-02-29" }, "availableFrom"],
    [{ availableUntil: "0000-01-01" }, "availableUntil"],
    [{ availableUntil: "2027-01-01T00:00:00Z" }, "availableUntil"],
    [{ office: "Frau Schmidt, Zimmer 12" }, "office"],
    [{ office: "Пані Шмідт" }, "office"],
    [{ office: "السيدة شميت" }, "office"],
    [{ office: "a.schmidt@altena.example" }, "office"],
    [{ externalId: "a\nb" }, "externalId"],
    [{ externalId: "x".repeat(101) }, "externalId"],
    [{ idempotencyKey: "mit Leerzeichen" }, "idempotencyKey"],
  ])("with %j is refused at the field %s, and nothing is kept", async (wrong, field) => {
    const { data } = await hub.ask("{ offers { totalCount } }");
    const { offer, userErrors } = await create({ ...least, ...wrong });
    expect(offer).toBeNull();
    expect(userErrors).toEqual([{ field, code: "INVALID_VALUE", message: expect.stringMatching(/\.$/) }]);
    expect((await hub.ask("{ offers { totalCount } }")).data).toEqual(data);
  });

  test("of a town that the register does not have is refused, and of one that is gone too", async () => {
    const nobody = await graphDoor(hub, { kind: "TOWN", ags: "99999999" });
    const { userErrors } = await nobody.ask<Payload>(CREATE, { input: { ...least, ags: "99999999" } }, "offerCreate");
    expect(userErrors).toMatchObject([{ code: "NOT_FOUND", field: "ags" }]);
  });

  test("has a key of the town's own once", async () => {
    await created({ ...least, externalId: "EINMAL" });
    const { userErrors } = await create({ ...least, externalId: "EINMAL" });
    expect(userErrors).toMatchObject([{ code: "ALREADY_EXISTS", field: "externalId" }]);
  });
});

describe("a change", () => {
  test("leaves what it does not name, and null takes away", async () => {
    const offer = await created({ ...least, availableUntil: "2027-01-01", externalId: "BLEIBT-NICHT" });
    const changed = await update({ id: offer.id, version: 1, capacity: 12, externalId: null });
    expect(changed).toMatchObject({ offer: { version: 2, capacity: 12, title: "Chor" }, userErrors: [] });
    const { data } = await hub.ask(`{ offers(filter: { externalId: { eq: "BLEIBT-NICHT" } }) { totalCount } }`);
    expect(data).toEqual({ offers: { totalCount: 0 } });
  });

  test("of what the town has given away itself is public at once: it tells of no household", async () => {
    const offer = await created({ ...least, externalId: "VERGEBEN" });
    const query = `{ offers(filter: { externalId: { eq: "VERGEBEN" } }) { nodes { available } } }`;
    const seen = async () => (await anyone.raw(query)).data;
    const free = (available: number) => ({ offers: { nodes: [{ available }] } });
    expect(await seen()).toEqual(free(10));
    await update({ id: offer.id, version: 1, taken: 4 });
    expect(await seen()).toEqual(free(6));
    await update({ id: offer.id, version: 2, taken: 1, capacity: 5 });
    expect(await seen()).toEqual(free(4));
  });

  test("that changes nothing makes no version", async () => {
    const offer = await created();
    expect(await update({ id: offer.id, version: 1, capacity: 10 })).toMatchObject({ offer: { version: 1 } });
  });

  test("from a state that somebody has changed meanwhile is refused, with the present state", async () => {
    const { id } = await created();
    await update({ id, version: 1, capacity: 11 });
    const { offer, userErrors } = await update({ id, version: 1, capacity: 99 });
    expect(offer).toMatchObject({ version: 2, capacity: 11 });
    expect(userErrors).toMatchObject([{ code: "VERSION_CONFLICT", field: "version" }]);
  });

  test("of 200 made from one state at once is one, and the other 199 are told the state that it made", async () => {
    const { id } = await created();
    const changes = Array.from({ length: 200 }, (_, at) => update({ id, version: 1, capacity: 100 + at }));
    const outcomes = await Promise.all(changes);
    const won = outcomes.filter(({ userErrors }) => userErrors.length === 0);
    expect(won).toHaveLength(1);
    for (const { offer, userErrors } of outcomes.filter((outcome) => outcome !== won[0])) {
      expect(userErrors).toMatchObject([{ code: "VERSION_CONFLICT" }]);
      expect(offer).toEqual(won[0]?.offer);
    }
  }, 60_000);

  test("among 200 by eight clerks who look again after a conflict is never lost: each adds one", async () => {
    const { id, capacity } = await created();
    const addOne = async (seen: { version: number; capacity: number }): Promise<OfferState> => {
      const { offer, userErrors } = await update({ id, version: seen.version, capacity: seen.capacity + 1 });
      if (userErrors.length === 0) return offer as OfferState;
      expect(userErrors).toMatchObject([{ code: "VERSION_CONFLICT" }]);
      return addOne(offer as OfferState);
    };
    const clerk = async (): Promise<void> => {
      let seen = { version: 1, capacity };
      for (let change = 0; change < 25; change++) seen = await addOne(seen);
    };
    await Promise.all(Array.from({ length: 8 }, clerk));
    const { offer } = await update({ id, version: 201, office: "Sportamt" });
    expect(offer).toMatchObject({ capacity: capacity + 200, version: 201 });
  }, 120_000);

  test("sent again with its key is made once", async () => {
    const input = { ...least, externalId: "NOCHMAL", idempotencyKey: "2026-11-25-1" };
    const [one, other] = await Promise.all([create(input), create(input)]);
    expect(one.offer?.id).toBe(other.offer?.id);
    expect(await create(input)).toEqual(one);
    const { offer, userErrors } = await create({ ...input, capacity: 11 });
    expect(offer).toBeNull();
    expect(userErrors).toMatchObject([{ code: "IDEMPOTENCY_KEY_REUSED", field: "idempotencyKey" }]);
  });

  test("that was refused may be mended and sent with the same key", async () => {
    const input = { ...least, capacity: -1, idempotencyKey: "mended" };
    expect((await create(input)).userErrors).toHaveLength(1);
    expect((await create({ ...input, capacity: 1 })).userErrors).toEqual([]);
  });
});
