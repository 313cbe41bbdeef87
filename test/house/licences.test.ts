import { describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { readProjectFile } from "./project-files.js";

/** Licences under which a work may be combined and passed on with one under the EUPL 1.2. */
const allowed = new Set(
  "MIT ISC BSD-2-Clause BSD-3-Clause 0BSD Apache-2.0 BlueOak-1.0.0 CC0-1.0 Unlicense PostgreSQL".split(" "),
);

/** Not open source; NOTICE.md says what it asks. No package beyond Apollo's gateway and its parts. */
const underElasticLicense = [
  "@apollo/composition",
  "@apollo/federation-internals",
  "@apollo/gateway",
  "@apollo/query-graphs",
  "@apollo/query-planner",
];

const lockSchema = z.object({
  packages: z.record(z.string(), z.object({ license: z.string().optional(), dev: z.boolean().optional() })),
});

/** Whether an SPDX expression leaves a choice that is allowed. */
function isAllowed(expression: string): boolean {
  const choices = expression.replaceAll(/[()]/g, "").split(" OR ");
  return choices.some((choice) => choice.split(" AND ").every((licence) => allowed.has(licence)));
}

describe("the packages that run with the hub", () => {
  test("may be passed on with a work under the EUPL", async () => {
    const { packages } = lockSchema.parse(JSON.parse(await readProjectFile("package-lock.json")));
    const shipped = Object.entries(packages).filter(([place, { dev }]) => place !== "" && dev !== true);
    expect(shipped.length).toBeGreaterThan(100);
    const others = shipped
      .filter(([, { license }]) => !isAllowed(license ?? "none"))
      .map(([place, { license }]) => `${place.replace(/^.*node_modules\//, "")} ${license ?? "none"}`);
    expect([...new Set(others)].sort()).toEqual(underElasticLicense.map((name) => `${name} Elastic-2.0`));
  });

  test("are named where their licence asks for more", async () => {
    const notice = await readProjectFile("NOTICE.md");
    for (const name of underElasticLicense) expect(notice).toContain(`\`${name}\``);
    for (const source of ["Elastic License 2.0", "dl-de/by-2-0", "GeoNames", "GeoBasis-DE / BKG"])
      expect(notice).toContain(source);
  });

  test.each([
    ["(MIT OR GPL-3.0-only)", true],
    ["(MIT AND BSD-3-Clause)", true],
    ["MIT AND GPL-3.0-only", false],
    ["GPL-3.0-only", false],
    ["none", false],
  ])("%s: %s", (expression, isFine) => {
    expect(isAllowed(expression)).toBe(isFine);
  });
});

test("the project itself is under the EUPL 1.2, whose whole text lies beside it", async () => {
  const manifest = z.object({ license: z.string() }).parse(JSON.parse(await readProjectFile("package.json")));
  const licence = await readProjectFile("LICENSE");
  expect(manifest.license).toBe("EUPL-1.2");
  expect(licence).toContain("EUROPEAN UNION PUBLIC LICENCE v. 1.2");
  for (let article = 1; article <= 15; article++) expect(licence).toMatch(new RegExp(`^${article}\\. ?[A-Z]`, "m"));
  expect(licence).toContain("‘Compatible Licences’ according to Article 5 EUPL are:");
});
