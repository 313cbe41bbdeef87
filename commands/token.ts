/** `npm run token -- --as …`: a token of the development issuer, on the standard output. */
import "reflect-metadata";
import { Command, InvalidArgumentError } from "commander";
import { hasDevelopmentIssuer } from "../gateway/caller/callers.js";
import { futureIssuer, runningIssuer } from "../gateway/caller/development/issuer-address.js";
import { issuerSecrets, publicKey } from "../gateway/caller/development/issuer-secrets.js";
import { parseSubject, SUBJECT_FORMS, type TokenSubject } from "../gateway/caller/development/subject.js";
import { requestToken, requestTokenBeforehand } from "../gateway/caller/development/token-request.js";
import { type Configuration, readConfiguration } from "../gateway/configuration.js";
import { StartError } from "../subgraphs/runtime/database/server.js";

function readSubject(text: string): TokenSubject {
  try {
    return parseSubject(text);
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
}

const command = new Command("token")
  .description(
    "A token for trying the hub out, from the development issuer, beside a running hub or before it starts. It holds for 12 hours.",
  )
  .requiredOption("--as <who>", SUBJECT_FORMS, readSubject)
  .addHelpText(
    "after",
    "\nUse it as a header: Authorization: Bearer <token>. A hub in production refuses it, and so does one that holds real households.",
  );

try {
  const { as } = command.parse().opts<{ as: TokenSubject }>();
  const configuration = readConfiguration(process.env);
  checkIssuer(configuration);
  process.stdout.write(`${await tokenFor(as, configuration)}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof StartError ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

/** Asks the running hub, which knows whether it may issue; before the first start the same program answers here. */
async function tokenFor(subject: TokenSubject, configuration: Configuration): Promise<string> {
  const { dataDirectory, oidcAudience } = configuration;
  const secrets = await issuerSecrets(dataDirectory);
  const running = await runningIssuer(dataDirectory, publicKey(secrets));
  return running === null
    ? requestTokenBeforehand(futureIssuer(configuration), oidcAudience, secrets, subject)
    : requestToken(`${running}/token`, secrets, subject);
}

function checkIssuer(configuration: Configuration): void {
  if (configuration.isProduction)
    throw new StartError("NODE_ENV is production: there is no development issuer. Get a token from your issuer.");
  if (configuration.oidcIssuer !== undefined)
    throw new StartError("OIDC_ISSUER is set: the hub accepts tokens of that issuer alone. Get one there.");
  if (!hasDevelopmentIssuer(configuration))
    throw new StartError("HOST is not of this machine alone: the development issuer is off.");
}
