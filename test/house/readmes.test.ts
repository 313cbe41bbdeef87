import { describe, expect, test } from "@jest/globals";
import { projectFiles, readProjectFile } from "./project-files.js";

/** Rooms whose content is a method: who changes it must know where it comes from and where we differ. */
const methods = [
  "subgraphs/matching/engine",
  "subgraphs/statistics/disclosure",
  "subgraphs/runtime/feed",
  "gateway/execution",
];
const files = projectFiles();
const built = methods.filter((room) => files.some((file) => file.startsWith(`${room}/`)));

describe("a folder with a method", () => {
  test.each(built)("%s says what it does, where it differs from its source and where it ends", async (room) => {
    const readme = await readProjectFile(`${room}/README.md`);
    expect(readme).toMatch(/^# \S/);
    expect(readme).toMatch(/^## .*(differ|Source|Method)/im);
    expect(readme).toMatch(/^## .*(limit|not )/im);
  });
});

describe("a note on a decision", () => {
  const notes = files.filter((file) => file.startsWith("docs/decisions/"));

  test.each(notes)("%s holds question, choice, reason and what would change it", async (note) => {
    const text = await readProjectFile(note);
    for (const part of ["Question", "Choice", "Why", "What would change it"]) expect(text).toContain(part);
  });
});
