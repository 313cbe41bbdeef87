import { expect, test } from "@jest/globals";
import { ColumnLists } from "../../../../../../subgraphs/matching/engine/cohort/reading/column-lists.js";

test("ten thousand lists, many with one beginning, have a number each, and keep it as more are added", () => {
  const lists = new ColumnLists();
  const told = Array.from({ length: 10_000 }, (_, number) => [number % 7, number % 100, number]);
  const numbers = told.map((list) => lists.numberOf(list, list.length));
  expect(new Set(numbers).size).toBe(told.length);
  expect(told.map((list) => lists.numberOf(list, list.length))).toEqual(numbers);
});

test("only the first columns count, in their order", () => {
  const lists = new ColumnLists();
  const numberOfTwo = lists.numberOf([4, 2, 9], 2);
  expect(lists.numberOf([4, 2], 2)).toBe(numberOfTwo);
  expect(lists.numberOf([2, 4], 2)).not.toBe(numberOfTwo);
  expect(lists.numberOf([4, 2, 9], 3)).not.toBe(numberOfTwo);
});
