import { expect, test } from "@jest/globals";
import { getOperationAST, type OperationDefinitionNode, parse } from "graphql";
import { keptOperations } from "../../../gateway/execution/kept-operations.js";
import type { CompiledOperation } from "../../../gateway/execution/operation.js";

const bounds = { most: 10, characters: 1_000 };
const node = (): OperationDefinitionNode => getOperationAST(parse("{ a }")) as OperationDefinitionNode;
const compiled = (size: number): CompiledOperation<unknown> => ({ size, run: async () => ({ data: {} }) });

test("an operation is compiled once", () => {
  const kept = keptOperations(bounds);
  const [one, operation] = [node(), compiled(10)];
  let times = 0;
  const compile = () => {
    times += 1;
    return operation;
  };
  expect([kept.of(one, compile), kept.of(one, compile)]).toEqual([operation, operation]);
  expect(times).toBe(1);
});

test("that an operation cannot be compiled is found out once", () => {
  const kept = keptOperations(bounds);
  const one = node();
  let times = 0;
  const compile = () => {
    times += 1;
    return null;
  };
  expect([kept.of(one, compile), kept.of(one, compile), times]).toEqual([null, null, 1]);
});

test("however many operations come, their number is bounded", () => {
  const kept = keptOperations({ ...bounds, characters: 1_000_000 });
  for (let index = 0; index < 1_000; index += 1) kept.of(node(), () => compiled(1));
  expect(kept.count).toBe(10);
});

test("however large operations are, their memory is bounded", () => {
  const kept = keptOperations(bounds);
  for (const size of [400, 400, 400, 5_000, 300]) kept.of(node(), () => compiled(size));
  expect(kept.size).toBeLessThanOrEqual(1_000);
  expect(kept.count).toBe(2);
});

test("an operation that grows while it is kept counts as it has become, and makes the others go", () => {
  const kept = keptOperations(bounds);
  const growing = { ...compiled(300), size: 300 };
  let grow: () => void = () => undefined;
  const one = node();
  kept.of(one, (onSize) => {
    grow = onSize;
    return growing;
  });
  kept.of(node(), () => compiled(300));
  growing.size = 600;
  grow();
  expect([kept.count, kept.size]).toEqual([1, 705]);
  growing.size = 2_000;
  grow();
  expect([kept.count, kept.size]).toEqual([0, 0]);
  // It has gone: what it is now is nobody's to count.
  growing.size = 1;
  grow();
  expect(kept.count).toBe(0);
});

test("a document counts with its text, whoever runs it and however many operations it holds", () => {
  const kept = keptOperations(bounds);
  const long = `{ a } # ${"x".repeat(300)}`;
  for (const text of [long, `query A ${long}\nquery B { b }`, long, long])
    kept.of(parse(text).definitions[0] as OperationDefinitionNode, () => null);
  expect(kept.count).toBe(2);
  expect(kept.size).toBeLessThanOrEqual(1_000);
});

test("the least recently used goes first, and all go with the graph", () => {
  const kept = keptOperations({ most: 2, characters: 1_000 });
  const [first, second, third] = [node(), node(), node()];
  const recompiled: string[] = [];
  const use = (name: string, one: OperationDefinitionNode) =>
    kept.of(one, () => {
      recompiled.push(name);
      return compiled(1);
    });
  for (const [name, one] of [
    ["first", first],
    ["second", second],
    ["first", first],
    ["third", third],
    ["first", first],
  ] as const)
    use(name, one);
  expect(recompiled).toEqual(["first", "second", "third"]);
  kept.clear();
  expect(kept.count).toBe(0);
});
