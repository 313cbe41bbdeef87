/** A reason in words: the templates by language. */
import type { LanguageTag } from "../../../../schema/vocabulary/language-tag.js";
import { arabic } from "./arabic.js";
import { easyGerman } from "./easy-german.js";
import { english } from "./english.js";
import { french } from "./french.js";
import { german } from "./german.js";
import { persian } from "./persian.js";
import type { Reason, ReasonTemplates } from "./reason.js";
import { russian } from "./russian.js";
import { tigrinya } from "./tigrinya.js";
import { turkish } from "./turkish.js";
import { ukrainian } from "./ukrainian.js";
import { textBy } from "./words.js";

const templates: { readonly [Language in LanguageTag]: ReasonTemplates } = {
  de: german,
  "de-x-easy": easyGerman,
  en: english,
  uk: ukrainian,
  ar: arabic,
  fa: persian,
  ru: russian,
  tr: turkish,
  fr: french,
  ti: tigrinya,
};

/** A reason in a language, as one or more whole sentences. */
export const reasonText = (reason: Reason, language: LanguageTag): string => textBy(templates[language], reason);
