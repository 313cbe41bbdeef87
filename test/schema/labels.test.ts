import "reflect-metadata";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { buildSchema, isEnumType } from "graphql";
import { composeGraph } from "../../gateway/graph.js";
import type { VocabularyEntry } from "../../schema/vocabulary/entry.js";
import { LANGUAGE_TAGS, type LanguageTag } from "../../schema/vocabulary/language-tag.js";
import { vocabularyOf } from "../../schema/vocabulary/register.js";
import { unlabelledFields } from "./label-fields-finder.js";
import { type LabelledEntry, labelFaults } from "./label-faults.js";

/** The enums that people who have fled meet in an app: in all languages. The others speak German and English. */
const PUBLIC_ENUMS = [
  "AgeBand",
  "ConsentPurpose",
  "ConsentStatus",
  "Constraint",
  "Criterion",
  "JobKind",
  "Language",
  "LanguageLevel",
  "MemberRole",
  "NeedKind",
  "OfferKind",
  "ProtectionKind",
  "ServiceKind",
  "SettlementKind",
  "TownCriterion",
  "WorkingTime",
];

/** Enums beside which another field speaks to people, with the reason. */
const SPOKEN_ELSEWHERE: Readonly<Record<string, string>> = {};

const languagesOf = (name: string): readonly LanguageTag[] =>
  PUBLIC_ENUMS.includes(name) ? LANGUAGE_TAGS : ["de", "en"];

describe("the labels of the graph", () => {
  let apiSdl = "";
  let vocabularies: readonly (readonly [string, readonly VocabularyEntry[]])[] = [];

  beforeAll(() => {
    apiSdl = composeGraph().apiSdl;
    vocabularies = Object.values(buildSchema(apiSdl).getTypeMap()).flatMap((type) => {
      const entries = isEnumType(type) ? vocabularyOf(type.name) : null;
      return entries ? [[type.name, entries] as const] : [];
    });
  });

  test("are there for every value, each in its own language", () => {
    const names = vocabularies.map(([name]) => name);
    expect(PUBLIC_ENUMS.filter((name) => !names.includes(name))).toEqual([]);
    expect(names.length).toBeGreaterThan(PUBLIC_ENUMS.length);
    expect(vocabularies.flatMap(([name, entries]) => labelFaults(name, entries, languagesOf(name)))).toEqual([]);
  });

  test("can be asked for beside every enum", () => {
    expect(unlabelledFields(apiSdl)).toEqual(Object.keys(SPOKEN_ELSEWHERE));
  });
});

describe("a label that is wrong is found:", () => {
  const right = {
    de: "Weiterführende Schule",
    "de-x-easy": "Schule ab 10 Jahren",
    en: "Secondary school",
    uk: "Середня школа",
    ar: "مدرسة ثانوية",
    fa: "دبیرستان",
    ru: "Средняя школа",
    tr: "Ortaokul veya lise",
    fr: "École secondaire",
    ti: "ካልኣይ ደረጃ ቤት ትምህርቲ",
  } as const satisfies Record<LanguageTag, string>;
  const faultsOf = (label: LabelledEntry["label"], languages = LANGUAGE_TAGS as readonly LanguageTag[]) =>
    labelFaults("Kind", [{ value: "X", label }], languages);

  test("none where all are right", () => expect(faultsOf(right)).toEqual([]));

  test.each<readonly [what: string, wrong: LabelledEntry["label"], fault: RegExp]>([
    ["a missing one", { ...right, ti: undefined } as never, /^Kind\.X ti: missing$/],
    ["an empty one", { ...right, en: " " }, /en: missing/],
    ["German left in Tigrinya", { ...right, ti: "Schule" }, /ti: "Schule" has letters of another language \(Schule\)/],
    ["English left in Arabic", { ...right, ar: "School" }, /ar:/],
    ["one Latin letter in Ukrainian", { ...right, uk: "Cередня школа" }, /uk:.*\(C\)/],
    ["Russian in Ukrainian", { ...right, uk: "Учебные места" }, /uk:.*\(ы\)/],
    ["Ukrainian in Russian", { ...right, ru: "Місця в школі" }, /ru:.*іі/],
    ["Arabic letters in Persian", { ...right, fa: "مدرسه دبيرستان" }, /fa:.*\(ي\)/],
    ["Persian letters in Arabic", { ...right, ar: "مدرسه کودکان" }, /ar:.*\(کک\)/],
    ["Greek in English", { ...right, en: "Schοol" }, /en:.*\(ο\)/],
    ["German in French", { ...right, fr: "Größe" }, /fr:.*\(öß\)/],
    ["English in Turkish", { ...right, tr: "Work with children" }, /tr:.*\(Ww\)/],
    ["English in French", { ...right, fr: right.en }, /en, fr: "Secondary school" in both/],
    ["Tigrinya in Arabic", { ...right, ar: "ቤት" }, /ar:/],
    ["Ukrainian as Russian, in letters of both", { ...right, uk: "Робота", ru: "Робота" }, /uk, ru: "Робота" in both/],
    ["hard German as easy German", { ...right, "de-x-easy": right.de }, /de-x-easy: "Weiterführende" is no easy word/],
    ["a compound in easy German", { ...right, "de-x-easy": "Hilfe zur Kinderbetreuung" }, /"Kinderbetreuung" is no/],
  ])("%s", (_, wrong, fault) => expect(faultsOf(wrong).join("\n")).toMatch(fault));

  test("one value in more languages than the others of its enum", () => {
    expect(faultsOf({ de: "Idee", en: "Idea", uk: "Ідея" }, ["de", "en"])).toEqual(["Kind.X uk: not for all"]);
  });

  test("German repeated in English", () => {
    expect(faultsOf({ de: "Auswahl", en: "Auswahl" }, ["de", "en"])).toEqual(['Kind.X de, en: "Auswahl" in both']);
  });

  test("codes and acronyms stand in every script", () => {
    const codes = Object.fromEntries(LANGUAGE_TAGS.map((tag) => [tag, "B1"]));
    expect(faultsOf({ ...codes, "de-x-easy": "B1: sprechen im Alltag", ti: "ጉጅለ LGBTQI" })).toEqual([]);
  });
});

describe("an enum without a label beside it is found:", () => {
  const graph = (fields: string) => `
    enum Kind { A }
    enum Language { DE }
    type Query { thing: Thing, kind: Kind }
    type Thing { ${fields} }`;

  test.each([
    ["one without any", "kind: Kind", ["Thing.kind"]],
    ["a list without any", "reasons: [Kind!]!", ["Thing.reasons"]],
    ["one whose label takes no language", "kind: Kind, kindLabel: String", ["Thing.kind"]],
    [
      "the second of two beside one label",
      "kind: Kind, other: Kind, label(lang: Language): String",
      ["Thing.kind", "Thing.other"],
    ],
    ["none that is labelled", "kind: Kind, kindLabel(lang: Language): String", []],
    ["no list that is labelled", "reasons: [Kind!]!, reasonLabels(lang: Language): [String!]", []],
    ["none whose label is the type's", "kind: Kind, label(lang: Language): String", []],
  ])("%s", (_, fields, found) => expect(unlabelledFields(graph(fields))).toEqual(found));
});
