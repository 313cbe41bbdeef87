import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type ApiKeyWish, createApiKey, revokeApiKey } from "../../../gateway/caller/api-keys.js";
import { gatewaySchema } from "../../../gateway/database/gateway-schema.js";
import { connect } from "../../../subgraphs/runtime/database/connection.js";
import { ownerUrlsForCommand } from "../../../subgraphs/runtime/database/owner-roles.js";
import { startTestHub, type TestHub } from "../../hub.js";

let hub: TestHub;
beforeAll(async () => void (hub = await startTestHub()));
afterAll(() => hub.stop());

/** As the command line does it, beside the running hub. */
async function beside<Result>(work: (db: Awaited<ReturnType<typeof connect>>) => Promise<Result>): Promise<Result> {
  const urls = await ownerUrlsForCommand(hub.adminUrl, [gatewaySchema.name]);
  const db = await connect(urls[gatewaySchema.name] ?? "", "ortswahl command");
  try {
    return await work(db);
  } finally {
    await db.end();
  }
}

const TOWN: ApiKeyWish = {
  kind: "TOWN",
  ags: "05962004",
  label: "Stadt Altena",
  scopes: ["municipality:write"],
  expiresOn: new Date().toISOString().slice(0, 10),
};
const VIEWER = "{ viewer { id kind scopes ags } }";
const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

test("a key speaks for its town in the graph and at a route, and the request after its end is refused", async () => {
  const { key, id } = await beside((db) => createApiKey(db, TOWN));
  expect(await hub.ask(VIEWER, {}, bearer(key))).toEqual({
    status: 200,
    data: { viewer: { id: `api-key-${id}`, kind: "TOWN", scopes: ["municipality:write"], ags: "05962004" } },
  });
  const upload = () => fetch(`${hub.url}/uploads`, { method: "POST", headers: bearer(key), body: "" });
  expect([401, 403]).not.toContain((await upload()).status);

  await beside((db) => revokeApiKey(db, id));
  expect(await hub.ask(VIEWER, {}, bearer(key))).toMatchObject({
    status: 401,
    errors: [{ extensions: { code: "UNAUTHENTICATED" } }],
  });
  expect((await upload()).status).toBe(401);
  for (const part of key.split("_").slice(2)) expect(hub.log()).not.toContain(part);
});
