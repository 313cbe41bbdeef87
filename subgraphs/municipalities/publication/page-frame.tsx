/**
 * What every page to print has around its content: language, direction, landmarks, style, where it comes from. Texts are
 * escaped by React, whoever wrote them. Knows no town and no board.
 */
import type { JSX, ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { LocalizedText } from "../../../schema/localized-text.js";
import { PAGE_STYLE } from "./page-style.js";
import { directionOf, type Reader } from "./reader.js";

interface PageProperties {
  readonly reader: Reader;
  /** Of the window, and of the file that a browser prints to. */
  readonly title: string;
  readonly heading: ReactNode;
  readonly footer: ReactNode;
  readonly children: ReactNode;
}

/** A whole page. */
export function Page({ reader, title, heading, footer, children }: PageProperties): JSX.Element {
  return (
    <html lang={reader.language} dir={directionOf(reader.language)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: PAGE_STYLE }} />
      </head>
      <body>
        <header>{heading}</header>
        <main>{children}</main>
        <footer>{footer}</footer>
      </body>
    </html>
  );
}

/** The page as it is sent. */
export const renderPage = (page: JSX.Element): string => `<!doctype html>\n${renderToStaticMarkup(page)}\n`;

interface SectionProperties {
  /** Unique on the page: the heading names the section to a screen reader. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a page with its heading. */
export function Section({ id, title, children }: SectionProperties): JSX.Element {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

interface ToldProperties {
  readonly reader: Reader;
  readonly text: LocalizedText | null;
  readonly as?: "p" | "h3" | "h4" | "span" | "li" | "dd";
}

/** A text in the reader's language, or in another one that is then named to browsers; nothing where none is written. */
export function Told({ reader, text, as: Element = "p" }: ToldProperties): JSX.Element | null {
  const spoken = reader.spoken(text);
  if (!spoken) return null;
  const isOther = spoken.language !== reader.language;
  const marked = isOther ? { lang: spoken.language, dir: directionOf(spoken.language) } : {};
  return (
    <Element className="text" {...marked}>
      {spoken.text}
    </Element>
  );
}

/** Pairs of a label and what stands under it; pairs without anything are left out. */
export function Facts({ facts }: { readonly facts: readonly (readonly [string, ReactNode])[] }): JSX.Element | null {
  const known = facts.filter(([, value]) => value !== null && value !== "");
  if (known.length === 0) return null;
  return (
    <dl>
      {known.flatMap(([label, value]) => [<dt key={`${label} label`}>{label}</dt>, <dd key={label}>{value}</dd>])}
    </dl>
  );
}
