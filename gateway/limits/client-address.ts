/**
 * The address that a request comes from, as far as somebody who is trusted says so. Knows no limit, and keeps nothing.
 */
import type { IncomingMessage } from "node:http";
import ipaddr from "ipaddr.js";
import proxyAddr from "proxy-addr";

/** A client's network: an IPv4 address, or the /64 of an IPv6 one, which is what a household or an office is given. */
export type AddressReader = (request: IncomingMessage) => string;

/** IPv6 addresses within a /64 are its holder's to choose: who counted each would give everybody 2^64 budgets. */
const GROUPS_OF_A_NETWORK = 4;

/**
 * Reads addresses. `X-Forwarded-For` counts only as far as the proxies that wrote it are trusted: everybody can send it.
 * @param trustedProxies addresses, networks (`10.0.0.0/8`) or the names loopback, linklocal and uniquelocal
 * @param onUnknownProxy is told of the first request that names a proxy where none is trusted
 */
export function addressReader(trustedProxies: readonly string[], onUnknownProxy: () => void): AddressReader {
  const isTrusted = proxyAddr.compile([...trustedProxies]);
  let isTold = trustedProxies.length > 0;
  return (request) => {
    if (!isTold && request.headers["x-forwarded-for"] !== undefined) {
      isTold = true;
      onUnknownProxy();
    }
    return (
      networkOf(proxyAddr(withoutPorts(request), isTrusted)) ?? networkOf(request.socket.remoteAddress) ?? "unknown"
    );
  };
}

/** Some proxies write the client's port behind its address, and an IPv6 address in brackets then. */
function withoutPorts(request: IncomingMessage): IncomingMessage {
  const forwarded = request.headers["x-forwarded-for"];
  if (forwarded === undefined) return request;
  const addresses = String(forwarded)
    .split(",")
    .map((entry) => /^\s*(?:\[([^\]]*)\]|(\d+(?:\.\d+){3}))(?::\d{1,5})?\s*$/.exec(entry)?.slice(1).join("") ?? entry);
  const { socket } = request;
  return {
    headers: { "x-forwarded-for": addresses.join(",") },
    socket,
    connection: socket,
  } as unknown as IncomingMessage;
}

/** Whether a text names proxies as `addressReader` takes them. */
export function areProxies(texts: readonly string[]): boolean {
  try {
    proxyAddr.compile([...texts]);
    return true;
  } catch {
    return false;
  }
}

/** null for what is no address. IPv4 within IPv6 is IPv4. */
function networkOf(text: string | undefined): string | null {
  if (text === undefined || !ipaddr.isValid(text)) return null;
  const address = ipaddr.process(text);
  if (address.kind() === "ipv4") return address.toString();
  const groups = (address as ipaddr.IPv6).parts.slice(0, GROUPS_OF_A_NETWORK);
  return `${groups.map((group) => group.toString(16)).join(":")}::/64`;
}
