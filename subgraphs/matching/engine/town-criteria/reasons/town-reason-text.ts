/** A reason of the towns' side in words: the templates by language. Towns' staff read German or English. */
import type { LabelLanguage } from "../../../../../schema/vocabulary/entry.js";
import { townEnglish } from "./town-english.js";
import { townGerman } from "./town-german.js";
import type { TownReason, TownReasonTemplates } from "./town-reason.js";

const templates: { readonly [Language in LabelLanguage]: TownReasonTemplates } = { de: townGerman, en: townEnglish };

/** A reason in a language, as one or more whole sentences. */
export function townReasonText(reason: TownReason, language: LabelLanguage): string {
  // Each template takes the reason of its own code: the compiler cannot follow that through the look-up.
  const template = templates[language][reason.code] as (reason: TownReason) => string;
  return template(reason);
}
