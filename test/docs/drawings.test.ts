import "reflect-metadata";
import { describe, expect, test } from "@jest/globals";
import { format } from "prettier";
import { withDrawings } from "../../commands/drawings/drawing.js";
import { DRAWN_GUIDES } from "../../commands/drawings/guides.js";
import { readGuide } from "./guide.js";

test.each(Object.entries(DRAWN_GUIDES))(
  "%s shows the steps as they are declared (node dist/commands/write-drawings.js draws them)",
  async (guide, machines) => {
    const page = readGuide(guide);
    expect(page).toBe(await format(withDrawings(page, machines), { parser: "markdown", printWidth: 120 }));
    expect(page).toContain("stateDiagram-v2");
  },
);

describe("a guide is refused", () => {
  const machines = [{ name: "pilot", text: "" }];
  const place = "<!-- pilot: drawn by node dist/commands/write-drawings.js -->\n<!-- end of pilot -->";

  test.each([
    ["without a place", "# Pilots"],
    ["with two places", `${place}\n${place}`],
    ["with a place that does not end", place.replace("<!-- end of pilot -->", "")],
  ])("%s", (_, guide) => {
    expect(() => withDrawings(guide, machines)).toThrow("marks no place, or several, for pilot");
  });
});
