/** Refuses a document that is too large to be validated, planned and answered in good time. Knows no schema. */
import type { DocumentNode } from "graphql";
import { hubError } from "../../schema/errors.js";
import { documentSize } from "./document-size.js";
import { fieldComparisons } from "./field-comparisons.js";
import {
  MOST_ALIASES,
  MOST_COMPARISONS,
  MOST_DEFINITIONS,
  MOST_DEPTH,
  MOST_DIRECTIVES,
  MOST_DIRECTIVES_AT_ONE_PLACE,
  MOST_ROOT_FIELDS,
  MOST_SELECTIONS,
  MOST_VARIABLES,
} from "./limits.js";
import { ADVICE, tooLarge } from "./refusals.js";

/** @throws OPERATION_TOO_LARGE with the figure that is too large; GRAPHQL_VALIDATION_FAILED for fragments in a circle */
export function checkDocument(document: DocumentNode): void {
  check("operations and fragments", document.definitions.length, MOST_DEFINITIONS, ADVICE.less);
  const size = documentSize(document);
  check("fields within each other", size.depth, MOST_DEPTH, ADVICE.depth);
  check("fields at its root", size.rootFields, MOST_ROOT_FIELDS, ADVICE.less);
  check("aliases", size.aliases, MOST_ALIASES, ADVICE.less);
  check("directives", size.directives, MOST_DIRECTIVES, ADVICE.less);
  check("directives at one place", size.directivesAtOnePlace, MOST_DIRECTIVES_AT_ONE_PLACE, ADVICE.less);
  check("variables", size.variables, MOST_VARIABLES, ADVICE.less);
  check("fields and fragments with its fragments written out", size.selections, MOST_SELECTIONS, ADVICE.fragments);
  if (size.cyclic !== null)
    throw hubError(
      "GRAPHQL_VALIDATION_FAILED",
      `The fragment ${size.cyclic} uses itself, directly or by other fragments. Leave one of these uses out.`,
    );
  check(
    "pairs of fields for the same place of the answer",
    fieldComparisons(document),
    MOST_COMPARISONS,
    ADVICE.fragments,
  );
}

function check(what: string, found: number, most: number, advice: string): void {
  if (found > most) throw tooLarge(what, inWords(found), most, advice);
}

/** Fragments that double each other come to figures of many digits. */
const inWords = (found: number): string => (found < 1_000_000 ? String(Math.ceil(found)) : "more than a million");
