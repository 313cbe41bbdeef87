/** Which media types an answer of the graph may have, told before anything runs. Knows no operation. */
import Negotiator from "negotiator";
import { hubError } from "../schema/errors.js";

const TYPES = ["application/json; charset=utf-8", "application/graphql-response+json; charset=utf-8"];

/**
 * Apollo finds out only when the operation has run, a change too.
 * @throws NOT_ACCEPTABLE for a client that takes none of the types that the graph answers with
 */
export function requireAcceptable(headers: ReadonlyMap<string, string>): void {
  const accept = headers.get("accept");
  if (!accept || new Negotiator({ headers: { accept } }).mediaType(TYPES) !== undefined) return;
  throw hubError(
    "NOT_ACCEPTABLE",
    "The header Accept takes neither application/graphql-response+json nor application/json, in UTF-8: the hub has no other answers.",
  );
}
