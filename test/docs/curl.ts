/** Understands the curl commands of the guides, so that trying them needs no curl. */

export interface CurlCall {
  readonly url: string;
  readonly init: { readonly method: string; readonly headers: Record<string, string>; readonly body?: string };
  /** The file that is the body, by --data-binary @FILE. */
  readonly sent?: string;
  /** The file into which the answer goes, by -o. */
  readonly kept?: string;
}

/**
 * What a command asks for: an address, headers by -H, a body by -d or from a file (then by POST).
 * @param token what stands for $TOKEN
 * @throws Error for an option that it does not know
 */
export function readCurl(command: string, token = ""): CurlCall {
  const [, ...words] = [...command.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, quoted, filled, plain]) => quoted ?? filled?.replace("$TOKEN", token) ?? plain ?? "",
  );
  let url = "";
  let body: string | undefined;
  const files: { sent?: string; kept?: string } = {};
  const headers: Record<string, string> = {};
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === "-H") {
      const [name = "", value = ""] = (words.shift() ?? "").split(": ");
      headers[name] = value;
    } else if (word === "-d") body = words.shift();
    else if (word === "-o") files.kept = words.shift() ?? "";
    else if (word === "--data-binary") files.sent = (words.shift() ?? "").replace(/^@/, "");
    else if (/^https?:/.test(word)) url = word;
    else if (!/^-[sf]+$/.test(word)) throw new Error(`The test does not know what curl does with ${word}.`);
  }
  const method = body === undefined && files.sent === undefined ? "GET" : "POST";
  return { url, init: { method, headers, ...(body === undefined ? {} : { body }) }, ...files };
}
