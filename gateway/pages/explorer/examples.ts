/**
 * The explorer's ready-made operations: plain files beside this one, to be read, changed and added to without touching
 * any code. Knows the form of the files; never what the graph can answer (a test validates every example against it).
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { ExplorerExample } from "./example.js";

// The files are not compiled: from dist/gateway/pages/explorer/ back to the source folder.
const folder = new URL("../../../../gateway/pages/explorer/examples/", import.meta.url);

/**
 * Every example, in the order of its file's number. A file opens with `# audience: title`; the comment lines after it
 * are the note; `<name>.variables.json` beside it holds the variables.
 * @throws Error that names the file whose first line has another form
 */
export function explorerExamples(): readonly ExplorerExample[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".graphql"));
  return files.sort().map(readExample);
}

function readExample(file: string): ExplorerExample {
  const lines = readFileSync(new URL(file, folder), "utf8").split("\n");
  const head = /^# (?<audience>[^:]+): (?<title>.+)$/.exec(lines[0] ?? "")?.groups;
  if (head?.["audience"] === undefined || head["title"] === undefined) {
    throw new Error(`The example ${file} must open with a line "# audience: title".`);
  }
  const end = lines.findIndex((line) => !line.startsWith("#"));
  const note = lines.slice(1, end).map((line) => line.replace(/^#\s*/, ""));
  const variables = new URL(file.replace(/\.graphql$/, ".variables.json"), folder);
  return {
    id: file.replace(/^\d+-/, "").replace(/\.graphql$/, ""),
    audience: head["audience"],
    title: head["title"],
    note: note.join(" "),
    query: lines.slice(end).join("\n").trim(),
    variables: existsSync(variables) ? readFileSync(variables, "utf8").trimEnd() : "",
  };
}
