/**
 * By which credentials callers come to this hub: API keys, and tokens of the configured issuer; in development without
 * one, tokens of the development issuer.
 */
import type { Logger } from "pino";
import { isLoopback } from "../../subgraphs/runtime/listening.js";
import type { Configuration } from "../configuration.js";
import { apiKeyCredentials, type ApiKeyReader } from "./api-key-reader.js";
import { type CallerReader, callerReader } from "./caller-reader.js";
import {
  type DevelopmentIssuer,
  developmentIssuer,
  type DevelopmentIssuerParts,
} from "./development/development-issuer.js";
import { remoteIssuer } from "./remote-issuer.js";
import { tokenReader } from "./token-reader.js";

export interface Callers {
  readonly read: CallerReader;
  /** null where it is off. */
  readonly developmentIssuer: DevelopmentIssuer | null;
  stop(): Promise<void>;
}

/** What the ways in ask of others. */
export interface WaysIn extends Pick<DevelopmentIssuerParts, "holdsRealHouseholds"> {
  readonly readApiKey: ApiKeyReader;
}

/**
 * Opens the ways by which callers come.
 * @throws StartError for a broken file of the development issuer
 */
export async function openCallers(
  configuration: Configuration,
  { readApiKey, holdsRealHouseholds }: WaysIn,
  log: Logger,
): Promise<Callers> {
  const apiKeys = apiKeyCredentials(readApiKey);
  const { dataDirectory, isProduction, oidcAudience: audience, oidcIssuer: issuer } = configuration;
  if (issuer !== undefined) {
    const remote = remoteIssuer({ issuer, audience, isTlsRequired: isProduction }, log);
    await remote.tried;
    return {
      read: callerReader([apiKeys, tokenReader(remote)]),
      developmentIssuer: null,
      stop: async () => remote.stop(),
    };
  }
  if (hasDevelopmentIssuer(configuration)) {
    const development = await developmentIssuer({ dataDirectory, audience, holdsRealHouseholds, log });
    return {
      read: callerReader([apiKeys, development.reader]),
      developmentIssuer: development,
      stop: () => development.stop(),
    };
  }
  return { read: callerReader([apiKeys]), developmentIssuer: null, stop: async () => undefined };
}

/**
 * Whether the hub is its own issuer: in development, for this machine alone, and only where no other is configured.
 * Whoever could reach it from elsewhere might be handed a token by somebody on this machine.
 */
export const hasDevelopmentIssuer = ({ isProduction, host, oidcIssuer }: Configuration): boolean =>
  !isProduction && oidcIssuer === undefined && isLoopback(host);
