// What is kept of the texts of statements has a bound in number and in size, and what was used last stays.
import "reflect-metadata";
import { beforeEach, expect, test } from "@jest/globals";
import { DataSource } from "typeorm";
import { statementOf } from "../../../../subgraphs/runtime/database/built-statements.js";

/** Never connected: a pool whose texts are those of one test. */
let pool: DataSource;
beforeEach(() => void (pool = new DataSource({ type: "postgres" })));

/** Asks for the text of a statement, and says whether it had to be written for that. */
function isWritten(name: string, text = "SELECT 1"): boolean {
  let isNew = false;
  const write = (): string => {
    isNew = true;
    return text;
  };
  expect(statementOf(pool.createQueryBuilder().from("entry", "e"), { name, write })).toEqual([text, []]);
  return isNew;
}

test("the text of a shape is written once", () => {
  expect([isWritten("one"), isWritten("one"), isWritten("other")]).toEqual([true, false, true]);
});

test("with one text more than are kept the one that was not used for longest is written again, no other", () => {
  for (let at = 0; at < 500; at += 1) isWritten(`text ${at}`);
  expect(isWritten("text 0")).toBe(false);
  expect(isWritten("text 500")).toBe(true);
  expect(isWritten("text 0")).toBe(false);
  expect(isWritten("text 2")).toBe(false);
  expect(isWritten("text 1")).toBe(true);
});

test("texts that are large together make room for the new one", () => {
  const large = "x".repeat(1_500_000);
  for (const name of ["one", "two"]) expect(isWritten(name, large)).toBe(true);
  expect(isWritten("one", large)).toBe(false);
  expect(isWritten("three", large)).toBe(true);
  expect(isWritten("one", large)).toBe(false);
  expect(isWritten("two", large)).toBe(true);
});

test("the shape counts as its text does", () => {
  const [one, two, three] = ["1", "2", "3"].map((digit) => digit.repeat(1_500_000)) as [string, string, string];
  for (const name of [one, two, three]) expect(isWritten(name)).toBe(true);
  expect(isWritten(one)).toBe(true);
});

test("a text that is larger than all may be is answered, and drives out nothing", () => {
  const huge = "x".repeat(4_000_001);
  isWritten("small");
  expect([isWritten("huge", huge), isWritten("huge", huge)]).toEqual([true, true]);
  expect(isWritten("small")).toBe(false);
});
