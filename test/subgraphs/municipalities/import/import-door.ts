/** Imports as a town's staff makes them: a template out, a file in, an import by its id, the rejected rows out. */
import { expect } from "@jest/globals";
import type { TokenSubject } from "../../../../gateway/caller/development/subject.js";
import type { TestHub } from "../../../hub.js";
import { graphDoorBy, type GraphDoor } from "../graph-door.js";

export interface ShownIssue {
  readonly line: number | null;
  readonly column: string | null;
  readonly value: string;
  readonly rule: string;
  readonly reason: string;
  readonly hint: string;
}

/** An import as the graph answers it. */
export interface ShownImport {
  readonly id: string;
  readonly kind: string;
  readonly isDryRun: boolean;
  readonly isAllOrNothing: boolean;
  readonly isApplied: boolean;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly issueCount: number;
  readonly issues: readonly ShownIssue[];
  readonly notices: readonly ShownIssue[];
  readonly issuesPath: string | null;
}

export interface ImportPayload {
  readonly import: ShownImport | null;
  readonly userErrors: readonly { readonly field: string; readonly code: string; readonly message: string }[];
}

export type ImportedKind = "offers" | "needs";

export const ISSUE_FIELDS = "line column value rule reason(lang: DE) hint(lang: DE)";
export const IMPORT_FIELDS = `id kind isDryRun isAllOrNothing isApplied created updated unchanged rejected issueCount
  issues { ${ISSUE_FIELDS} } notices { ${ISSUE_FIELDS} } issuesPath`;

export const importMutation = (kind: ImportedKind): string => `mutation ($input: DataImportInput!) {
  ${kind}Import(input: $input) { import { ${IMPORT_FIELDS} } userErrors { field code message } } }`;

export interface ImportDoor {
  readonly graph: GraphDoor;
  /** Hands a file in. @returns its id */
  upload(file: string | Buffer): Promise<string>;
  /** Hands a file in and imports it. */
  bring(kind: ImportedKind, file: string | Buffer, options?: object): Promise<ImportPayload>;
  /** The same, where the file is read. */
  brought(kind: ImportedKind, file: string | Buffer, options?: object): Promise<ShownImport>;
  get(path: string): Promise<Response>;
  post(path: string, body: string | Buffer): Promise<Response>;
  /** The rejected rows of an import, as they are handed out. */
  issuesOf(shown: ShownImport): Promise<Buffer>;
}

/** A door for a kind of caller, of a pseudonym other than usual if told; for the public without one. */
export async function importDoor(hub: TestHub, subject?: TokenSubject, sub?: string): Promise<ImportDoor> {
  const headers = await headersFor(hub, subject, sub);
  const graph = graphDoorBy(hub, headers);
  const get = (path: string) => fetch(hub.url + path, { headers });
  const post = (path: string, body: string | Buffer) => {
    const bytes = new Uint8Array(Buffer.from(body));
    return fetch(hub.url + path, { method: "POST", headers, body: bytes });
  };
  const upload = async (file: string | Buffer) => {
    const response = await post("/uploads", file);
    expect(response.status).toBe(201);
    const { id, bytes } = (await response.json()) as { id: string; bytes: number };
    expect(bytes).toBe(Buffer.from(file).length);
    return id;
  };
  const bring = async (kind: ImportedKind, file: string | Buffer, options: object = {}) => {
    const input = { uploadId: await upload(file), ...options };
    return graph.ask<ImportPayload>(importMutation(kind), { input }, `${kind}Import`);
  };
  return {
    graph,
    upload,
    bring,
    get,
    post,
    brought: async (kind, file, options) => {
      const payload = await bring(kind, file, options);
      expect(payload.userErrors).toEqual([]);
      return payload.import as ShownImport;
    },
    issuesOf: async ({ issuesPath }) => {
      const response = await get(issuesPath ?? "");
      expect(response.status).toBe(200);
      return Buffer.from(await response.arrayBuffer());
    },
  };
}

async function headersFor(hub: TestHub, subject?: TokenSubject, sub?: string): Promise<Record<string, string>> {
  if (!subject) return {};
  if (sub === undefined) return hub.headersOf(subject);
  return { authorization: `Bearer ${await hub.issuer.tokenOf(subject, { claims: { sub } })}` };
}

/** Lines of a file. */
export const lines = (...all: readonly string[]): string => all.map((line) => `${line}\r\n`).join("");
