/**
 * The development issuer as a part of the hub: its place on the hub's server, its tokens for the door, and the rule that
 * it is on only while nobody real is in the database.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { createLocalJWKSet } from "jose";
import type { Logger } from "pino";
import { type CredentialReader } from "../caller-reader.js";
import { tokenReader } from "../token-reader.js";
import { issuerAt, removeAddress, writeAddress } from "./issuer-address.js";
import { type IssuerAnswers, issuerProgram } from "./issuer-program.js";
import { issuerSecrets, publicKey } from "./issuer-secrets.js";

export interface DevelopmentIssuerParts {
  readonly dataDirectory: string;
  readonly audience: string;
  /** Whether any household is not of the demonstration. Throws where that cannot be known. */
  readonly holdsRealHouseholds: () => Promise<boolean>;
  readonly log: Logger;
}

export interface DevelopmentIssuer {
  /** Callers by its tokens. */
  readonly reader: CredentialReader;
  /** Answers what is asked below its path. */
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Begins, once it is known where the hub listens. */
  begin(hubUrl: string): Promise<void>;
  stop(): Promise<void>;
}

/**
 * The issuer with the secrets of the data folder; it begins when it is told its address.
 * @throws StartError for a broken file of secrets
 */
export async function developmentIssuer(parts: DevelopmentIssuerParts): Promise<DevelopmentIssuer> {
  const { dataDirectory, audience } = parts;
  const secrets = await issuerSecrets(dataDirectory);
  const isOn = permission(parts);
  const keyOf = createLocalJWKSet({ keys: [publicKey(secrets)] });
  let program: IssuerAnswers | null = null;
  let reader: CredentialReader | null = null;
  return {
    reader: {
      isMine: () => true,
      read: (token) => {
        if (!reader) throw new Error("The development issuer has not begun.");
        return reader.read(token);
      },
    },
    answer: async (request, response) => {
      if (request.method === "POST" && !(await isOn())) refuse(response);
      else if (!program?.(request, response)) response.writeHead(404).end();
    },
    begin: async (hubUrl) => {
      const issuer = issuerAt(hubUrl);
      reader = tokenReader({ issuer, audience, keyOf, isAccepted: isOn });
      program = await issuerProgram(issuer, audience, secrets);
      await writeAddress(dataDirectory, issuer);
    },
    stop: () => removeAddress(dataDirectory),
  };
}

/**
 * Says whether the issuer is on, and writes down why when it is not. Asked anew every time: by an answer of a moment ago
 * a token would read the first real household.
 */
function permission({
  holdsRealHouseholds,
  log,
}: Pick<DevelopmentIssuerParts, "holdsRealHouseholds" | "log">): () => Promise<boolean> {
  let lastReason: string | null = null;
  return async () => {
    const reason = await holdsRealHouseholds().then(
      (holds) => (holds ? "there are households that are not of the demonstration" : null),
      () => "whether there are real households cannot be told at present",
    );
    if (reason !== null && reason !== lastReason)
      log.warn({ reason }, "The development issuer is off: its tokens are refused and it issues none");
    lastReason = reason;
    return reason === null;
  };
}

/** In the form of the protocol. */
function refuse(response: ServerResponse): void {
  response.writeHead(403, { "content-type": "application/json", "cache-control": "no-store" }).end(
    JSON.stringify({
      error: "unauthorized_client",
      error_description:
        "The development issuer is off: there are households that are not of the demonstration, or that cannot be told. Set OIDC_ISSUER.",
    }),
  );
}
