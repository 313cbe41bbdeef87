// Whoever asks for a row gets all the columns it asks for, read once for all who ask at the same time.
import "reflect-metadata";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type FieldNode, Kind, parse } from "graphql";
import type { DataSource } from "typeorm";
import type { AskedBelow, LeftOut } from "../../../../subgraphs/runtime/asked-columns.js";
import { createReads } from "../../../../subgraphs/runtime/database/reads.js";

const COLUMNS = ["title", "text", "place"] as const;
type Column = (typeof COLUMNS)[number];
const FIELD_COLUMNS = Object.fromEntries(COLUMNS.map((column) => [column, [column]]));

/** The field of a request that asks for the columns; `undefined` asks for all, without saying so. */
function asking(columns: readonly Column[] | undefined): AskedBelow | undefined {
  if (!columns) return undefined;
  const [operation] = parse(`{ row { key ${columns.join(" ")} } }`).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("no operation");
  return { fieldNodes: operation.selectionSet.selections as readonly FieldNode[], fragments: {} };
}

interface Statement {
  readonly keys: readonly string[];
  readonly without: LeftOut;
}

/** A loader of rows that show which columns were read. */
function noted(fail: (statement: number) => boolean = () => false) {
  const statements: Statement[] = [];
  const { rows } = createReads({} as DataSource);
  const loader = rows<ReadonlySet<string>>(async (keys, without) => {
    statements.push({ keys, without });
    if (fail(statements.length)) throw new Error("no answer");
    return keys.map((key) => new Set([key, ...COLUMNS.filter((column) => !without.includes(column))]));
  }, FIELD_COLUMNS);
  return { statements, load: (key: string, columns?: readonly Column[]) => loader.load(key, asking(columns)) };
}

describe("a row", () => {
  test("has every column that is asked for, and one statement reads it for all who ask at once", () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.array(fc.tuple(fc.constantFrom("a", "b"), fc.option(fc.subarray([...COLUMNS]), { nil: undefined })), {
            minLength: 1,
            maxLength: 4,
          }),
          { minLength: 1, maxLength: 4 },
        ),
        async (waves) => {
          const { statements, load } = noted();
          for (const wave of waves) {
            const before = statements.length;
            await Promise.all(
              wave.map(async ([key, columns]) => {
                const row = await load(key, columns);
                for (const column of [key, ...(columns ?? COLUMNS)]) expect(row).toContain(column);
              }),
            );
            expect(statements.length - before).toBeLessThanOrEqual(1);
            for (const { keys } of statements.slice(before)) expect(keys).toEqual([...new Set(keys)]);
          }
        },
      ),
    ));

  test("is read without what nobody asks for", async () => {
    const { statements, load } = noted();
    await Promise.all([load("a", ["title"]), load("b", ["place"])]);
    expect(statements).toEqual([{ keys: ["a", "b"], without: ["text"] }]);
  });

  test("is not read again for what was read before, and once more for what was left out", async () => {
    const { statements, load } = noted();
    await load("a", ["title", "text"]);
    await load("a", ["text"]);
    await load("a", []);
    expect(statements).toHaveLength(1);
    await load("a", ["place"]);
    await load("a");
    expect(statements.map(({ without }) => without)).toEqual([["place"], []]);
  });

  test("that could not be read fails for all who asked", async () => {
    const { load } = noted((statement) => statement === 1);
    const answers = await Promise.allSettled([load("a", ["title"]), load("a"), load("b")]);
    expect(answers.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
  });
});
