/** Who acts in a test: the owner itself, which puts rows into tables beside the hub, and the matching, which reserves. */
import { mintServiceCaller } from "../../subgraphs/runtime/access/mint.js";
import { extensionSchema } from "../../subgraphs/runtime/database/owner-roles.js";

export const MATCHING = mintServiceCaller("matching");

/**
 * The URL of connections on which the owner itself acts from the beginning: with the same role, under the same row-level
 * security. For rows that a test needs to be there; what the hub does goes over connections as the hub has them.
 */
export function actingAsOwner(databaseUrl: string, owner: string): string {
  const url = new URL(databaseUrl);
  const settings = {
    search_path: `${owner},${extensionSchema}`,
    timezone: "UTC",
    "ortswahl.caller_kind": "SERVICE",
    "ortswahl.caller_id": owner,
  };
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  url.searchParams.set("options", options.join(" "));
  return url.href;
}
