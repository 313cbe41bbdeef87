/** What files of offers and needs are answered beside the graph: templates out, files in, rejected rows out. */
import { badInput, hubError } from "../../../schema/errors.js";
import { templateCsv } from "../../runtime/import/csv/write-csv.js";
import { choiceOf } from "../../runtime/routes/query-choice.js";
import type { Route, RouteAnswer, RouteRequest } from "../../runtime/routes/route.js";
import { readIssues } from "./data-imports.js";
import { TEMPLATE_DIALECTS, TEMPLATE_ENCODINGS, TEMPLATES } from "./templates.js";
import { LARGEST_FILE_BYTES } from "../../runtime/import/csv/read-csv.js";
import { keepUpload } from "./uploads.js";

function csvAnswer(body: Buffer, name: string, charset: string): RouteAnswer {
  const headers = {
    "content-type": `text/csv; charset=${charset}`,
    "content-disposition": `attachment; filename="${name}"`,
  };
  return { status: 200, headers, body };
}

const templateRoute = (what: keyof typeof TEMPLATES): Route => ({
  method: "GET",
  path: `/templates/${what}.csv`,
  summary: `The template for a file of ${what}; dialect=german|plain, encoding=utf-8|windows-1252.`,
  largestBody: 0,
  access: "public",
  answer: async (_context, { query }) => {
    const dialect = choiceOf(query, "dialect", TEMPLATE_DIALECTS);
    const encoding = choiceOf(query, "encoding", TEMPLATE_ENCODINGS);
    return csvAnswer(templateCsv(TEMPLATES[what], { dialect, encoding }), `${what}-${dialect}.csv`, encoding);
  },
});

const uploadRoute: Route = {
  method: "POST",
  path: "/uploads",
  summary: "Takes a CSV file of up to 20 MB as the body and answers the id by which it is imported.",
  largestBody: LARGEST_FILE_BYTES,
  access: "municipality:write",
  answer: async ({ caller, db }, { body }) => {
    if (body.length === 0)
      throw badInput("body", "The body is empty; send the file as it is, such as curl --data-binary @file.");
    const id = await keepUpload(db, caller, body);
    const headers = { "content-type": "application/json; charset=utf-8" };
    return { status: 201, headers, body: JSON.stringify({ id, bytes: body.length }) };
  },
};

const issuesRoute: Route = {
  method: "GET",
  path: "/imports/:id/issues.csv",
  summary: "The rejected rows of an import with what is wrong with them, to mend and hand in again.",
  largestBody: 0,
  access: "municipality:write",
  answer: async ({ caller, db }, { parameters }: RouteRequest) => {
    const issues = await readIssues(db, caller, parameters["id"] ?? "");
    if (!issues) throw hubError("NOT_FOUND", "There is no such import of yours, or no row of it was rejected.");
    return csvAnswer(issues, "issues.csv", charsetOf(issues));
  },
};

/** The list of issues is written in the encoding of the file that it is about; UTF-8 ones begin with their mark. */
const charsetOf = (file: Buffer): string => (file.subarray(0, 3).equals(UTF_8_MARK) ? "utf-8" : "windows-1252");
const UTF_8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

export const importRoutes: readonly Route[] = [
  templateRoute("offers"),
  templateRoute("needs"),
  uploadRoute,
  issuesRoute,
];
