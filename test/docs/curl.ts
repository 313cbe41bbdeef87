/** Understands the curl commands of the guides, so that trying them needs no curl. */

export interface CurlCall {
  readonly url: string;
  readonly init: { readonly method: string; readonly headers: Record<string, string>; readonly body?: string };
}

/**
 * What a command asks for: an address, headers by -H, a body by -d (then by POST).
 * @throws Error for an option that it does not know
 */
export function readCurl(command: string): CurlCall {
  const [, ...words] = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
  let url = "";
  let body: string | undefined;
  const headers: Record<string, string> = {};
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === "-H") {
      const [name = "", value = ""] = (words.shift() ?? "").split(": ");
      headers[name] = value;
    } else if (word === "-d") body = words.shift();
    else if (/^https?:/.test(word)) url = word;
    else if (!/^-[sf]+$/.test(word)) throw new Error(`The test does not know what curl does with ${word}.`);
  }
  return {
    url,
    init: { method: body === undefined ? "GET" : "POST", headers, ...(body === undefined ? {} : { body }) },
  };
}
