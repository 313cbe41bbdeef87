// Which pictures are looked at, how, and what is noted: over real rows, with looks that are made up.
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { pino } from "pino";
import { setTimeout as pause } from "node:timers/promises";
import { checkPictures } from "../../../../subgraphs/municipalities/picture-check/picture-check.js";
import {
  lookThrough,
  type PictureFinding,
  type PictureLook,
} from "../../../../subgraphs/municipalities/picture-check/picture-look.js";
import { ALTENA, GONE, HILDESHEIM, openTownsDatabase, presents, type TownsDatabase } from "../towns-database.js";

let towns: TownsDatabase;
let lines: string[];
let stopping: AbortController;
beforeAll(async () => {
  towns = await openTownsDatabase();
});
beforeEach(() => {
  lines = [];
  stopping = new AbortController();
});
afterEach(async () => {
  await towns.owner.query("DELETE FROM picture");
});
afterAll(() => towns.stop());

const log = pino({ level: "trace" }, { write: (line) => void lines.push(line) });
const check = (look: PictureLook) => checkPictures({ db: towns.db, log, signal: stopping.signal }, look);

/** Finds by the host of the address what is given here; null for others. */
const findings =
  (byHost: Readonly<Record<string, PictureFinding>>): PictureLook =>
  async (address) =>
    byHost[new URL(address).host] ?? null;

let position = 0;
const shows = (address: string, row: Record<string, unknown> = {}, ags = ALTENA) =>
  presents.picture(towns.owner, ags, { key: address, position: ++position, address, ...row });

const noted = async () => {
  const rows = await towns.owner.query<{ key: string; problem: string | null; isChecked: boolean }[]>(
    `SELECT key, problem, coalesce(checked_at > now() - interval '1 minute', false) AS "isChecked" FROM picture`,
  );
  return Object.fromEntries(
    rows.map(({ key, problem, isChecked }) => [key, isChecked ? (problem ?? "good") : "unchecked"]),
  );
};

test("every picture that is due is looked at and noted, good or with its problem", async () => {
  await shows("https://a.example/new.jpg");
  await shows("https://b.example/broken.jpg", { checked_at: "2026-01-01" });
  await shows("https://c.example/mended.jpg", { checked_at: "2026-01-01", problem: "NOT_FOUND" }, HILDESHEIM);
  expect(await check(findings({ "b.example": "NO_PICTURE" }))).toEqual({ checked: 3, broken: 1, dropped: 0 });
  expect(await noted()).toEqual({
    "https://a.example/new.jpg": "good",
    "https://b.example/broken.jpg": "NO_PICTURE",
    "https://c.example/mended.jpg": "good",
  });
});

test("a made-up picture, one of a town that is gone, and one of this night are never looked at", async () => {
  await shows("https://a.example/made-up.jpg", { is_demonstration: true });
  await shows("https://b.example/gone.jpg", {}, GONE);
  await shows("https://c.example/lately.jpg", { checked_at: new Date(Date.now() - 19 * 3_600_000).toISOString() });
  await shows("https://d.example/last-night.jpg", { checked_at: new Date(Date.now() - 23 * 3_600_000).toISOString() });
  const asked: string[] = [];
  await check(async (address) => {
    asked.push(address);
    return null;
  });
  expect(asked).toEqual(["https://d.example/last-night.jpg"]);
});

test("four hosts are asked at a time, and each for one picture at a time", async () => {
  for (const host of ["a", "b", "c", "d", "e", "f"])
    for (const file of [1, 2, 3]) await shows(`https://${host}.example/${file}.jpg`);
  const busy: string[] = [];
  let most = 0;
  await check(async (address) => {
    const { host } = new URL(address);
    expect(busy).not.toContain(host);
    most = Math.max(most, busy.push(host));
    await pause(5);
    busy.splice(busy.indexOf(host), 1);
    return null;
  });
  expect(most).toBe(4);
  expect(Object.values(await noted())).toEqual(Array(18).fill("good"));
});

test("a host that does not answer is not asked for its other pictures, which are as unreachable", async () => {
  for (const file of [1, 2, 3]) await shows(`https://silent.example/${file}.jpg`);
  await shows("https://good.example/1.jpg");
  let asked = 0;
  await check(async (address) => (address.includes("silent") ? (asked++, "UNREACHABLE") : null));
  expect(asked).toBe(1);
  expect(Object.values(await noted()).toSorted()).toEqual(["UNREACHABLE", "UNREACHABLE", "UNREACHABLE", "good"]);
});

