// Calls of one request share what they read, and nobody else does.
import { expect, test } from "@jest/globals";
import { setTimeout as pause } from "node:timers/promises";
import { mintCaller } from "../../subgraphs/runtime/access/mint.js";
import { requestScopes } from "../../subgraphs/runtime/request-scopes.js";
import type { RequestSource } from "../../subgraphs/runtime/subgraph.js";

const worker = mintCaller({ id: "worker-1", kind: "CASE_WORKER", scopes: ["cases:read"] });
const source = { caller: worker, languages: ["de"] };
const over = async ({ scope }: RequestSource) => ({ result: scope, isOver: true });

test("calls of a request have one scope, side by side and one after another", async () => {
  const { during } = requestScopes();
  const [first, beside] = await Promise.all([during("a", source, over), during("a", source, over)]);
  expect(beside).toBe(first);
  // Each call of another process makes its caller anew.
  expect(await during("a", { caller: mintCaller(worker), languages: ["de"] }, over)).toBe(first);
});

test.each([
  ["request", "b", source],
  ["caller", "a", { ...source, caller: mintCaller({ ...worker, id: "worker-2" }) }],
  ["kind of caller", "a", { ...source, caller: mintCaller({ ...worker, kind: "HOUSEHOLD" }) }],
  ["right", "a", { ...source, caller: mintCaller({ ...worker, scopes: [] }) }],
  ["town", "a", { ...source, caller: mintCaller({ ...worker, ags: "05962004" }) }],
  ["household", "a", { ...source, caller: mintCaller({ ...worker, householdId: "h" }) }],
  ["language", "a", { ...source, languages: ["en"] }],
])("another %s has another scope", async (_, request, other) => {
  const { during } = requestScopes();
  const first = await during("a", source, over);
  expect(await during(request, other, over)).not.toBe(first);
});

test("a scope is forgotten a moment after its last call, and as soon as something hangs in it", async () => {
  const { during } = requestScopes(20);
  const first = await during("a", source, over);
  await pause(100);
  expect(await during("a", source, over)).not.toBe(first);
  const hanging = await during("b", source, async ({ scope }) => ({ result: scope, isOver: false }));
  expect(await during("b", source, over)).not.toBe(hanging);
});

test("a scope lasts as long as one of its calls, however many others come and end", async () => {
  const { during } = requestScopes(20);
  const long = Promise.withResolvers<null>();
  const running = during("a", source, async ({ scope }) => {
    await long.promise;
    return { result: scope, isOver: true };
  });
  await during("a", source, over);
  for (let other = 0; other < 1_500; other++) await during(`other ${other}`, source, over);
  await pause(100);
  const beside = await during("a", source, over);
  long.resolve(null);
  expect(await running).toBe(beside);
  expect(await during("a", source, over)).toBe(beside);
});

test("a call that fails as a whole leaves no scope behind", async () => {
  const { during } = requestScopes();
  let failed: object = {};
  const failing = during("a", source, async ({ scope }) => {
    failed = scope;
    throw new Error("failed");
  });
  await expect(failing).rejects.toThrow("failed");
  expect(await during("a", source, over)).not.toBe(failed);
});

test("a call that ends late leaves the scope alone that has taken the place of its own", async () => {
  const { during } = requestScopes();
  const hangingToo = Promise.withResolvers<null>();
  const first = during("a", source, async ({ scope }) => {
    await hangingToo.promise;
    return { result: scope, isOver: false };
  });
  await during("a", source, async () => ({ result: null, isOver: false }));
  const second = await during("a", source, over);
  hangingToo.resolve(null);
  expect(second).not.toBe(await first);
  expect(await during("a", source, over)).toBe(second);
});
