// An OpenID provider beside the hub, as an operator configures one by its address: the program of the development
// issuer, on a server of its own.
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { issuerAt } from "../../gateway/caller/development/issuer-address.js";
import { type IssuerAnswers, issuerProgram } from "../../gateway/caller/development/issuer-program.js";
import { issuerSecrets } from "../../gateway/caller/development/issuer-secrets.js";
import type { TokenSubject } from "../../gateway/caller/development/subject.js";
import { requestToken } from "../../gateway/caller/development/token-request.js";
import { close, listen } from "../../subgraphs/runtime/listening.js";

export interface ConfiguredIssuer {
  /** As OIDC_ISSUER names it. */
  readonly url: string;
  tokenOf(subject: TokenSubject): Promise<string>;
  stop(): Promise<void>;
}

/** Starts the issuer. Stop it at the end of the test file. */
export async function startConfiguredIssuer(audience = "ortswahl"): Promise<ConfiguredIssuer> {
  const folder = await mkdtemp(join(tmpdir(), "ortswahl-issuer-"));
  const secrets = await issuerSecrets(folder);
  let program: IssuerAnswers = () => false;
  const server = createServer((request, response) => {
    if (!program(request, response)) response.writeHead(404).end();
  });
  const url = issuerAt(await listen(server, { host: "127.0.0.1", port: 0 }));
  program = await issuerProgram(url, audience, secrets);
  return {
    url,
    tokenOf: (subject) => requestToken(`${url}/token`, secrets, subject),
    stop: async () => {
      server.closeAllConnections();
      await close(server);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
