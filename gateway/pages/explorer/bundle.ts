/**
 * The explorer's built files, held in memory by their public name, so that a request can only ever name one of them.
 * Knows what commands/build-explorer.mjs leaves behind; never builds anything.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import { entityTag } from "../page.js";

/** A file of the bundle. Its name carries a hash of its content, so that it never changes under that name. */
export interface BundledFile {
  readonly contentType: string;
  readonly body: Buffer;
  readonly gzipped?: Buffer | undefined;
  readonly entityTag: string;
}

/** The page, as Vite made it, and the files that it loads, by name. */
export interface Bundle {
  readonly page: string;
  readonly files: ReadonlyMap<string, BundledFile>;
}

const folder = new URL("assets/", import.meta.url);

const contentTypes: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".woff2": "font/woff2",
};

/** Reads the whole bundle, some megabytes. @returns null where it has not been built */
export function readBundle(): Bundle | null {
  const page = new URL("index.html", folder);
  if (!existsSync(page)) return null;
  const files = new Map<string, BundledFile>();
  for (const name of readdirSync(folder)) {
    const contentType = contentTypes[extname(name)];
    if (contentType !== undefined) files.set(name, readBundledFile(name, contentType));
  }
  return { page: readFileSync(page, "utf8"), files };
}

function readBundledFile(name: string, contentType: string): BundledFile {
  const body = readFileSync(new URL(name, folder));
  const gzip = new URL(`${name}.gz`, folder);
  return {
    contentType,
    body,
    gzipped: existsSync(gzip) ? readFileSync(gzip) : undefined,
    entityTag: entityTag(body),
  };
}
