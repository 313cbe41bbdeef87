import "reflect-metadata";
import { describe, expect, test } from "@jest/globals";
import { readinessOf } from "../../../../../subgraphs/municipalities/advisory-board/precondition/readiness.js";
import { BoardPrecondition } from "../../../../../subgraphs/municipalities/advisory-board/precondition/board-precondition.entity.js";
import { PRECONDITION_GUIDES } from "../../../../../subgraphs/municipalities/advisory-board/precondition/guide.js";
import { PRECONDITIONS } from "../../../../../subgraphs/municipalities/advisory-board/precondition/precondition.js";

describe("the guide", () => {
  test.each(PRECONDITIONS.map(({ value }) => value))(
    "tells of %s what to do, who does it and how one knows, in whole sentences of both languages",
    (precondition) => {
      const { whatToDo, whoDoesIt, howOneKnows } = PRECONDITION_GUIDES[precondition];
      for (const { de, en } of [whatToDo, whoDoesIt, howOneKnows]) {
        for (const words of [de, en]) expect(words).toMatch(/^\p{Lu}.{20,}\.$/su);
        expect(de).not.toBe(en);
      }
    },
  );
});

describe("readiness", () => {
  const precondition = (name: string, status: string) =>
    Object.assign(new BoardPrecondition(), { precondition: name, status });

  test("counts what is met, and names the first that is not, in the order in which a town goes about it", () => {
    const all = PRECONDITIONS.map(({ value }, at) => precondition(value, at === 1 ? "PARTLY" : "MET")).reverse();
    expect(readinessOf(all)).toMatchObject({ met: 8, total: 9, next: { precondition: "QUESTION_AND_AIM" } });
    expect(readinessOf(all).preconditions.map((each) => each.precondition)).toEqual(
      PRECONDITIONS.map(({ value }) => value),
    );
  });

  test("names nothing more to do where all are met", () => {
    const all = PRECONDITIONS.map(({ value }) => precondition(value, "MET"));
    expect(readinessOf(all)).toMatchObject({ met: 9, next: null });
  });
});
