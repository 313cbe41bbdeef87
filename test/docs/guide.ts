/** Reads the guides as a reader meets them: their examples, in order. */
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** A guide whose operations belong together and are asked in order, by a test of its own. */
export const STORY = "docs/advisory-boards-and-matching.md";

/** README and guides whose operations stand alone, by their paths from the root of the project. */
export const guides: readonly string[] = [
  "README.md",
  ...globSync("docs/*.md", { cwd: root })
    .filter((guide) => guide !== STORY)
    .sort(),
];

/** A block between three backticks. */
export interface Block {
  readonly language: string;
  /** The word after the language, which says what a block is: variables, answer, example or error; market or result. */
  readonly role: string;
  readonly text: string;
}

export const readGuide = (guide: string): string => readFileSync(path.join(root, guide), "utf8");

/** All blocks of a guide, in order. */
export const blocksOf = (guide: string): readonly Block[] =>
  [...readGuide(guide).matchAll(/^```(\w+)(?: (\w+))?\n(.*?)^```$/gms)].map(
    ([, language = "", role = "", text = ""]) => ({
      language,
      role,
      text,
    }),
  );

/** An operation of a guide with what stands below it. */
export interface Example {
  readonly operation: string;
  readonly variables: Record<string, unknown>;
  /** `answer`: exactly this data; `example`: data of this shape; `error`: exactly this as the first error. */
  readonly expected?: { readonly role: "answer" | "example" | "error"; readonly value: unknown };
}

/** JSON that belongs to a command of the guide, not to an operation. */
const OF_COMMANDS = ["market", "result"];

/** The operations of a guide. JSON blocks belong to the operation above them. */
export function examplesOf(guide: string): readonly Example[] {
  const examples: Example[] = [];
  for (const { language, role, text } of blocksOf(guide)) {
    if (language === "graphql") examples.push({ operation: text, variables: {} });
    if (language !== "json" || OF_COMMANDS.includes(role)) continue;
    const last = examples.pop();
    if (!last) throw new Error(`${guide}: a JSON block stands above every operation.`);
    const value: unknown = JSON.parse(text);
    if (role === "variables") examples.push({ ...last, variables: value as Record<string, unknown> });
    else if (role === "answer" || role === "example" || role === "error")
      examples.push({ ...last, expected: { role, value } });
    else throw new Error(`${guide}: a JSON block must say whether it is variables, answer, example or error.`);
  }
  return examples;
}
