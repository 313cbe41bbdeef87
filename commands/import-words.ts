// What all imports of the command line share: the file they are given, and how they tell what is to be mended. It knows
// no kind of file.
import { stat } from "node:fs/promises";
import { StartError } from "../subgraphs/runtime/database/server.js";
import { errorCode } from "../subgraphs/runtime/database/start-error.js";

/** @throws StartError where there is nothing to read, before any database is touched */
export async function statFile(file: string): Promise<{ readonly size: number }> {
  const found = await stat(file).catch((error: unknown) => {
    const isMissing = errorCode(error) === "ENOENT";
    throw new StartError(isMissing ? `There is no file ${file}.` : `The file ${file} cannot be read.`);
  });
  if (found.isDirectory()) throw new StartError(`${file} is a folder; name the file in it.`);
  return found;
}

/** Something wrong with a place in a file; null where the whole row or file is meant. */
export interface ToldIssue {
  readonly line: number | null;
  readonly column: number | string | null;
  readonly reason: string;
  readonly hint: string;
}

/** So many are listed for eyes; --json lists all. */
const LISTED_ISSUES = 50;

/** A number as people read it. */
export const figure = (value: number): string => value.toLocaleString("en-GB");

/** The issues as lines below a headline with their number; none: nothing. */
export function describeIssues(issues: readonly ToldIssue[], headline = "Left out,"): string[] {
  if (issues.length === 0) return [];
  const listed = issues.slice(0, LISTED_ISSUES).map((issue) => `  ${placeOf(issue)}${issue.reason} ${issue.hint}`);
  const rest = issues.length - listed.length;
  const more = rest > 0 ? [`  and ${figure(rest)} more; --json lists all.`] : [];
  return [`${headline} ${figure(issues.length)} thing${issues.length === 1 ? "" : "s"} to mend:`, ...listed, ...more];
}

function placeOf({ line, column }: ToldIssue): string {
  const words = [
    ...(line === null ? [] : [`line ${String(line)}`]),
    ...(column === null ? [] : [`column ${String(column)}`]),
  ];
  return words.length === 0 ? "" : `${words.join(", ")}: `;
}
