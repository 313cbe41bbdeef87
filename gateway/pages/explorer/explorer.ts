/**
 * /explore: GraphiQL with ready-made operations, served by the hub itself, from its own files alone.
 * Knows the page and its files; never asks the graph anything (the page does, in the browser, as its user).
 */
import { type PageContent, type PageHandler, entityTag, pathOf, sendPage, sendPlain } from "../page.js";
import { type Bundle, readBundle } from "./bundle.js";
import { explorerExamples } from "./examples.js";

const pagePath = "/explore";
const assetsPath = "/explore/assets/";

// Only this host. Monaco, GraphiQL's editor, writes style elements for its themes and carries small images as data:.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

interface Explorer {
  readonly bundle: Bundle;
  readonly page: PageContent;
}

let explorer: Explorer | null = null;

/** Answers /explore and everything below it: the page, its files, 404 for another name, 503 while it is not built. */
export const serveExplorer: PageHandler = async (request, response) => {
  const path = pathOf(request);
  if (path === `${pagePath}/`) {
    sendPlain(request, response, 308, `The explorer is at ${pagePath}.`, { location: pagePath });
    return true;
  }
  if (path !== pagePath && !path.startsWith(`${pagePath}/`)) return false;
  explorer ??= loadExplorer();
  if (explorer === null) {
    sendPlain(request, response, 503, "The explorer has not been built: node commands/build-explorer.mjs does it.");
    return true;
  }
  const content = path === pagePath ? explorer.page : assetOf(explorer.bundle, path);
  if (content === null)
    sendPlain(request, response, 404, `There is nothing at this address. The explorer is at ${pagePath}.`);
  else sendPage(request, response, content);
  return true;
};

function loadExplorer(): Explorer | null {
  const bundle = readBundle();
  if (bundle === null) return null;
  const body = Buffer.from(bundle.page.replace("<!-- examples -->", () => examplesElement()));
  return {
    bundle,
    page: {
      contentType: "text/html; charset=utf-8",
      body,
      entityTag: entityTag(body),
      // Asked for each time, answered by 304: after an update the page must not name files that are gone.
      cacheControl: "no-cache",
      contentSecurityPolicy,
    },
  };
}

/** The examples as a block of data in the page, which no browser runs. */
function examplesElement(): string {
  // "<" would let "</script>" or "<!--" in a text end the block early; in JSON the escape means the same.
  const json = JSON.stringify(explorerExamples()).replaceAll("<", "\\u003c");
  return `<script type="application/json" id="examples">${json}</script>`;
}

function assetOf(bundle: Bundle, path: string): PageContent | null {
  const file = path.startsWith(assetsPath) ? bundle.files.get(path.slice(assetsPath.length)) : undefined;
  if (file === undefined) return null;
  return { ...file, cacheControl: "public, max-age=31536000, immutable", contentSecurityPolicy };
}
