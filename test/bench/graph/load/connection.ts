/**
 * One kept connection that asks by HTTP/1.1 and reads whole answers. It knows just enough of HTTP for the servers that
 * are measured: the load shares two cores with them, and node's own client would take a good part of one.
 */
import { connect, type Socket } from "node:net";

export interface HttpAnswer {
  readonly status: number;
  readonly body: Buffer;
}

export interface Connection {
  /** Posts JSON; one request at a time. */
  post(path: string, body: string, authorization: string | null): Promise<HttpAnswer>;
  close(): void;
}

const HEAD_END = Buffer.from("\r\n\r\n");
const LINE_END = Buffer.from("\r\n");

/** Opens it. @param origin such as `http://127.0.0.1:4000` */
export async function openConnection(origin: string): Promise<Connection> {
  const { hostname, port, host } = new URL(origin);
  const socket = await new Promise<Socket>((resolve, reject) => {
    const opening = connect({ host: hostname, port: Number(port), noDelay: true }, () => resolve(opening));
    opening.once("error", reject);
  });
  let received: Buffer = Buffer.alloc(0);
  let waiting: { resolve: (answer: HttpAnswer) => void; reject: (error: Error) => void } | null = null;
  const fail = (error: Error): void => {
    waiting?.reject(error);
    waiting = null;
  };
  socket.on("error", fail);
  socket.on("close", () => fail(new Error(`${origin} has closed the connection.`)));
  socket.on("data", (piece: Buffer) => {
    received = received.length === 0 ? piece : Buffer.concat([received, piece]);
    const answer = readAnswer(received);
    if (!answer) return;
    received = Buffer.alloc(0);
    const asked = waiting;
    waiting = null;
    asked?.resolve(answer);
  });
  return {
    post: (path, body, authorization) =>
      new Promise((resolve, reject) => {
        if (socket.destroyed) throw new Error(`${origin} has closed the connection.`);
        waiting = { resolve, reject };
        const proof = authorization === null ? "" : `authorization: ${authorization}\r\n`;
        socket.write(
          `POST ${path} HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\naccept: application/json\r\n` +
            `${proof}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
        );
      }),
    close: () => void socket.destroy(),
  };
}

/** The answer as far as it has come: null while it is not whole. */
export function readAnswer(received: Buffer): HttpAnswer | null {
  const headEnd = received.indexOf(HEAD_END);
  if (headEnd < 0) return null;
  const head = received.toString("latin1", 0, headEnd);
  const status = Number(head.slice(9, 12));
  const start = headEnd + HEAD_END.length;
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length !== undefined) {
    const end = start + Number(length);
    return received.length < end ? null : { status, body: received.subarray(start, end) };
  }
  if (!/\r\ntransfer-encoding: *chunked/i.test(head)) return { status, body: Buffer.alloc(0) };
  const body = readChunks(received, start);
  return body && { status, body };
}

function readChunks(received: Buffer, start: number): Buffer | null {
  const pieces: Buffer[] = [];
  for (let at = start; ;) {
    const lineEnd = received.indexOf(LINE_END, at);
    if (lineEnd < 0) return null;
    const size = parseInt(received.toString("latin1", at, lineEnd), 16);
    const begin = lineEnd + LINE_END.length;
    const end = begin + size;
    if (received.length < end + LINE_END.length) return null;
    if (size === 0) return Buffer.concat(pieces);
    pieces.push(received.subarray(begin, end));
    at = end + LINE_END.length;
  }
}
