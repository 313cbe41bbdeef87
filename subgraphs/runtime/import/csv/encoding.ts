// Bytes of a CSV file to UTF-8 and back: what encoding it is in, and whether it is text at all. It knows nothing of
// what the text says.
import { isUtf8 } from "node:buffer";
import { FILE_RULES } from "./file-rules.js";
import { type CsvIssue, fileIssue } from "./rule.js";

/** UTF-8 with or without a byte order mark, or what Windows programs in Germany write. */
export type CsvEncoding = "utf-8" | "windows-1252";

/** A file as UTF-8 without a byte order mark, and what it was before. */
export interface DecodedFile {
  readonly bytes: Buffer;
  readonly encoding: CsvEncoding;
}

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** Beginnings of files that people hand in for a CSV. */
const FORMATS: readonly (readonly [start: Buffer, format: { readonly de: string; readonly en: string }])[] = [
  [Buffer.from("PK\u0003\u0004"), { de: "eine Excel-, Calc- oder ZIP-Datei", en: "an Excel, Calc or ZIP file" }],
  [Buffer.from("PK\u0005\u0006"), { de: "eine leere ZIP-Datei", en: "an empty ZIP file" }],
  [Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), { de: "eine alte Excel-Datei", en: "an old Excel file" }],
  [Buffer.from("%PDF"), { de: "eine PDF-Datei", en: "a PDF file" }],
  [Buffer.from("{\\rtf"), { de: "ein RTF-Dokument", en: "an RTF document" }],
  [Buffer.from("<"), { de: "eine HTML- oder XML-Datei", en: "an HTML or XML file" }],
  [Buffer.from([0x1f, 0x8b]), { de: "eine gepackte Datei (gzip)", en: "a compressed file (gzip)" }],
];

const UTF_16 = { de: "Text in UTF-16 („Unicode-Text“)", en: "text in UTF-16 (“Unicode text”)" };

/** Bytes in which text in UTF-16 without a byte order mark is recognised: every second of German text is zero. */
const LOOKED_AT = 256;

/**
 * Decides for the whole file: valid UTF-8, else Windows-1252. An issue where it is neither, or UTF-8 with a few damaged
 * letters. A file in Windows-1252 would be taken for UTF-8 only if its letters beyond ASCII came in rare pairs such as
 * "ß€": all of them, or for a damaged one most of them.
 */
export function decodeFile(file: Uint8Array): DecodedFile | CsvIssue {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const format = foreignFormat(bytes);
  if (format) return fileIssue(FILE_RULES.FILE_NOT_CSV, { format });
  const isMarked = startsWith(bytes, BYTE_ORDER_MARK);
  const content = isMarked ? bytes.subarray(BYTE_ORDER_MARK.length) : bytes;
  if (isUtf8(content)) return { bytes: content, encoding: "utf-8" };
  if (isMarked || isMostlyUtf8(content)) return fileIssue(FILE_RULES.ENCODING_BROKEN);
  return { bytes: Buffer.from(new TextDecoder("windows-1252").decode(content)), encoding: "windows-1252" };
}

/**
 * Whether most letters beyond ASCII are whole in UTF-8: then the others were damaged on their way, and to take the file
 * for Windows-1252 would spoil all of them.
 */
function isMostlyUtf8(content: Buffer): boolean {
  const beyond = new TextDecoder("utf-8").decode(content).replaceAll(/[\0-\x7f]+/g, "");
  const damaged = beyond.length - beyond.replaceAll("\ufffd", "").length;
  return beyond.length > 2 * damaged;
}

function foreignFormat(bytes: Buffer): { readonly de: string; readonly en: string } | null {
  const known = FORMATS.find(([start]) => startsWith(bytes, start));
  if (known) return known[1];
  const isMarked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const beginning = bytes.subarray(0, LOOKED_AT);
  const zeros = beginning.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  return isMarked || zeros > beginning.length / 3 ? UTF_16 : null;
}

const startsWith = (bytes: Buffer, start: Buffer): boolean => bytes.subarray(0, start.length).equals(start);

/** Every letter that Windows-1252 has, by its byte: asked of the decoder, which knows the 27 that differ from Latin 1. */
const WINDOWS_1252: ReadonlyMap<string, number> = new Map(
  Array.from(
    new TextDecoder("windows-1252").decode(Uint8Array.from({ length: 256 }, (_, byte) => byte)),
    (letter, byte) => [letter, byte],
  ),
);

/** Whether the encoding has all letters of a text. */
export const isWritable = (text: string, encoding: CsvEncoding): boolean =>
  encoding === "utf-8" || Array.from(text).every((letter) => WINDOWS_1252.has(letter));

/** Text as bytes. UTF-8 gets a byte order mark, without which Excel takes it for Windows-1252; what is missing becomes "?". */
export function encodeText(text: string, encoding: CsvEncoding): Buffer {
  if (encoding === "utf-8") return Buffer.concat([BYTE_ORDER_MARK, Buffer.from(text)]);
  return Buffer.from(Array.from(text, (letter) => WINDOWS_1252.get(letter) ?? 0x3f));
}
