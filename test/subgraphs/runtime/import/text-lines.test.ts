import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { type TextLine, readLines } from "../../../../subgraphs/runtime/import/text-lines.js";

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size)
    yield await Promise.resolve(bytes.slice(start, start + size));
}

async function collect(lines: AsyncIterable<TextLine>): Promise<TextLine[]> {
  const collected: TextLine[] = [];
  for await (const line of lines) collected.push(line);
  return collected;
}

const linesOf = async (bytes: Uint8Array, size = 10) => collect(readLines(pieces(bytes, size)));

test("lines keep their numbers, the empty ones too", async () => {
  const lines = await linesOf(Buffer.from("one\r\n\nthree"));
  expect(lines).toEqual([
    { number: 1, text: "one" },
    { number: 2, text: "" },
    { number: 3, text: "three" },
  ]);
});

test("a line that is no UTF-8 in a file of UTF-8 is marked", async () => {
  const lines = await linesOf(
    Buffer.concat([Buffer.from("Görlitz\n"), Buffer.from("Köln\n", "latin1"), Buffer.from("Ulm")]),
  );
  expect(lines.map((line) => line.problem)).toEqual([undefined, "INVALID_ENCODING", undefined]);
});

test("a file in ISO 8859-1 stays so, even where a line could be UTF-8", async () => {
  const lines = await linesOf(Buffer.from("Köln\nGÃ¶rlitz", "latin1"));
  expect(lines.map((line) => line.text)).toEqual(["Köln", "GÃ¶rlitz"]);
});

test("a file without line ends does not fill the memory", async () => {
  async function* endless(): AsyncGenerator<Uint8Array> {
    const chunk = Buffer.alloc(1_000_000, "a");
    for (let count = 0; count < 200; count += 1) yield await Promise.resolve(chunk);
  }
  const lines = await collect(readLines(endless()));
  expect(lines).toHaveLength(1);
  expect(lines[0]?.problem).toBe("TOO_LONG");
});

test("any text comes back line by line, however the bytes are cut", async () => {
  const line = fc.string({ unit: "binary", maxLength: 20 }).map((text) => text.replace(/[\r\n\ufeff]/g, ""));
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 8 }), fc.integer({ min: 1, max: 30 }), async (texts, size) => {
      const lines = await linesOf(Buffer.from(texts.map((text) => `${text}\n`).join("")), size);
      expect(lines.map(({ text }) => text)).toEqual(texts);
    }),
  );
});
