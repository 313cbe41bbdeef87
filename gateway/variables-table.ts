/** The variables of the environment as README shows them, made from their one declaration. */
import { VARIABLES } from "./configuration.js";
import { OWNER_VARIABLES } from "./owner-variables.js";

const BEGIN = "<!-- variables: made by node dist/commands/write-readme.js -->";
const END = "<!-- end of variables -->";

/** A table in Markdown, padded as the formatter does it. */
export function variablesTable(): string {
  const single = Object.entries(VARIABLES).map(([name, variable]) => ({ name, ...variable }));
  const rows = [...single, ...Object.values(OWNER_VARIABLES)].map(({ name, default: usual, help }) => [
    `\`${name}\``,
    usual === "–" ? usual : `\`${usual}\``,
    help,
  ]);
  const table = [["variable", "default", "what it decides"], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.map((c, at) => c.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  const rule = widths.map((width) => "-".repeat(width));
  return [table[0] ?? [], rule, ...table.slice(1)].map(line).join("\n");
}

/** The text with the table in the place that is marked for it; null where none is marked. */
export function withVariablesTable(text: string): string | null {
  const [before, rest, ...more] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined || more.length > 0) return null;
  return `${before}${BEGIN}\n\n${variablesTable()}\n\n${END}${after}`;
}
