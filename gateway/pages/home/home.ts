/**
 * The landing page at /: what the hub is and how to begin, in English and German, without any script.
 * Knows the hub's addresses; asks the graph nothing.
 */
import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { type PageHandler, entityTag, pathOf, sendPage } from "../page.js";
import { type HomeTexts, homeTexts } from "./texts.js";

const style = `
:root { color-scheme: light dark; --ink: light-dark(#24343c, #d5dee2); --accent: light-dark(#0b5e63, #6fd3cd);
  --line: light-dark(#d3dbde, #3a4a52); --paper: light-dark(#fcfdfd, #172127); }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; }
main { max-width: 66rem; margin: 0 auto; padding: 3rem 1.25rem; }
h1 { margin: 0 0 1.5rem; font-size: 2.25rem; letter-spacing: -0.02em; color: var(--accent); }
h2 { margin: 2rem 0 0.25rem; font-size: 1.0625rem; }
.languages { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 2rem 3rem; }
.what { margin: 0; font-size: 1.125rem; }
p, ul { margin: 0.25rem 0; }
ul { padding-inline-start: 1.25rem; }
a { color: var(--accent); }
.open { display: inline-block; margin: 0.5rem 0; padding: 0.5rem 1rem; border-radius: 8px; background: var(--accent);
  color: var(--paper); font-weight: 600; text-decoration: none; }
pre { margin: 0.5rem 0; padding: 0.75rem 1rem; border: 1px solid var(--line); border-radius: 8px; overflow-x: auto;
  font-size: 0.8125rem; }
`;

// The one style element, by its hash: nothing else of a page, whatever slipped into it, may style or run.
const styleHash = createHash("sha256").update(style).digest("base64");
const contentSecurityPolicy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** Answers / with the landing page. */
export const serveHome: PageHandler = async (request, response) => {
  if (pathOf(request) !== "/") return false;
  const body = Buffer.from(homePage(originOf(request)));
  sendPage(request, response, {
    contentType: "text/html; charset=utf-8",
    body,
    entityTag: entityTag(body),
    cacheControl: "no-cache",
    contentSecurityPolicy,
  });
  return true;
};

/** The address under which the hub was asked, for the example. A Host that is no plain host name is not repeated. */
function originOf(request: IncomingMessage): string {
  const host = request.headers.host ?? "";
  const scheme = request.headers["x-forwarded-proto"] === "https" ? "https" : "http";
  return `${scheme}://${/^[a-z0-9.-]+(:\d{1,5})?$|^\[[0-9a-f:]+\](:\d{1,5})?$/i.test(host) ? host : "127.0.0.1:4000"}`;
}

function homePage(origin: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Ortswahl</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Ortswahl</h1>
<div class="languages">
${homeTexts.map((texts) => section(texts, origin)).join("\n")}
</div>
</main>
</body>
</html>
`;
}

function section(texts: HomeTexts, origin: string): string {
  const examples = texts.examples.map(([id, title]) => `<li><a href="/explore#${id}">${title}</a></li>`);
  const health = Object.entries({ "/livez": texts.live, "/readyz": texts.ready, "/metrics": texts.metrics });
  return `<section lang="${texts.lang}">
<p class="what">${texts.what}</p>
<h2>${texts.exploreTitle}</h2>
<p><a class="open" href="/explore">${texts.explore}</a></p>
<ul>${examples.join("")}</ul>
<h2>${texts.askTitle}</h2>
<p>${texts.ask}</p>
<pre><code>${curlExample(origin)}</code></pre>
<h2>${texts.operateTitle}</h2>
<ul>${health.map(([path, meaning]) => `<li><a href="${path}">${path}</a>: ${meaning}</li>`).join("")}</ul>
</section>`;
}

const curlExample = (origin: string): string => `curl ${origin}/graphql \\
  -H 'content-type: application/json' \\
  -d '{"query":"{ municipality(ags: \\"03254021\\") { name population } }"}'`;
