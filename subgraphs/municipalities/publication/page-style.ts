/** How the pages look, on a screen and on paper. One style sheet, without any address in it. Knows no content. */
import { createHash } from "node:crypto";

export const PAGE_STYLE = `
@page { size: A4; margin: 20mm 18mm 22mm; @bottom-center { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
:root { color-scheme: light; --ink: #1d2a30; --quiet: #4d5c64; --line: #c3ccd0; --accent: #0b5e63; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: #fff; font: 1rem/1.5 system-ui, "Noto Sans", "Noto Sans Arabic", "Noto Sans Ethiopic", sans-serif; }
header, main, footer { max-width: 50rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-block: 2rem 0; }
footer { padding-block: 1.5rem 2rem; border-top: 1px solid var(--line); margin-top: 2rem; color: var(--quiet); font-size: 0.875rem; }
h1 { margin: 0; font-size: 2rem; line-height: 1.2; color: var(--accent); }
h2 { margin: 2rem 0 0.5rem; font-size: 1.375rem; border-bottom: 2px solid var(--accent); }
h3 { margin: 1.25rem 0 0.25rem; font-size: 1.125rem; }
h4 { margin: 0.75rem 0 0.25rem; font-size: 1rem; }
p, ul, ol, dl { margin: 0.25rem 0 0.5rem; }
.text { white-space: pre-line; overflow-wrap: anywhere; }
.quiet { color: var(--quiet); font-size: 0.9375rem; }
.notice { padding: 0.5rem 0.75rem; border: 1px solid var(--line); border-inline-start: 4px solid var(--accent); }
table { width: 100%; border-collapse: collapse; margin: 0.5rem 0 1rem; font-size: 0.9375rem; }
caption { text-align: start; font-weight: 600; padding-block: 0.25rem; }
th, td { padding: 0.3rem 0.5rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; overflow-wrap: break-word; hyphens: auto; }
thead th { border-bottom: 2px solid var(--line); }
.figure { text-align: end; white-space: nowrap; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.15rem 1rem; }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
figure { margin: 0.75rem 0; break-inside: avoid; }
figure img { max-width: 100%; max-height: 90mm; }
article { margin-bottom: 1rem; }
a { color: var(--accent); }
@media print {
  html { font-size: 10.5pt; }
  header, main, footer { max-width: none; padding-inline: 0; }
  header { padding-block: 0; }
  h2, h3, h4, caption { break-after: avoid; }
  tr, dl, .notice { break-inside: avoid; }
  thead { display: table-header-group; }
  p { orphans: 3; widows: 3; }
  a { color: inherit; text-decoration: none; }
}
`;

const STYLE_HASH = createHash("sha256").update(PAGE_STYLE).digest("base64");

/** An address of which a policy can name the origin: no sign in it that a policy reads as its own. */
const PLAIN_ORIGIN = /^https:\/\/[a-z0-9.-]+(:\d{1,5})?$/;

/** Whether a picture at this address can be shown. */
export const isShowable = (address: string): boolean =>
  URL.canParse(address) && PLAIN_ORIGIN.test(new URL(address).origin);

/** The one style sheet by its hash and the pictures' own hosts: nothing else of a page, whatever slipped into it, loads or runs. */
export function pagePolicy(pictures: readonly string[]): string {
  const origins = [...new Set(pictures.filter(isShowable).map((address) => new URL(address).origin))].sort();
  return [
    "default-src 'none'",
    `style-src 'sha256-${STYLE_HASH}'`,
    ...(origins.length > 0 ? [`img-src ${origins.join(" ")}`] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
