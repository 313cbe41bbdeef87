/** How a process of the hub takes its port and gives it back. Knows nothing of what is answered there. */
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { StartError } from "./database/start-error.js";

/** How long requests in hand may take once the process is asked to stop. */
const GRACE_MS = 5_000;

/** Where a server listens. */
export interface Place {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
}

/**
 * Waits until the server listens.
 * @returns its address, such as `http://127.0.0.1:4000`
 * @throws StartError for a port that cannot be had
 */
export async function listen(server: Server, { host, port }: Place): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(new StartError(whyNotListening(error, host, port))));
    server.listen(port, host, resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return originOf({ host, port: actual });
}

/** The address of a place, such as `http://127.0.0.1:4000`. */
export const originOf = ({ host, port }: Place): string => `http://${host.includes(":") ? `[${host}]` : host}:${port}`;

/** Whether the host is this machine and can be reached from no other. */
export const isLoopback = (host: string): boolean =>
  host === "localhost" || host === "::1" || host === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(host);

function whyNotListening(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === "EADDRINUSE")
    return `Port ${port} on ${host} is taken by another program. Set PORT to a free one.`;
  if (error.code === "EACCES") return `Port ${port} on ${host} needs more rights. Set PORT to one above 1023.`;
  return `The hub cannot listen on ${host}, port ${port} (${error.code ?? "unknown"}). Set HOST and PORT.`;
}

/** Takes no new requests, waits for those in hand, and breaks off those that take too long. */
export async function close(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const force = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  await closed;
  clearTimeout(force);
}
