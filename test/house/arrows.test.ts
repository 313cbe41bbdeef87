import { afterEach, expect, test } from "@jest/globals";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { checkArrows } from "../check/arrows.js";
import { type PlantedTree, plantTree, type Sources } from "./planted-tree.js";

const plain = "export const answer = 42;\n";

/** A tree in which every import is allowed. */
const lawful: Sources = {
  "schema/words.ts": 'export { answer } from "./vocabulary/kind.js";\n',
  "schema/vocabulary/kind.ts": plain,
  "subgraphs/runtime/access/genuine.ts": plain,
  "subgraphs/runtime/access/mint.ts": 'import "./genuine.js";\n',
  "subgraphs/runtime/database/session.ts": 'import "pg";\nimport "../../../schema/words.js";\n',
  "subgraphs/towns/town.ts": 'import "../runtime/database/session.js";\n',
  "subgraphs/jobs/job.ts": plain,
  "subgraphs/jobs/job.loader.ts": plain,
  "subgraphs/matching/engine/score.ts": 'import "../../../schema/vocabulary/kind.js";\n',
  "subgraphs/owners.ts": 'import "./towns/town.js";\nimport "./jobs/job.js";\n',
  "gateway/caller/tokens.ts": 'import "../../subgraphs/runtime/access/mint.js";\n',
  "gateway/door.ts": 'import "../subgraphs/owners.js";\nimport "./caller/tokens.js";\n',
  "commands/verb.ts": 'import "../gateway/door.js";\n',
  "test/promise.ts": 'import "../subgraphs/towns/town.js";\n',
};

/** One source for each rule that breaks it, and it alone. */
const unlawful: readonly (readonly [rule: string, file: string, imported: string])[] = [
  ["schema-is-lowest", "schema/up.ts", "../subgraphs/towns/town.js"],
  ["schema-has-no-database", "schema/rows.ts", "pg"],
  ["vocabulary-is-plain-data", "schema/vocabulary/registered.ts", "graphql"],
  ["runtime-knows-no-owner", "subgraphs/runtime/up.ts", "../towns/town.js"],
  ["owners-look-down", "subgraphs/towns/up.ts", "../../gateway/door.js"],
  ["owners-are-apart", "subgraphs/towns/sideways.ts", "../jobs/job.js"],
  ["gateway-looks-down", "gateway/up.ts", "../commands/verb.js"],
  ["gateway-asks-owners-as-a-list", "gateway/reader.ts", "../subgraphs/towns/town.js"],
  ["execution-stands-alone", "gateway/execution/towns.ts", "../caller/tokens.js"],
  ["execution-stands-alone", "gateway/execution/words.ts", "../../schema/words.js"],
  ["commands-know-no-test", "commands/tried.ts", "../test/promise.js"],
  ["callers-are-minted-in-few-places", "subgraphs/towns/forger.ts", "../runtime/access/mint.js"],
  ["callers-are-entered-by-the-mint", "subgraphs/towns/enterer.ts", "../runtime/access/genuine.js"],
  ["pure-rooms", "subgraphs/matching/engine/clock.ts", "node:os"],
  ["pure-rooms", "subgraphs/matching/engine/graph.ts", "graphql"],
  ["pure-rooms", "subgraphs/statistics/disclosure/words.ts", "../../../schema/words.js"],
  ["pages-have-no-database", "gateway/pages/rows.ts", "../../subgraphs/runtime/database/session.js"],
  ["resolvers-have-no-database", "subgraphs/towns/town.resolver.ts", "typeorm"],
  ["loaders-share-waves", "subgraphs/jobs/own.loader.ts", "dataloader"],
  ["entities-stand-alone", "subgraphs/jobs/job.entity.ts", "./job.loader.js"],
  ["declared-packages", "gateway/tried.ts", "fast-check"],
  ["resolvable", "gateway/lost.ts", "./nowhere.js"],
];

let tree: PlantedTree | undefined;
afterEach(() => tree?.remove());

test("imports that point down are allowed", async () => {
  tree = await plantTree(lawful);
  expect(await checkArrows(tree.root)).toEqual({ isGood: true, words: `${Object.keys(lawful).length} sources` });
});

test("every import that points up, sideways or into a room that must not be known is found", async () => {
  const planted = Object.fromEntries(unlawful.map(([, file, imported]) => [file, `import "${imported}";\n`]));
  const circle = { "schema/one.ts": 'import "./other.js";\n', "schema/other.ts": 'import "./one.js";\n' };
  tree = await plantTree({ ...lawful, ...planted, ...circle });
  const { isGood, words } = await checkArrows(tree.root);
  expect(isGood).toBe(false);
  const found = [...words.matchAll(/^(\S+) → .*\n {2}([a-z-]+):/gm)].map(([, file, rule]) => `${file} ${rule}`);
  const expected = [...unlawful.map(([rule, file]) => `${file} ${rule}`), "schema/one.ts no-circle"];
  expect(new Set(found)).toEqual(new Set(expected));
});

test("a cruiser that sees nothing fails", async () => {
  tree = await plantTree(lawful);
  const rules = path.join(tree.root, ".dependency-cruiser.cjs");
  await writeFile(rules, (await readFile(rules, "utf8")).replace('"^dist/|', '"ts$|'));
  const { isGood, words } = await checkArrows(tree.root);
  expect({ isGood, words }).toEqual({ isGood: false, words: expect.stringContaining("did not see 14 of 14 sources") });
});
