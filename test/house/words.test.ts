import { describe, expect, test } from "@jest/globals";
import { projectFiles, readProjectFile } from "./project-files.js";

const here = "test/house/words.test.ts";
const files = projectFiles().filter((file) => file !== here && file !== "package-lock.json");
const texts = files.filter((file) => /\.(tsx?|mjs|cjs|jsonc?|md|graphql|ya?ml|html|css|sql)$|^\.ci\/|ile$/.test(file));
const sources = files.filter((file) => /\.(tsx?|mjs|cjs)$/.test(file));

/** The places where a pattern stands, as `file:line`. */
async function findWords(among: readonly string[], pattern: RegExp): Promise<readonly string[]> {
  const found: string[] = [];
  for (const file of among) {
    const lines = (await readProjectFile(file)).split("\n");
    for (const [index, line] of lines.entries()) if (pattern.test(line)) found.push(`${file}:${index + 1}`);
  }
  return found;
}

describe("in the project's files", () => {
  test("there are sources to look at", () => {
    expect(sources.length).toBeGreaterThan(250);
    expect(texts).toEqual(expect.arrayContaining([".ci/run", "package.json", "subgraphs/matching/engine/README.md"]));
  });

  test("nothing is put off to later", async () => {
    expect(await findWords(texts, /\b(TODO|FIXME|XXX|HACK)\b/)).toEqual([]);
  });

  test("no check is switched off", async () => {
    expect(
      await findWords(sources, /\bas any\b|@ts-(ignore|expect-error|nocheck)|(eslint|prettier)-(disable|ignore)/),
    ).toEqual([]);
  });

  test("no test is left out, save the browser's where there is no browser", async () => {
    const leftOut = await findWords(
      sources.filter((file) => file !== "test/pages/explorer.test.ts"),
      /\b(test|describe|it)\.(only|skip|todo|failing)\b|\b[xf](test|describe|it)\(/,
    );
    expect(leftOut).toEqual([]);
  });

  test("no path leads into somebody's machine", async () => {
    expect(await findWords(texts, /(?<![\w.])\/(work|home|root|Users)\/|\/tmp\/w\b|\b[A-Z]:\\/)).toEqual([]);
  });

  test("a room is called after what is in it", () => {
    const vague = /(^|\/)(utils?|helpers?|commons?|misc|shared|base|lib|managers?)(\/|\.[a-z.]+$)/i;
    expect(files.filter((file) => vague.test(file))).toEqual([]);
  });

  test("names are lower case with hyphens", () => {
    const unlike = sources.filter(
      (file) => !/^(\.?[a-z0-9]+([-.][a-z0-9]+)*\/)*\.?[a-z0-9]+([-.][a-z0-9]+)*$/.test(file),
    );
    expect(unlike).toEqual([]);
  });

  test("a test lies where its source does", () => {
    const places = new Set(files.flatMap((file) => [file.replace(/\/[^/]*$/, ""), file.replace(/\.[a-z]+$/, "")]));
    const astray = files
      .filter((file) => /^test\/(commands|gateway|schema|subgraphs)\//.test(file) && file.endsWith(".test.ts"))
      .map((file) => file.replace(/^test\//, "").replace(/\/[^/]*$/, ""))
      // Cases to read lie in a folder of their own below their room.
      .filter((place) => !places.has(place) && !places.has(place.replace(/\/cases$/, "")));
    expect(astray).toEqual([]);
  });
});
