/** What a town's presentation says beside the town's own words, in every language of the hub. Plain data. */
import type { LanguageTag } from "../../../../schema/vocabulary/language-tag.js";
import { arabic } from "./words/arabic.js";
import { easyGerman } from "./words/easy-german.js";
import { english } from "./words/english.js";
import { french } from "./words/french.js";
import { german } from "./words/german.js";
import { persian } from "./words/persian.js";
import { russian } from "./words/russian.js";
import { tigrinya } from "./words/tigrinya.js";
import { turkish } from "./words/turkish.js";
import { ukrainian } from "./words/ukrainian.js";
import type { TownWords } from "./words/town-words.types.js";

export const TOWN_WORDS: Readonly<Record<LanguageTag, TownWords>> = {
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
