// The issuer changes its keys while requests run: a new key is published and used at once, the old one stays for the
// tokens that it signed, and is taken away when they are gone.
import "reflect-metadata";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { startTestHub, type TestHub } from "../../hub.js";
import { signingKey } from "../../issuer.js";
import { askWithToken } from "./viewer.js";

const CLIENTS = 8;
const ROTATIONS = 4;
/** Two changes within the pause between fetches, and some longer. */
const BETWEEN_MS = [400, 400, 1_500, 700];

let hub: TestHub;
beforeAll(async () => void (hub = await startTestHub()), 120_000);
afterAll(() => hub.stop());

test("no request with a valid token fails while the issuer changes its keys under load", async () => {
  const { issuer } = hub;
  const statuses = new Map<number, number>();
  const usedKeys = new Set<string>();
  let isRunning = true;
  const client = async (): Promise<void> => {
    while (isRunning) {
      usedKeys.add(issuer.key.kid);
      const { status } = await askWithToken(hub.url, await issuer.tokenOf({ kind: "AUDITOR" }));
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  const clients = Array.from({ length: CLIENTS }, client);
  for (let rotation = 0; rotation < ROTATIONS; rotation += 1) {
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS[rotation]));
    const next = await signingKey(`rotation ${rotation}`, rotation % 2 === 0 ? "ES256" : "RS256");
    // The key before the present one goes: its tokens were used up long ago.
    issuer.published = [issuer.key, next];
    issuer.key = next;
  }
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  isRunning = false;
  await Promise.all(clients);
  expect([...statuses.keys()]).toEqual([200]);
  expect(usedKeys.size).toBe(ROTATIONS + 1);
}, 60_000);

test("after the change a token of a key that was taken away is refused", async () => {
  const { issuer } = hub;
  const gone = issuer.key;
  issuer.key = await signingKey("last");
  issuer.published = [issuer.key];
  expect((await askWithToken(hub.url, await issuer.tokenOf({ kind: "AUDITOR" }))).status).toBe(200);
  expect((await askWithToken(hub.url, await issuer.tokenOf({ kind: "AUDITOR" }, { key: gone }))).status).toBe(401);
});
