/** Bodies of requests: read up to a limit, or left unread and the client told so. Knows nothing of what is in them. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { GraphQLError } from "graphql";
import { hubError } from "../schema/errors.js";

/**
 * What is left of a refused body is taken for this long and thrown away: a connection that is closed while its client
 * still sends is reset, and a client that sends everything before it reads never sees why (RFC 9112, 9.6). Time for 25 MB
 * at 20 Mbit/s.
 */
const LINGER_MS = 10_000;

/**
 * The whole body. Where the client waits to be asked for it (`Expect: 100-continue`), it is asked here and not before.
 * @param largest in bytes; 0 takes none
 * @throws PAYLOAD_TOO_LARGE, at once where the length is announced, and as soon as it is exceeded where it is not
 */
export async function readBody(request: IncomingMessage, response: ServerResponse, largest: number): Promise<Buffer> {
  if (Number(request.headers["content-length"] ?? 0) > largest) throw tooLarge(largest);
  if (request.headers.expect !== undefined) response.writeContinue();
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
