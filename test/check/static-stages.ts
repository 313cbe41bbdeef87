/** The stages that read sources and run none of them, longest first. */
import { checkArrows } from "./arrows.js";
import { runProgram } from "./program.js";
import { checkSchema } from "./schema.js";
import type { Stage } from "./stage.js";

/** A stage that is a program of node_modules: all is well when it exits with 0. */
function programStage(name: string, root: string, program: readonly string[], advice = ""): Stage {
  const run = async () => {
    const { code, output, errors } = await runProgram(root, program);
    if (code === 0) return { isGood: true, words: "" };
    return { isGood: false, words: [output, errors, advice].filter(Boolean).join("\n") };
  };
  return { name, run };
}

/** The static stages for the tree below the root. */
export const staticStages = (root: string): readonly Stage[] => [
  programStage("lint", root, ["node_modules/eslint/bin/eslint.js", ".", "--max-warnings", "0"]),
  programStage(
    "formatting",
    root,
    ["node_modules/prettier/bin/prettier.cjs", ".", "--check", "--log-level", "warn"],
    "node_modules/.bin/prettier --write . mends it.",
  ),
  { name: "schema", run: () => checkSchema(root) },
  { name: "import arrows", run: () => checkArrows(root) },
  programStage("dead code", root, ["node_modules/knip/bin/knip.js", "--no-progress"]),
];
