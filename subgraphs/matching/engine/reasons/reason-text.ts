/** A reason in words: the templates by language. */
import type { LabelLanguage } from "../../../../schema/vocabulary/entry.js";
import { english } from "./english.js";
import { german } from "./german.js";
import type { Reason, ReasonTemplates } from "./reason.js";
import { textBy } from "./words.js";

const templates: { readonly [Language in LabelLanguage]: ReasonTemplates } = { de: german, en: english };

/** A reason in a language, as one or more whole sentences. */
export const reasonText = (reason: Reason, language: LabelLanguage): string => textBy(templates[language], reason);
