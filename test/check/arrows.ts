/** The import rules of .dependency-cruiser.cjs, and the proof that they were applied to something. */
import { globSync } from "node:fs";
import { z } from "zod";
import { runProgram } from "./program.js";
import type { Verdict } from "./stage.js";

const rooms = ["commands", "gateway", "schema", "subgraphs", "test"];

const answerSchema = z.object({
  modules: z.array(z.object({ source: z.string() })),
  summary: z.object({
    violations: z.array(
      z.object({
        from: z.string(),
        to: z.string(),
        rule: z.object({ name: z.string() }),
        comment: z.string().optional(),
        cycle: z.array(z.object({ name: z.string() })).optional(),
      }),
    ),
  }),
});

type Answer = z.output<typeof answerSchema>;

/**
 * Checks the imports of every source below the root. Fails where an import is forbidden, and where the cruiser has not
 * seen every source: with a compiler that it does not know it sees none, and finds nothing wrong.
 */
export async function checkArrows(root: string): Promise<Verdict> {
  const sources = globSync(`{${rooms.join(",")}}/**/*.ts`, { cwd: root }).filter(
    (file) => !file.includes("/explorer/browser/"),
  );
  const cruiser = "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs";
  const settings = [".dependency-cruiser.cjs", "--output-type", "json", "--no-progress"];
  const { output, errors } = await runProgram(root, [cruiser, "--config", ...settings, ...rooms]);
  if (!output.startsWith("{")) return { isGood: false, words: errors || output };
  const answer = answerSchema.parse(JSON.parse(output));
  const seen = new Set(answer.modules.map(({ source }) => source));
  const unseen = sources.filter((file) => !seen.has(file));
  if (sources.length === 0 || unseen.length > 0)
    return {
      isGood: false,
      words: `The cruiser did not see ${unseen.length} of ${sources.length} sources, such as ${unseen[0] ?? "any"}.`,
    };
  const { violations } = answer.summary;
  if (violations.length === 0) return { isGood: true, words: `${sources.length} sources` };
  return { isGood: false, words: violations.map(describe).join("\n") };
}

function describe({ from, to, rule, comment, cycle }: Answer["summary"]["violations"][number]): string {
  const way = cycle ? cycle.map(({ name }) => name).join(" → ") : to;
  return `${from} → ${way}\n  ${rule.name}: ${comment ?? "see .dependency-cruiser.cjs"}`;
}
