/**
 * Answers to what never became a request: a head that is too long, too late or malformed. Node would write them itself,
 * without the headers that every answer of the hub has. Knows no route.
 */
import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { securityHeaders, sendPlain } from "./pages/page.js";

/** By Node's code; everything else is malformed. */
const ANSWERS: Readonly<Record<string, readonly [status: number, message: string]>> = {
  HPE_HEADER_OVERFLOW: [431, "The head of the request is too long; the hub takes 16 kB."],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, "The extensions of a chunk are too long."],
  ERR_HTTP_REQUEST_TIMEOUT: [408, "The request did not arrive in time."],
};
const MALFORMED = [400, "This is no request of HTTP/1.1."] as const;

/** Has a server answer what it cannot read with the headers of every answer. */
export function answerUnreadable(server: Server): void {
  const open = new WeakMap<Duplex, ServerResponse>();
  const note = ({ socket }: IncomingMessage, response: ServerResponse): void => void open.set(socket, response);
  server.prependListener("request", note).prependListener("checkContinue", note);
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    const response = open.get(socket);
    // In the midst of an answer nobody could tell a second one from its body.
    const isAnswering = response?.headersSent === true && !response.writableFinished;
    if (socket.writable && !isAnswering) socket.write(answerTo(error.code));
    socket.destroy();
  });
  server.on("checkExpectation", (request, response) => {
    sendPlain(request, response, 417, "The hub expects 100-continue at most.", { connection: "close" });
  });
}

function answerTo(code: string | undefined): string {
  const [status, message] = (code === undefined ? undefined : ANSWERS[code]) ?? MALFORMED;
  const headers = {
    ...securityHeaders("default-src 'none'"),
    "cache-control": "no-store",
    "content-type": "text/plain; charset=utf-8",
    "content-length": String(message.length + 1),
    connection: "close",
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\n${lines.join("")}\r\n${message}\n`;
}
