/** A statement in words: the templates by language. */
import type { LabelLanguage } from "../../../../../schema/vocabulary/entry.js";
import { english } from "./english.js";
import { german } from "./german.js";
import type { Statement, StatementTemplates } from "./statement.js";

const templates: { readonly [Language in LabelLanguage]: StatementTemplates } = { de: german, en: english };

/** A statement in a language, as one or more whole sentences. */
export function statementText(statement: Statement, language: LabelLanguage): string {
  // Each template takes the statement of its own code: the compiler cannot follow that through the look-up.
  const template = templates[language][statement.code] as (statement: Statement) => string;
  return template(statement);
}
