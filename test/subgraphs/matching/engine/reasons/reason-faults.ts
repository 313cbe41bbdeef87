/** Finds what is wrong with a reason's text in a language, whatever the reason is. */
import { LANGUAGE_TAGS, type LanguageTag } from "../../../../../schema/vocabulary/language-tag.js";
import { type Reason, reasonText } from "../../../../../subgraphs/matching/engine/engine.js";
import { foreignLetters } from "../../../../schema/label-faults.js";
import { LATIN_NAMES } from "./every-reason.js";

const RIGHT_TO_LEFT: readonly LanguageTag[] = ["ar", "fa"];
const ISOLATED = /\u2068[^\u2068\u2069]*\u2069/gu;
/** The end of a sentence, after which no mark of direction stands. */
const endOf = (tag: LanguageTag): string => (tag === "ti" ? "።" : ".");

/** A line for each fault of the texts of a reason. */
export const reasonFaults = (reason: Reason, names: RegExp = LATIN_NAMES): readonly string[] =>
  LANGUAGE_TAGS.flatMap((tag) => {
    const text = reasonText(reason, tag);
    return textFaults(tag, text, names).map((fault) => `${tag}: ${fault}: ${text}`);
  });

/** What is wrong with a text; each language's own words are looked at letter by letter. */
export function textFaults(tag: LanguageTag, text: string, names: RegExp): readonly string[] {
  const foreign = foreignLetters(tag, text.replaceAll(names, ""));
  return [
    ...(text.endsWith(endOf(tag)) ? [] : ["ends without a full stop"]),
    ...(foreign.length ? [`has letters of another language (${foreign.join("")})`] : []),
    ...(/undefined|null|NaN|#|\[object/.test(text) ? ["shows how it was made"] : []),
    ...(/ {2}|[([] | [,.;)።፣]|\.\./.test(text) ? ["has a gap"] : []),
    ...(RIGHT_TO_LEFT.includes(tag)
      ? directionFaults(text)
      : /[\u2068\u2069]/.test(text)
        ? ["isolates for nothing"]
        : []),
  ];
}

function directionFaults(text: string): readonly string[] {
  const rest = text.replaceAll(ISOLATED, "");
  return [
    ...(/\p{Script=Latin}/u.test(rest) ? ["has Latin letters that are not isolated"] : []),
    ...(/[\u2068\u2069]/.test(rest) ? ["has an isolate that is open or nested"] : []),
    ...(/[,;?]/.test(rest.replaceAll(/\d,\d/g, "")) ? ["has Latin punctuation"] : []),
    ...(/[٠-٩۰-۹]/.test(text) ? ["has digits that no German paper has"] : []),
  ];
}
