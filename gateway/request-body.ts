/**
 * Bodies of requests: read up to a limit and within a time, or left unread and the client told so. Knows nothing of what
 * is in them, except whether it is JSON.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { GraphQLError } from "graphql";
import { hubError } from "../schema/errors.js";

/**
 * What is left of a refused body is taken for this long and thrown away: a connection that is closed while its client
 * still sends is reset, and a client that sends everything before it reads never sees why (RFC 9112, 9.6). Time for 25 MB
 * at 20 Mbit/s.
 */
const LINGER_MS = 10_000;

/** A body arrives within this time, and that of its largest size at 100 kB a second: who sends slower holds a place. */
const BODY_MS = 15_000;
const BYTES_OF_A_MS = 100;

/**
 * The whole body. Where the client waits to be asked for it (`Expect: 100-continue`), it is asked here and not before.
 * @param largest in bytes; 0 takes none
 * @throws PAYLOAD_TOO_LARGE, at once where the length is announced, and as soon as it is exceeded where it is not
 */
export async function readBody(request: IncomingMessage, response: ServerResponse, largest: number): Promise<Buffer> {
  if (Number(request.headers["content-length"] ?? 0) > largest) throw tooLarge(largest);
  if (request.headers.expect !== undefined) response.writeContinue();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooSlow(largest)), timeOf(largest));
  });
  return Promise.race([readWhole(request, largest), late]).finally(() => clearTimeout(timer));
}

const timeOf = (largest: number): number => BODY_MS + largest / BYTES_OF_A_MS;

async function readWhole(request: IncomingMessage, largest: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    // The connection stays: the refusal goes out by it.
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > largest) throw tooLarge(largest);
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof GraphQLError ? error : hubError("BAD_REQUEST", "The request broke off within its body.");
  }
  return Buffer.concat(chunks, size);
}

/**
 * The value of a body that is JSON in UTF-8.
 * @throws UNSUPPORTED_MEDIA_TYPE for another type, charset or a compressed body, before it is read; BAD_REQUEST for what
 * is no JSON
 */
export async function readJson(request: IncomingMessage, response: ServerResponse, largest: number): Promise<unknown> {
  checkType(request);
  const body = await readBody(request, response, largest);
  try {
    // Fatal: a byte that is no UTF-8 would become another text than was sent. A byte order mark is left out.
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    throw hubError("BAD_REQUEST", "The body is not JSON in UTF-8.");
  }
}

function checkType({ headers }: IncomingMessage): void {
  const encoding = headers["content-encoding"]?.trim().toLowerCase() ?? "identity";
  // What is small when it is sent and large when it is unpacked could not be bounded before it is read.
  if (encoding !== "identity" && encoding !== "")
    throw unsupported(`The body is compressed (content-encoding: ${shown(encoding)}); send it as it is.`);
  const [type = "", ...parameters] = (headers["content-type"] ?? "").toLowerCase().split(";");
  if (type.trim() !== "application/json")
    throw unsupported(
      type.trim() === ""
        ? "The request has no content-type; the hub takes application/json."
        : `The body is of the type ${shown(type.trim())}; the hub takes application/json.`,
    );
  const charsets = parameters.flatMap((parameter) => /^\s*charset\s*=(.*)$/s.exec(parameter)?.[1] ?? []);
  // Of two, somebody before the hub may have believed the other one.
  if (charsets.length > 1) throw unsupported("The content-type names a charset more than once; the hub takes UTF-8.");
  const charset = charsets[0]?.trim().replace(/^"(.*)"$/, "$1") ?? "";
  if (!["", "utf-8", "utf8"].includes(charset))
    throw unsupported(`The body is in the charset ${shown(charset)}; the hub takes UTF-8.`);
}

const unsupported = (message: string): GraphQLError => hubError("UNSUPPORTED_MEDIA_TYPE", message);

/** As much of a header as a message needs. */
const shown = (text: string): string => text.slice(0, 60);

const tooSlow = (largest: number): GraphQLError =>
  hubError("BAD_REQUEST", `The body did not arrive within ${Math.round(timeOf(largest) / 1000)} seconds.`);

const tooLarge = (largest: number): GraphQLError =>
  hubError(
    "PAYLOAD_TOO_LARGE",
    largest === 0 ? "No body is taken here." : `The body is larger than ${inWords(largest)}.`,
  );

const inWords = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${bytes / 1024} kB` : `${Math.floor(bytes / 1024 / 1024)} MB`;

/** Whether the client may still be sending, or waiting to be asked for its body. */
const isUnread = (request: IncomingMessage): boolean =>
  !request.complete &&
  (request.headers["transfer-encoding"] !== undefined || Number(request.headers["content-length"] ?? 0) > 0);

/** Sends an answer. After one that came before the body was read the connection ends. */
export function sendWhole(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: { status: number; headers: Readonly<Record<string, string>>; body: Buffer },
): void {
  const length = status === 204 || status === 304 ? {} : { "content-length": String(body.length) };
  if (!isUnread(request)) {
    response.writeHead(status, { ...headers, ...length }).end(body);
    return;
  }
  response.writeHead(status, { ...headers, ...length, connection: "close" }).flushHeaders();
  response.write(body);
  const end = (): void => void response.end();
  const late = setTimeout(end, LINGER_MS);
  request.once("end", end).once("error", end).resume();
  response.once("close", () => clearTimeout(late));
}
