// The index follows the copies and the day, and builds no more anew than has changed.
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { scoredProfileLoader } from "../../../../subgraphs/matching/place-finder/scored-profile.js";
import { keepTownIndex } from "../../../../subgraphs/matching/town/index-keeper.js";
import { townOf } from "../../../../subgraphs/matching/engine/engine.js";
import { told } from "../engine/told-scoring.js";
import { eventually, type MatchingHub, startMatchingHub } from "../matching-hub.js";
import { EXAMPLE_PROFILE } from "../place-finder/example-profile.js";
import { ALTENA, INHABITED, presentTowns } from "../place-finder/presented-towns.js";

let hub: MatchingHub;
beforeAll(async () => {
  hub = await startMatchingHub();
  await presentTowns(hub);
  hub.openOwners();
  await hub.filled;
});
afterAll(() => hub.stop());

test("the towns are those with inhabitants, and what they present stands in their columns", async () => {
  const { index } = await keepTownIndex(hub.db).today();
  expect(index.towns.count).toBe(INHABITED);
  expect(index.places.CHILDCARE[townOf(index.towns, ALTENA)]).toBe(3);
  expect(index.occupations.get("24201")).toEqual({ de: "Metallbearbeiter/in", en: "Metallbearbeiter/in" });
});

test("an index without news is the same object", async () => {
  const keeper = keepTownIndex(hub.db);
  const before = await keeper.today();
  await keeper.bringUpToDate();
  expect(await keeper.today()).toBe(before);
});

test("a changed offer leaves the towns, the jobs and the courses as they are", async () => {
  const keeper = keepTownIndex(hub.db);
  const { index: before } = await keeper.today();
  await hub.present(`UPDATE offer SET capacity = 4 WHERE key = 'altena-nursery'`);
  await eventually(async () => {
    await keeper.bringUpToDate();
    const { index } = await keeper.today();
    expect(index.places.CHILDCARE[townOf(index.towns, ALTENA)]).toBe(4);
  });
  const { index: after } = await keeper.today();
  expect(after.towns).toBe(before.towns);
  expect(after.jobs).toBe(before.jobs);
  expect(after.courses).toBe(before.courses);
  expect(before.places.CHILDCARE[townOf(before.towns, ALTENA)]).toBe(3);
});

test("when the day turns, what has ended is gone and what begins is there; towns are not built anew", async () => {
  await hub.present(
    `INSERT INTO offer (key, ags, kind, title, capacity, available_from, available_until, published_at) VALUES
      ('ends', '${ALTENA}', 'SECONDARY_SCHOOL', '{"de":"Schule"}', 7, NULL, '2027-03-31', '2026-01-01'),
      ('begins', '${ALTENA}', 'SECONDARY_SCHOOL', '{"de":"Schule"}', 2, '2027-04-01', NULL, '2026-01-01')`,
  );
  let day = "2027-03-31";
  const keeper = keepTownIndex(hub.db, () => day);
  const places = async () => {
    const { index } = await keeper.today();
    return index.places.SECONDARY_SCHOOL[townOf(index.towns, ALTENA)];
  };
  await eventually(async () => {
    await keeper.bringUpToDate();
    expect(await places()).toBe(7);
  });
  const { towns } = (await keeper.today()).index;
  day = "2027-04-01";
  expect(await places()).toBe(2);
  expect((await keeper.today()).index.towns).toBe(towns);
});

test("calls made while a round runs share one further round", async () => {
  const keeper = keepTownIndex(hub.db);
  const first = keeper.bringUpToDate();
  await Promise.resolve();
  const [second, third] = [keeper.bringUpToDate(), keeper.bringUpToDate()];
  expect(second).toBe(third);
  await Promise.all([first, second]);
  await expect(keeper.today()).resolves.toHaveProperty("index");
});

test("one request scores a profile once, and the next request remembers nothing of it", async () => {
  const keeper = keepTownIndex(hub.db);
  const [request, nextRequest] = [scoredProfileLoader(), scoredProfileLoader()];
  const scored = await request.load(keeper, EXAMPLE_PROFILE);
  expect(await request.load(keeper, structuredClone(EXAMPLE_PROFILE))).toBe(scored);
  const { scoring, ...again } = await nextRequest.load(keeper, EXAMPLE_PROFILE);
  expect(scoring).not.toBe(scored.scoring);
  expect(told(scoring)).toEqual(told(scored.scoring));
  expect(again.best()).toBe(scored.best());
});
