// The text of a market's file, from the disk or the standard input.
import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { parseMarket, type ParsedMarket } from "../../subgraphs/matching/market-file/parse-market.js";
import { errorCode } from "../../subgraphs/runtime/database/start-error.js";

/** Node holds no longer text; a market of 10,000 households and 400 towns has a tenth of it at most. */
const LARGEST_FILE_BYTES = 500_000_000;

/** Reads and checks a file; what hinders the reading is told like every other mistake. */
export async function readMarketFile(path: string): Promise<ParsedMarket> {
  if (path === "") return unreadable("the name of the file", "a path, or - for the standard input", "an empty text");
  try {
    const bytes = path === "-" ? await buffer(process.stdin) : await readFile(path);
    if (bytes.length > LARGEST_FILE_BYTES) return unreadable(path, "at most 500 MB", `${bytes.length} bytes`);
    return parseMarket(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    const code = errorCode(error);
    if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") return unreadable(path, "text in UTF-8", "other bytes");
    // Without a code it is no matter of files.
    if (code === undefined) throw error;
    return unreadable(path, "a file that can be read", FOUND.get(code) ?? `one that the system refuses with ${code}`);
  }
}

const FOUND: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "no file of this name"],
  ["ENOTDIR", "a file where the path needs a folder"],
  ["ENAMETOOLONG", "a name that is too long"],
  ["ELOOP", "links that lead in a circle"],
  ["EISDIR", "a folder"],
  ["EACCES", "a file that may not be read"],
  ["EPERM", "a file that may not be read"],
  ["EIO", "a file that the disk does not give"],
  ["ERR_FS_FILE_TOO_LARGE", "a file of more than 2 GB"],
]);

const unreadable = (path: string, expected: string, found: string): ParsedMarket => ({
  mistakes: [{ path: path === "-" ? "the standard input" : path, expected, found }],
});
