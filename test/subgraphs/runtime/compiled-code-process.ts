// A process that compiles ever new code and holds none of it, after it was told to forget such code or not; tells whether
// the code is still in memory:
//   node --expose-gc compiled-code-process.js forgets|keeps
import { forgetUnusedCode } from "../../../subgraphs/runtime/compiled-code.js";

const PROGRAMS = 40;
const FUNCTIONS = 2_000;

const heapUsed = (): number => {
  for (let time = 0; time < 3; time += 1) globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

const textOf = (program: number): string =>
  Array.from({ length: FUNCTIONS }, (_, place) => `function f${place}() { return "${program} of ${place}"; }`).join("");

if (process.argv[2] === "forgets") forgetUnusedCode();
const before = heapUsed();
let characters = 0;
for (let program = 0; program < PROGRAMS; program += 1) {
  const text = textOf(program);
  characters += text.length;
  // As graphql-jit compiles what it has written.
  const compile = Function as unknown as new (text: string) => () => string;
  if (new compile(`${text} return f1();`)() !== `${program} of 1`) throw new Error("It means something else.");
}
process.stdout.write(heapUsed() - before < characters / 2 ? "forgotten\n" : "kept\n");
