/**
 * The operations that a hub was set up to answer, and no others: files of GraphQL in a folder. An operation is known by
 * its text without what does not matter in it, or by the hash of its text. Knows nothing of who asks.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type DocumentNode, type GraphQLSchema, parse, print, separateOperations, validate } from "graphql";
import { hubError } from "../../schema/errors.js";
import { StartError } from "../../subgraphs/runtime/database/start-error.js";
import { checkDocument } from "./check-document.js";
import { parseDocument } from "./parse-document.js";

export interface TrustedDocuments {
  /** @throws DOCUMENT_NOT_TRUSTED for a document that is none of them */
  check(document: DocumentNode): void;
  /** The text of the document with the id `sha256:<64 hex digits>`; null where none has it. */
  textOf(id: string): string | null;
}

/**
 * Reads a folder of `.graphql` files. A file may have several operations: together and each alone with its fragments
 * they are trusted.
 * @throws StartError for a folder that cannot be read or is empty, and for a file that the graph could not answer
 */
export function readTrustedDocuments(folder: string, schema: GraphQLSchema): TrustedDocuments {
  const texts = new Set<string>();
  const ids = new Map<string, string>();
  for (const name of namesIn(folder)) {
    const text = readFileSync(join(folder, name), "utf8");
    const whole = readDocument(text, name, schema);
    for (const document of [whole, ...Object.values(separateOperations(whole))]) {
      const normal = print(document);
      texts.add(normal);
      for (const known of [normal, `${normal}\n`]) ids.set(idOf(known), normal);
    }
    for (const known of [text, text.trim()]) ids.set(idOf(known), print(whole));
  }
  return {
    check: (document) => {
      if (!texts.has(print(document)))
        throw hubError("DOCUMENT_NOT_TRUSTED", "This hub answers only the operations it was set up for; this is none.");
    },
    textOf: (id) => ids.get(id.toLowerCase()) ?? null,
  };
}

const idOf = (text: string): string => `sha256:${createHash("sha256").update(text).digest("hex")}`;

function namesIn(folder: string): readonly string[] {
  const names = filesOf(folder).filter((name) => name.endsWith(".graphql"));
  if (names.length === 0)
    throw new StartError(`The folder ${folder} of TRUSTED_DOCUMENTS holds no file that ends in .graphql.`);
  return names;
}

function filesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" });
  } catch {
    throw new StartError(
      `The folder ${folder} of TRUSTED_DOCUMENTS cannot be read. Create it, or leave the variable out.`,
    );
  }
}

function readDocument(text: string, name: string, schema: GraphQLSchema): DocumentNode {
  const problem = problemOf(text, schema);
  if (problem !== null) throw new StartError(`The trusted document ${name} is not usable: ${problem}`);
  return parse(text, { noLocation: true });
}

function problemOf(text: string, schema: GraphQLSchema): string | null {
  try {
    const document = parseDocument(text);
    if (!document) parse(text);
    else checkDocument(document);
    return validate(schema, parse(text))[0]?.message ?? null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
