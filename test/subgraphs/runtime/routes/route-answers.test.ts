// The owner decides for itself, whatever the one who passed the call on has asked before.
import { expect, test } from "@jest/globals";
import { pino } from "pino";
import type { DataSource } from "typeorm";
import type { Caller } from "../../../../subgraphs/runtime/access/caller.js";
import { mintCaller } from "../../../../subgraphs/runtime/access/mint.js";
import type { RouteCall } from "../../../../subgraphs/runtime/routes/route.js";
import { routeAnswers } from "../../../../subgraphs/runtime/routes/route-answers.js";

const town: Caller = { id: "town", kind: "TOWN", scopes: ["municipality:write"] };
const call: RouteCall = { method: "POST", path: "/uploads", search: "", headers: {}, body: Buffer.from("a;b") };

function answered() {
  const bodies: string[] = [];
  const answer = routeAnswers({
    name: "files",
    routes: [
      {
        method: "POST",
        path: "/uploads",
        summary: "Takes a file.",
        largestBody: 3,
        access: "municipality:write",
        answer: async (_, { body }) => {
          bodies.push(body.toString());
          return { status: 201, headers: {}, body: "" };
        },
      },
    ],
    db: {} as DataSource,
    publicDb: {} as DataSource,
    state: null,
    log: pino({ level: "silent" }),
  });
  const ask = (changes: Partial<RouteCall>, caller: Caller) =>
    answer({ ...call, ...changes }, { caller, languages: [] });
  return { bodies, ask };
}

test("a caller whom the route admits is answered", async () => {
  const { bodies, ask } = answered();
  expect((await ask({}, mintCaller(town))).status).toBe(201);
  expect(bodies).toEqual(["a;b"]);
});

test("a caller whom the route does not admit is refused, and one who only looks like a caller is a failure", async () => {
  const { bodies, ask } = answered();
  expect((await ask({}, mintCaller({ ...town, kind: "CHAMBER", scopes: ["jobs:write"] }))).status).toBe(403);
  await expect(ask({}, town)).rejects.toThrow("A request came without a genuine caller.");
  expect(bodies).toEqual([]);
});

test.each([{ method: "DELETE" }, { path: "/uploads/7" }] as const)("no other route answers %j", async (changes) => {
  const { bodies, ask } = answered();
  expect((await ask(changes, mintCaller(town))).status).toBe(404);
  expect(bodies).toEqual([]);
});
