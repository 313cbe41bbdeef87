import { expect, test } from "@jest/globals";
import { readFile } from "node:fs/promises";
import {
  compactFile,
  packRegister,
  readDefaultRegister,
} from "../../../../subgraphs/municipalities/register/default-register.js";

test("every town lies in Germany, and only two areas without a district have no point", async () => {
  const { municipalities, points } = await readDefaultRegister();
  for (const { latitude, longitude } of points.values()) {
    expect(latitude > 47.27 && latitude < 55.06 && longitude > 5.86 && longitude < 15.05).toBe(true);
  }
  expect(municipalities.filter((town) => !points.has(town.ags)).map((town) => town.ags)).toEqual([
    "07000999",
    "13000999",
  ]);
});

test.each([
  ["Hildesheim", "03254021", 52.15, 9.95],
  ["Altena", "05962004", 51.3, 7.67],
  ["München", "09162000", 48.14, 11.58],
  ["Berlin", "11000000", 52.52, 13.41],
  ["Hamburg", "02000000", 53.55, 9.99],
  ["Görlitz", "14626110", 51.15, 14.99],
  ["Göttingen, under a new key since 2016", "03159016", 51.53, 9.93],
])("%s lies where it lies, within two kilometres", async (_, ags, latitude, longitude) => {
  const { points } = await readDefaultRegister();
  const found = points.get(ags);
  expect(Math.abs((found?.latitude ?? 0) - latitude)).toBeLessThan(0.018);
  expect(Math.abs((found?.longitude ?? 0) - longitude)).toBeLessThan(0.028);
});

test("the README beside the data tells how many points come from what", async () => {
  const { points } = await readDefaultRegister();
  const readme = await readFile(new URL("README.md", compactFile("edition")), "utf8");
  for (const precision of ["MUNICIPALITY", "PREDECESSORS", "DISTRICT"]) {
    const count = [...points.values()].filter((point) => point.precision === precision).length;
    expect(readme).toMatch(new RegExp(`\\| ${precision} +\\|.*\\| ${count.toLocaleString("en-GB")} +\\|\n`));
  }
});

test("packing the compact files again gives the same bytes", async () => {
  const register = await readDefaultRegister();
  const files = packRegister(register, { territorialStatusOn: "2023-11-30" });
  for (const name of ["edition", "districts", "municipalities"] as const) {
    expect(files[name] === (await readFile(compactFile(name), "utf8"))).toBe(true);
  }
});
