/** `npm run token -- --as …`: a token of the development key, on the standard output. */
import "reflect-metadata";
import { Command, InvalidArgumentError } from "commander";
import { developmentKey } from "../gateway/caller/development-key.js";
import { issueToken, type TokenSubject } from "../gateway/caller/tokens.js";
import { readConfiguration } from "../gateway/configuration.js";
import { parseAgs } from "../schema/scalars.js";
import { StartError } from "../subgraphs/runtime/database/server.js";

/** What `--as` takes, with the kind of caller that it stands for. */
const SUBJECTS: Readonly<Record<string, TokenSubject["kind"]>> = { public: "PUBLIC", chamber: "CHAMBER", town: "TOWN" };

function parseSubject(text: string): TokenSubject {
  const [name = "", ags, ...rest] = text.split(":");
  const kind = Object.hasOwn(SUBJECTS, name) ? SUBJECTS[name] : undefined;
  if (!kind || rest.length > 0 || (kind === "TOWN") !== (ags !== undefined))
    throw new InvalidArgumentError("It is public, chamber or town:AGS, such as town:05962004.");
  if (ags === undefined) return { kind };
  try {
    return { kind, ags: parseAgs(ags, "as") };
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
}

const command = new Command("token")
  .description(
    "A token for trying the hub out, signed with the development key of the data folder. It holds for 12 hours.",
  )
  .requiredOption("--as <who>", "public, chamber or town:AGS", parseSubject)
  .addHelpText("after", "\nUse it as a header: Authorization: Bearer <token>. A hub in production refuses it.");

try {
  const { as } = command.parse().opts<{ as: TokenSubject }>();
  const { isProduction, dataDirectory } = readConfiguration(process.env);
  if (isProduction)
    throw new StartError("NODE_ENV is production: there is no development key. Get a token from your issuer.");
  process.stdout.write(`${await issueToken(await developmentKey(dataDirectory), as)}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof StartError ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
