// Bytes in, numbered lines of text out, as they come: UTF-8 or ISO 8859-1, LF or CRLF, with or without a byte order
// mark. It knows nothing of what the lines say.
import { StringDecoder } from "node:string_decoder";

/** How a file's letters beyond ASCII are written; undecided until the first of them. */
export type TextEncoding = "utf-8" | "iso-8859-1";

/** A line without its end. */
export interface TextLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** What kept the bytes from becoming text; `text` is then only what can be shown. */
  readonly problem?: "TOO_LONG" | "INVALID_ENCODING";
}

/** Far above any line of an official file; a file without line ends must not fill the memory. */
const LONGEST_LINE_BYTES = 65_536;

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * Splits a file into lines while it is read. The first line with a letter beyond ASCII decides about the encoding: it is
 * valid UTF-8, or the file is ISO 8859-1. (Umlauts in ISO 8859-1 are never valid UTF-8 unless written in rare pairs.)
 * A later line that is no UTF-8 in a file of UTF-8 is marked, not guessed.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<TextLine> {
  const decode = lineDecoder();
  let number = 0;
  for await (const bytes of splitLines(chunks)) {
    number += 1;
    yield { number, ...decode(number === 1 ? withoutByteOrderMark(bytes) : bytes) };
  }
}

async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      yield bytes.subarray(start, end);
      start = end + 1;
    }
    rest = bytes.subarray(start);
    // Enough to see that the line is too long; the rest of it is not needed.
    if (rest.length > 2 * LONGEST_LINE_BYTES) rest = rest.subarray(0, 2 * LONGEST_LINE_BYTES);
  }
  if (rest.length > 0) yield rest;
}

function withoutByteOrderMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

function lineDecoder(): (bytes: Uint8Array) => Omit<TextLine, "number"> {
  const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let encoding: TextEncoding | undefined;
  return (raw) => {
    const bytes = raw.at(-1) === CARRIAGE_RETURN ? raw.subarray(0, -1) : raw;
    if (bytes.length > LONGEST_LINE_BYTES) return { text: latin1(bytes.subarray(0, 300)), problem: "TOO_LONG" };
    if (bytes.every((byte) => byte < 0x80)) return { text: latin1(bytes) };
    if (encoding === "iso-8859-1") return { text: latin1(bytes) };
    try {
      const text = utf8.decode(bytes);
      encoding = "utf-8";
      return { text };
    } catch {
      if (encoding === "utf-8")
        return { text: new StringDecoder("utf8").end(Buffer.from(bytes)), problem: "INVALID_ENCODING" };
      encoding = "iso-8859-1";
      return { text: latin1(bytes) };
    }
  };
}

// Not TextDecoder: by the web's rules its "iso-8859-1" is windows-1252, which makes letters of control characters.
const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
