import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { expect, test } from "@jest/globals";

const require = createRequire(import.meta.url);
const gatewayFolder = new URL(".", `file://${require.resolve("@apollo/gateway")}`);

/**
 * The texts of Apollo that the execution of plans is read from, or calls without their being offered. Another version may
 * answer otherwise: read what has changed in it, change the room with it, then write the new hash here.
 */
const READ: Readonly<Record<string, string>> = {
  "executeQueryPlan.js": "4e7a0dd67044022bdea7fe3a9be96a3a44d07bff9ea39d84d43320a744e8a5c7",
  "resultShaping.js": "eb49b81fe4ba3b7b44d24c6279d92aab2a148f89e93737a8671753156b1b8466",
  "dataRewrites.js": "8f238951068448023bc8448cf804a1c163b29200b12abd110bf21edb9bdabe72",
  "utilities/deepMerge.js": "f267feead86da7ca6dab335e2bff58149b61d0a67b03e601501a1491683b5017",
  "utilities/own.js": "b64c0dc84de88518498c7cd30b09c14d16164e241dd00e61c9d163ddac55bf4e",
  "index.js": "8e3c9d56e42cdb04e8ebe60622269ac87768965f14b669ef83c3cf44ed9d02b5",
};

test.each(Object.entries(READ))("Apollo's %s is the one that was read", async (file, hash) => {
  const text = await readFile(new URL(file, gatewayFolder));
  expect(createHash("sha256").update(text).digest("hex")).toBe(hash);
});

test.each([
  ["@apollo/gateway", "2.14.4"],
  ["@apollo/query-planner", "2.14.4"],
  ["@apollo/federation-internals", "2.14.4"],
])("%s is the version that was read", async (name, version) => {
  const { version: found } = require(`${name}/package.json`) as { version: string };
  expect(found).toBe(version);
});
