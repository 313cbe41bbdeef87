import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { runProgram } from "../check/program.js";
import { type PlantedTree, plantTree, type Sources } from "./planted-tree.js";

const head = "/** A room. */\n";

/** A word that stands in no source of the house. */
const silence = ["dis", "able"].join("");

/** Sources that break the house's laws, each with the rules that must find it. */
const planted: Readonly<Record<string, { readonly text: string; readonly rules: readonly string[] }>> = {
  "subgraphs/towns/town.resolver.ts": {
    text: `${head}import { DataSource } from "typeorm";
import { rowByKey } from "../runtime/database/rows.js";
/** Translates. */
export class TownResolver {
  towns(db: DataSource): unknown {
    return [db.query("SELECT ags FROM town"), db.query(\`DELETE FROM \${rowByKey}\`)];
  }
  rule(): number {
    let one = 1; one += 1; one += 2; one += 3; one += 4;
    return one;
  }
}
`,
    rules: ["no-restricted-imports", "no-restricted-syntax", "max-statements"],
  },
  "subgraphs/towns/town.entity.ts": {
    text: `${head}export { towns } from "./town.loader.js";\n`,
    rules: ["no-restricted-imports"],
  },
  "gateway/named-anew.ts": {
    text: `${head}const answer = 42;\nexport default answer;\n`,
    rules: ["no-restricted-syntax"],
  },
  "gateway/environment.ts": {
    text: `${head}export const level = process.env["LOG_LEVEL"];\n`,
    rules: ["no-restricted-syntax"],
  },
  "gateway/talkative.ts": { text: `${head}console.log("here");\n`, rules: ["no-console"] },
  "gateway/untyped.ts": {
    text: `${head}export const anything: any = 1;\n`,
    rules: ["@typescript-eslint/no-explicit-any"],
  },
  "gateway/silenced.ts": {
    text: `${head}// eslint-${silence}-next-line no-console\nconsole.log("here");\n`,
    rules: ["no-console", "warning"],
  },
  "gateway/silent.ts": {
    text: `${head}const two = 2;\nexport function double(value: number): number {\n  return two * value;\n}\n`,
    rules: ["jsdoc/require-jsdoc"],
  },
  "gateway/forgotten.ts": {
    text: `${head}const later = () => Promise.resolve(1);\nlater();\n`,
    rules: ["@typescript-eslint/no-floating-promises"],
  },
  "gateway/long.ts": {
    text: `${head}/** Long. */\nexport function long(): void {\n${"  void 0;\n".repeat(51)}}\n`,
    rules: ["max-lines-per-function"],
  },
  "gateway/longer.ts": { text: `${head}${"void 0;\n".repeat(301)}`, rules: ["max-lines"] },
};

const others: Sources = {
  "subgraphs/towns/town.loader.ts": "/** Towns. */\nexport const towns = 1;\n",
  "subgraphs/runtime/database/rows.ts": '/** Rows. */\nexport const rowByKey = "rows";\n',
};

const answerSchema = z.array(
  z.object({ filePath: z.string(), messages: z.array(z.object({ ruleId: z.string().nullable() })) }),
);

describe("the linter", () => {
  let tree: PlantedTree;
  let found: ReadonlyMap<string, readonly string[]>;

  beforeAll(async () => {
    const texts = Object.fromEntries(Object.entries(planted).map(([file, { text }]) => [file, text]));
    tree = await plantTree({ ...others, ...texts });
    const { output } = await runProgram(tree.root, ["node_modules/eslint/bin/eslint.js", ".", "--format", "json"]);
    found = new Map(
      answerSchema
        .parse(JSON.parse(output))
        .map(({ filePath, messages }) => [
          filePath.slice(tree.root.length + 1),
          messages.map(({ ruleId }) => ruleId ?? "warning"),
        ]),
    );
  });
  afterAll(() => tree.remove());

  test.each(Object.entries(planted))("finds what is wrong in %s", (file, { rules }) => {
    expect(found.get(file)).toEqual(expect.arrayContaining([...rules]));
  });

  test.each(Object.keys(others))("finds nothing in %s", (file) => {
    expect(found.get(file)).toEqual([]);
  });
});
