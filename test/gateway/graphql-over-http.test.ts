import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { serverAudits } from "graphql-http";
import { startTestHub, type TestHub } from "../hub.js";

let hub: TestHub;
beforeAll(async () => void (hub = await startTestHub()));
afterAll(() => hub.stop());

const NO_SIMPLE_GET =
  "A GET that a foreign page can send without asking (CSRF) is refused; with a preflight header it is answered.";

/** Audits that the hub does not pass on purpose, with the reason. All of them are a MAY. */
const EXPLAINED: Readonly<Record<string, string>> = {
  "5A70": NO_SIMPLE_GET,
  D6D5: NO_SIMPLE_GET,
  "6A70": NO_SIMPLE_GET,
};

test("the hub speaks GraphQL over HTTP as the specification says", async () => {
  const audits = serverAudits({ url: () => `${hub.url}/graphql`, fetchFn: fetch });
  expect(audits.length).toBeGreaterThan(50);
  const failed: string[] = [];
  for (const audit of audits) {
    const result = await audit.fn();
    if (result.status === "ok" || audit.id in EXPLAINED) continue;
    failed.push(`${audit.id} ${audit.name}: ${result.status} ${"reason" in result ? result.reason : ""}`);
  }
  expect(failed).toEqual([]);
});
