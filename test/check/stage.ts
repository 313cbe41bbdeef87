/** A stage of the check, and how stages are run: some at a time, each told with its time. Knows no stage. */

/** What a stage found. */
export interface Verdict {
  readonly isGood: boolean;
  /** For the one who mends it; where all is well, a figure worth knowing, or nothing. */
  readonly words: string;
}

export interface Stage {
  readonly name: string;
  readonly run: () => Promise<Verdict>;
}

/**
 * Runs every stage, whatever the others find.
 * @param atOnce how many stages run at a time
 * @param say is called when a stage has ended, in the order of their ends
 * @returns the names of the stages that failed, in their own order
 */
export async function runStages(
  stages: readonly Stage[],
  atOnce: number,
  say: (text: string) => void,
): Promise<readonly string[]> {
  const waiting = [...stages];
  const failed = new Set<string>();
  const work = async (): Promise<void> => {
    for (let stage = waiting.shift(); stage; stage = waiting.shift()) {
      const begin = performance.now();
      const verdict = await stage.run().catch(failureOf);
      if (!verdict.isGood) failed.add(stage.name);
      say(report(stage.name, verdict, (performance.now() - begin) / 1_000));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return stages.map(({ name }) => name).filter((name) => failed.has(name));
}

function report(name: string, { isGood, words }: Verdict, seconds: number): string {
  const line = `${isGood ? "✓" : "✗"} ${name.padEnd(14)} ${seconds.toFixed(1).padStart(5)} s`;
  const text = words.trimEnd();
  if (text === "") return line;
  return isGood ? `${line}  ${text}` : `${line}\n${text.replaceAll(/^(?=.)/gm, "    ")}\n`;
}

/** A stage that throws is a stage that failed: its cause is shown whole. */
const failureOf = (error: unknown): Verdict => ({
  isGood: false,
  words: error instanceof Error ? (error.stack ?? error.message) : String(error),
});