test("a look that fails unforeseen, or a server that never answers, keeps no other host from being checked", async () => {
  for (const host of ["a", "b", "c", "d", "e", "f"]) await shows(`https://${host}.example/1.jpg`);
  const silent = lookThrough({ ask: () => new Promise(() => undefined), timeLimitMs: 20 });
  const result = await check(async (address, signal) => {
    if (address.includes("a.example")) throw new Error("unforeseen");
    return address.includes("f.example") ? null : silent(address, signal);
  });
  expect(result).toEqual({ checked: 6, broken: 5, dropped: 0 });
  expect(await noted()).toMatchObject({
    "https://a.example/1.jpg": "UNREACHABLE",
    "https://f.example/1.jpg": "good",
  });
});

test("without a network of our own nothing is marked broken, and all of it stays due", async () => {
  for (const host of ["a", "b"]) await shows(`https://${host}.example/1.jpg`, { checked_at: "2026-01-01" });
  await shows("https://localhost/1.jpg");
  const look = findings({ "a.example": "NO_NETWORK", "b.example": "NO_NETWORK", localhost: "PRIVATE_ADDRESS" });
  expect(await check(look)).toEqual({ checked: 1, broken: 1, dropped: 2 });
  expect(await noted()).toEqual({
    "https://a.example/1.jpg": "unchecked",
    "https://b.example/1.jpg": "unchecked",
    "https://localhost/1.jpg": "PRIVATE_ADDRESS",
  });
});

test("where one server answers, those that do not are unreachable; where none of many does, it is our network", async () => {
  for (const host of ["a", "b", "c"]) await shows(`https://${host}.example/1.jpg`);
  const silent = { "a.example": "UNREACHABLE", "b.example": "NO_NETWORK", "c.example": "UNREACHABLE" } as const;
  expect(await check(findings(silent))).toEqual({ checked: 0, broken: 0, dropped: 3 });
  await shows("https://d.example/1.jpg");
  expect(await check(findings({ ...silent, "d.example": "NOT_FOUND" }))).toEqual({ checked: 4, broken: 4, dropped: 0 });
  expect((await noted())["https://b.example/1.jpg"]).toBe("UNREACHABLE");
});

test("the only picture of the hub, on a server that is gone, is found to be unreachable", async () => {
  await shows("https://a.example/1.jpg");
  expect(await check(findings({ "a.example": "UNREACHABLE" }))).toEqual({ checked: 1, broken: 1, dropped: 0 });
});

test("a picture that gets another address meanwhile is not judged by the old one", async () => {
  await shows("https://a.example/1.jpg");
  await check(async () => {
    await towns.owner.query("UPDATE picture SET address = 'https://b.example/1.jpg'");
    return "NOT_FOUND";
  });
  expect(await noted()).toEqual({ "https://a.example/1.jpg": "unchecked" });
});

test("a check that is stopped asks nobody any more, and the next one asks for what is left", async () => {
  for (const file of [1, 2]) await shows(`https://a.example/${file}.jpg`);
  const asked: string[] = [];
  const look: PictureLook = async (address) => {
    asked.push(address);
    return null;
  };
  const stopped = check(async (...question) => {
    stopping.abort(new Error("The process stops."));
    return look(...question);
  });
  await expect(stopped).rejects.toThrow("The process stops.");
  expect(asked).toHaveLength(1);
  stopping = new AbortController();
  await check(look);
  expect(Object.values(await noted())).toEqual(["good", "good"]);
});

test("an address that is none is noted as such without a network", async () => {
  await shows("bilder/burg.jpg");
  await shows("https://user:secret@a.example/1.jpg");
  await checkPictures({ db: towns.db, log, signal: stopping.signal });
  expect(Object.values(await noted())).toEqual(["INVALID_ADDRESS", "INVALID_ADDRESS"]);
});

test("the log holds numbers and no address", async () => {
  await shows("https://geheim.example/burg.jpg");
  await check(findings({ "geheim.example": "REFUSED" }));
  expect(JSON.parse(lines[0]!)).toMatchObject({ checked: 1, broken: 1, dropped: 0 });
  expect(lines.join("")).not.toMatch(/geheim|burg|https/);
});
