/**
 * Connections to the public internet alone: every address, written or resolved, is checked before it is connected to.
 * The filter it stands on knows which IPv4 is private; of IPv6 it lets through what nobody has assigned, so that only
 * what is known to be public passes here. Knows nothing of what is asked.
 */
import { lookup as resolve } from "node:dns";
import type { Agent, AgentOptions } from "node:https";
import { BlockList, isIP, isIPv4, isIPv6, type LookupFunction, Socket } from "node:net";
import { RequestFilteringHttpsAgent } from "request-filtering-agent";

/** All that is given out as public IPv6. */
const GLOBAL_IPV6 = new BlockList();
GLOBAL_IPV6.addSubnet("2000::", 3, "ipv6");

/** Within it: tunnels, which may lead to a private IPv4, and what is for protocols, tests and examples only. */
const SPECIAL_IPV6 = new BlockList();
SPECIAL_IPV6.addSubnet("2001::", 23, "ipv6");
SPECIAL_IPV6.addSubnet("2001:db8::", 32, "ipv6");
SPECIAL_IPV6.addSubnet("2002::", 16, "ipv6");
SPECIAL_IPV6.addSubnet("3fff::", 20, "ipv6");

/** What is no address is not public; of IPv4 the filter judges. One with a zone is of this machine's own network. */
function mayBePublic(address: string): boolean {
  if (!isIPv6(address)) return isIPv4(address);
  return !address.includes("%") && GLOBAL_IPV6.check(address, "ipv6") && !SPECIAL_IPV6.check(address, "ipv6");
}

const refusal = (): Error => new Error("The address is not one of the public internet.");

/** Resolves names as this function does, and refuses an answer if one address of it is not public. */
const publicLookup =
  (lookup: LookupFunction): LookupFunction =>
  (name, options, callback) =>
    lookup(name, options, (error, found, family) => {
      if (error) return callback(error, found, family);
      const addresses = typeof found === "string" ? [found] : found.map(({ address }) => address);
      if (addresses.every(mayBePublic)) callback(null, found, family);
      else callback(refusal(), "");
    });

type CreateConnection = RequestFilteringHttpsAgent["createConnection"];

class PublicAgent extends RequestFilteringHttpsAgent {
  override createConnection(...[options, listener]: Parameters<CreateConnection>): ReturnType<CreateConnection> {
    const { host = "", lookup = resolve } = options;
    // Where an address is written instead of a name, nothing is resolved.
    if (isIP(host) === 0 || mayBePublic(host))
      return super.createConnection({ ...options, lookup: publicLookup(lookup) }, listener);
    const socket = new Socket();
    if (listener) listener(refusal(), socket);
    else socket.destroy(refusal());
    return socket;
  }
}

/** An agent that connects to nothing but the public internet. @param options how names are resolved, say */
export const publicOnly = (options: AgentOptions): Agent => new PublicAgent(options);
