import { describe, expect, test } from "@jest/globals";
import { LANGUAGES } from "../../../../schema/vocabulary/language.js";
import { presentationRows } from "../../../../subgraphs/municipalities/demonstration/rows.js";
import { DEMONSTRATION_TOWNS } from "../../../../subgraphs/municipalities/demonstration/towns.js";
import { COMMUNITY_DESCRIPTIONS } from "../../../../subgraphs/municipalities/demonstration/words/community-descriptions.js";
import { COMMUNITY_WORDS } from "../../../../subgraphs/municipalities/demonstration/words/community.js";
import { DWELLING_DESCRIPTIONS } from "../../../../subgraphs/municipalities/demonstration/words/dwelling-descriptions.js";
import { DWELLING_WORDS } from "../../../../subgraphs/municipalities/demonstration/words/dwellings.js";
import { NEED_DESCRIPTIONS } from "../../../../subgraphs/municipalities/demonstration/words/needs.js";
import { CONTACT_OFFICES } from "../../../../subgraphs/municipalities/demonstration/words/offices.js";
import { SCENES, VIEWS } from "../../../../subgraphs/municipalities/demonstration/words/pictures.js";
import { PLACE_DESCRIPTIONS, PLACE_WORDS } from "../../../../subgraphs/municipalities/demonstration/words/places.js";

type Text = Readonly<Partial<Record<string, string>>>;

const rows = presentationRows();
const TAGS = LANGUAGES.map(({ tag }) => tag).sort();

/** All texts that the demonstration puts into the tables, each once. */
const TEXTS: readonly Text[] = [
  ...new Map(
    [
      ...rows.portrait.flatMap((row) => [
        row["headline"],
        row["introduction"],
        row["contact_office"],
        ...(row["strengths"] as Text[]),
      ]),
      ...rows.picture.map((row) => row["alternative_text"]),
      ...[...rows.offer, ...rows.need].flatMap((row) => [row["title"], row["description"] ?? []]).flat(),
    ].map((text) => [JSON.stringify(text), text as Text]),
  ).values(),
];

const inLanguage = (tag: string): string[] => TEXTS.flatMap((text) => text[tag] ?? []);

/** Names, levels, roads and Latin abbreviations that stay as they are in every script. */
const LATIN_TO_KEEP = /\b(?:[ABC][12]|A 7)\b/g;

describe("the texts of the demonstration", () => {
  test("are in all ten languages where they are used again, and in the headline of every town", () => {
    const reused = [
      Object.values(DWELLING_WORDS).map(({ title }) => title),
      Object.values(DWELLING_DESCRIPTIONS).flat(),
      Object.values(PLACE_WORDS).flat(),
      Object.values(PLACE_DESCRIPTIONS),
      Object.values(COMMUNITY_WORDS).flat(),
      Object.values(COMMUNITY_DESCRIPTIONS),
      Object.values(NEED_DESCRIPTIONS).flat(),
      Object.values(VIEWS),
      SCENES,
      CONTACT_OFFICES,
      DEMONSTRATION_TOWNS.map(({ headline }) => headline),
    ].flat();
    for (const text of reused) expect(Object.keys(text).sort()).toEqual(TAGS);
  });

  test("introduce every town in five languages, twenty in nine, eight in Tigrinya, save two that have German and English only", () => {
    const tags = DEMONSTRATION_TOWNS.map(({ introduction }) => Object.keys(introduction));
    const having = (wanted: readonly string[]) => tags.filter((all) => wanted.every((tag) => all.includes(tag)));
    expect(having(["de", "de-x-easy", "en", "uk", "ar"])).toHaveLength(38);
    expect(having(["de", "de-x-easy", "en", "uk", "ar", "fa", "ru", "tr", "fr"])).toHaveLength(20);
    expect(having(["ti"])).toHaveLength(8);
    expect(tags.filter((all) => all.length === 2)).toEqual([
      ["de", "en"],
      ["de", "en"],
    ]);
  });

  test("say something else in every language", () => {
    for (const text of TEXTS) expect(new Set(Object.values(text)).size).toBe(Object.keys(text).length);
  });

  test("are tidy: nothing blank, doubled, left to fill in, and no marks that turn the direction", () => {
    for (const text of TEXTS)
      for (const words of Object.values(text)) {
        expect(words).toMatch(/^\S.*\S$/u);
        expect(words).not.toMatch(/ {2}|[{}]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Co}/u);
      }
  });

  test.each([
    ["uk", /^[^\p{Script=Arabic}\p{Script=Ethiopic}]*\p{Script=Cyrillic}/u, /[ыэъё]/iu],
    ["ru", /^[^\p{Script=Arabic}\p{Script=Ethiopic}]*\p{Script=Cyrillic}/u, /[іїєґ]/iu],
    ["ar", /^[^\p{Script=Cyrillic}\p{Script=Ethiopic}]*\p{Script=Arabic}/u, /[یکپچژگ\u200c]/u],
    ["fa", /^[^\p{Script=Cyrillic}\p{Script=Ethiopic}]*\p{Script=Arabic}/u, /[يكىة]/u],
    ["ti", /^[^\p{Script=Cyrillic}\p{Script=Arabic}]*\p{Script=Ethiopic}/u, /[,;.]/u],
  ])("are in their own script in %s, without letters of a neighbour or of Latin", (tag, own, foreign) => {
    const texts = inLanguage(tag);
    expect(texts.length).toBeGreaterThan(100);
    for (const words of texts) {
      expect(words).toMatch(own);
      expect(words).not.toMatch(foreign);
      expect(words.replace(LATIN_TO_KEEP, "")).not.toMatch(/\p{Script=Latin}/u);
    }
  });

  test.each(["de", "de-x-easy", "en", "tr", "fr"])("are in Latin letters in %s", (tag) => {
    for (const words of inLanguage(tag))
      expect(words).not.toMatch(/\p{Script=Cyrillic}|\p{Script=Arabic}|\p{Script=Ethiopic}/u);
  });

  test("use the letters that only Turkish has, and French accents", () => {
    expect(inLanguage("tr").join("")).toMatch(/ı.*ğ|ğ.*ı/s);
    expect(inLanguage("fr").filter((words) => /[éèêàçôîœÉÀ]/.test(words)).length).toBeGreaterThan(50);
  });

  test("are short main sentences in easy German: at most nine words each, no subordinate clause after a comma", () => {
    for (const words of inLanguage("de-x-easy")) {
      for (const sentence of words.split(/[.?!:]\s*/)) expect(sentence.split(" ").length).toBeLessThanOrEqual(9);
      expect(words).not.toMatch(/;|, (?:dass|weil|wenn|die|der|das|damit|wo)\b|\b(?:wird|werden|wurde|des)\b/);
    }
  });
});
