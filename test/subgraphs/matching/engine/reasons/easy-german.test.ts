import { describe, expect, test } from "@jest/globals";
import { type Reason, reasonText } from "../../../../../subgraphs/matching/engine/engine.js";
import { EVERY_REASON, JOB, LATIN_NAMES } from "./every-reason.js";

/** The rules of Leichte Sprache that a program can count. */
const LONGEST_WORD = 12;
const LONGEST_SENTENCE = 13;

describe("every reason is easy:", () => {
  const texts = EVERY_REASON.map((reason) => reasonText(reason, "de-x-easy"));

  test("no long word", () => {
    const words = texts.flatMap((text) => text.replaceAll(LATIN_NAMES, "").match(/\p{L}+/gu) ?? []);
    expect(words.filter((word) => word.length > LONGEST_WORD)).toEqual([]);
  });

  test("no long sentence; a list of criteria in a summary may be longer", () => {
    const sentences = texts.filter((text) => !text.includes("Punkt")).flatMap((text) => text.split(/(?<=[.:]) /));
    expect(sentences.filter((sentence) => sentence.split(" ").length > LONGEST_SENTENCE)).toEqual([]);
  });

  test("no subordinate clause, no passive", () => {
    expect(texts.filter((text) => /, (dass|weil|wenn|da|der|die|das) |\bw[ei]rde?n?\b|\bwird\b/.test(text))).toEqual(
      [],
    );
  });
});

test.each<readonly [Reason, string]>([
  [
    { code: "WORK", adults: [{ ...JOB, sharedDigits: 4, requiredGerman: "B1", germanGap: 1 }] },
    "Erwachsener Mensch 1: Es gibt 3 Jobs als Metallbauer/in. Der Weg ist höchstens 18 Kilometer. Der nächste Job ist in Lüdenscheid. Das ist 4 Kilometer weit weg. Der Beruf ist ähnlich. Er ist nicht ganz gleich. Für den Job braucht man Deutsch B1. Jetzt ist es Deutsch A2.",
  ],
  [
    { code: "DWELLINGS", dwellings: 1, persons: 1, stepFree: true, isLarger: false, lowestRentCents: 120_000 },
    "Es gibt 1 freie Wohnung für 1 Person. Sie ist ohne Stufen. Die Miete mit Heizung ist 1.200 Euro.",
  ],
  [{ code: "MORE_PLACES", kind: "CHILDCARE", places: 1, town: "Altena" }, "In Altena fehlt 1 freier Platz: Kita."],
  [{ code: "MORE_PLACES", kind: "CHILDCARE", places: 2, town: "Altena" }, "In Altena fehlen 2 freie Plätze: Kita."],
])("%j", (reason, text) => {
  expect(reasonText(reason, "de-x-easy")).toBe(text);
});
