/** Asks the development issuer for a token, as every client does: discovery, then client credentials. */
import { createServer } from "node:http";
import { z } from "zod";
import { StartError } from "../../../subgraphs/runtime/database/start-error.js";
import { close, listen } from "../../../subgraphs/runtime/listening.js";
import { SCOPES_BY_KIND } from "../caller-kinds.js";
import { ISSUER_PATH } from "./issuer-address.js";
import { issuerProgram } from "./issuer-program.js";
import type { IssuerSecrets } from "./issuer-secrets.js";
import { clientIdOf, type TokenSubject } from "./subject.js";

const answerSchema = z.union([
  z.object({ access_token: z.string() }),
  z.object({ error: z.string(), error_description: z.string().default("") }),
]);

/**
 * A token of the issuer that listens there.
 * @throws StartError where it issues nothing, in its own words
 */
export async function requestToken(
  tokenEndpoint: string,
  { clientSecret }: IssuerSecrets,
  subject: TokenSubject,
): Promise<string> {
  const body = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: clientIdOf(subject),
    client_secret: clientSecret,
    scope: SCOPES_BY_KIND[subject.kind].join(" "),
  });
  const response = await fetch(tokenEndpoint, { method: "POST", body, redirect: "error" });
  const answer = answerSchema.parse(await response.json());
  if ("access_token" in answer) return answer.access_token;
  throw new StartError(answer.error_description || `The development issuer refused: ${answer.error}.`);
}

/** A token of an issuer whose hub does not run: the same program, for the length of one request. */
export async function requestTokenBeforehand(
  issuer: string,
  audience: string,
  secrets: IssuerSecrets,
  subject: TokenSubject,
): Promise<string> {
  const answers = await issuerProgram(issuer, audience, secrets);
  const server = createServer((request, response) => {
    if (!answers(request, response)) response.writeHead(404).end();
  });
  const url = await listen(server, { host: "127.0.0.1", port: 0 });
  try {
    return await requestToken(`${url}${ISSUER_PATH}/token`, secrets, subject);
  } finally {
    server.closeAllConnections();
    await close(server);
  }
}
