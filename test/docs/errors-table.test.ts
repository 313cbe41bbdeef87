import { expect, test } from "@jest/globals";
import { format } from "prettier";
import { ERROR_CODES } from "../../schema/errors.js";
import { errorsPage } from "../../schema/errors-page.js";
import { readGuide } from "./guide.js";

test("docs/errors.md tells of every code as it is declared (node dist/commands/write-errors.js writes it)", async () => {
  const page = readGuide("docs/errors.md");
  expect(page).toBe(await format(errorsPage(), { parser: "markdown", printWidth: 120 }));
  for (const code of Object.keys(ERROR_CODES)) expect(page).toContain(`| \`${code}\` `);
});
