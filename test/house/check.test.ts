import { describe, expect, test } from "@jest/globals";
import { composeSubgraphs } from "../../schema/compose.js";
import { findUndeclaredBreaks, inconsistencies } from "../check/schema.js";
import { runStages, type Verdict } from "../check/stage.js";

const stage = (name: string, verdict: Verdict) => ({ name, run: () => Promise.resolve(verdict) });

describe("the stages of the check", () => {
  test("all run, whatever the earlier ones find, and those that failed are named", async () => {
    const said: string[] = [];
    const thrown = { name: "thrown", run: () => Promise.reject(new Error("no such program")) };
    const stages = [
      stage("bad", { isGood: false, words: "one thing" }),
      thrown,
      stage("good", { isGood: true, words: "" }),
    ];
    expect(await runStages(stages, 2, (text) => said.push(text))).toEqual(["bad", "thrown"]);
    expect(said.map((text) => text.split(/\s+/).slice(0, 2).join(" ")).sort()).toEqual(["✓ good", "✗ bad", "✗ thrown"]);
    expect(said.join("\n")).toContain("    one thing");
    expect(said.join("\n")).toContain("no such program");
  });
});

describe("a change that breaks saved operations", () => {
  const released = "type Query { offers(first: Int): [Offer!] } type Offer { id: ID! capacity: Int! }";
  const present = "type Query { offers(first: Int!): [Offer!] } type Offer { id: ID! places: Int! }";
  const changelog = (entries: string) =>
    `# Changes\n\n## Unreleased\n\n${entries}\n\n## 0.1.0\n\n- \`Offer.capacity\`\n`;

  test("is told with its place where the changelog does not name it", async () => {
    const found = await findUndeclaredBreaks(released, present, changelog("- New: `Offer.places`."));
    expect(found).toHaveLength(2);
    for (const place of ["`Offer.capacity`", "`Query.offers.first`"]) expect(found.join("\n")).toContain(place);
  });

  test("passes where the changelog names it, and an addition always does", async () => {
    const entries = "- `Offer.capacity` is `Offer.places` now.\n- `Query.offers.first` must be given.";
    expect(await findUndeclaredBreaks(released, present, changelog(entries))).toEqual([]);
    expect(await findUndeclaredBreaks(released, `${released} type More { id: ID! }`, changelog(""))).toEqual([]);
  });
});

describe("two owners who describe one thing", () => {
  const owner = (name: string, description: string, field: string) => ({
    name,
    sdl: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
      "${description}" type Town @key(fields: "ags") { ags: ID! ${field}: Int! } type Query { ${field}: Int }`,
  });

  test("differently are told apart", () => {
    const composition = composeSubgraphs([owner("one", "A town.", "offers"), owner("other", "A village.", "jobs")]);
    expect(inconsistencies(composition)).toEqual([expect.stringMatching(/^INCONSISTENT_DESCRIPTION: .*Town/)]);
  });

  test("alike are one", () => {
    const composition = composeSubgraphs([owner("one", "A town.", "offers"), owner("other", "A town.", "jobs")]);
    expect(inconsistencies(composition)).toEqual([]);
  });
});
