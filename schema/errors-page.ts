/** The page of the guide that tells of every error code, made from the one table. */
import { ERROR_CODES, type ErrorCodeName, statusOfCode } from "./errors.js";

const ENTRIES = Object.entries(ERROR_CODES) as [ErrorCodeName, (typeof ERROR_CODES)[ErrorCodeName]][];

const BY: Readonly<Record<"caller" | "operator", string>> = { caller: "you", operator: "the operator" };

/** The whole page, in Markdown. */
export function errorsPage(): string {
  const thrown = ENTRIES.flatMap(([code, entry]) =>
    "returned" in entry ? [] : [`| \`${code}\` | ${statusOfCode(code)} | ${BY[entry.mendedBy]} | ${entry.hint} |`],
  );
  const returned = ENTRIES.flatMap(([code, entry]) =>
    "returned" in entry ? [`| \`${code}\` | ${entry.returned} | ${entry.hint} |`] : [],
  );
  return [INTRODUCTION, THROWN_HEAD, ...thrown, BETWEEN, RETURNED_HEAD, ...returned, ""].join("\n");
}

const INTRODUCTION = `# Errors

Every error of the hub has a code in \`extensions.code\`. Codes are stable: switch on them, and show the message, which says what is wrong and what would be right. A bad argument is named in \`extensions.argument\`; where several are bad, \`extensions.problems\` lists all. An error stands at its field's \`path\`, and the rest of the answer comes all the same. Several errors stand in the order of their fields in the answer; where a value is missing that may not be null, the nearest part of the answer around it that may be is null, and one error tells why. Written from \`schema/errors.ts\` by \`node dist/commands/write-errors.js\`.

## Errors of a request or a field

They stand in \`errors\`. The status is that of an answer over HTTP that is nothing but this error; an answer with data has 200, and so has, for clients that accept \`application/json\`, one to an operation that cannot run.
`;

const THROWN_HEAD = `| code | status | mended by | next step |
| --- | --- | --- | --- |`;

const BETWEEN = `
## Errors in the input of a mutation

They stand in the mutation's \`userErrors\`, with the \`field\` of the input; nothing was changed. In the graph they are the enum \`UserErrorCode\`, with labels for people. Files and other addresses beside the graph answer \`NOT_FOUND\` with the status 404.
`;

const RETURNED_HEAD = `| code | what it says | next step |
| --- | --- | --- |`;
