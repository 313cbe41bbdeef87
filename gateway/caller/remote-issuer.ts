/**
 * An issuer elsewhere: its keys, fetched in advance, followed as they are changed, and kept while it is away. A new key
 * is fetched by the first token that names it. Knows keys only, nothing of what tokens say.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { errors, type JWTVerifyGetKey } from "jose";
import type { Logger } from "pino";
import { DiscoveryFailure, fetchKeys, type IssuerKeys, type IssuerPlace } from "./issuer-discovery.js";
import { IssuerUnavailable, type TokenIssuer } from "./token-reader.js";

/** Keys that the issuer took back are refused after this time at the latest. */
const REFRESH_MS = 5 * 60_000;
/** How soon an issuer that was away is asked again. */
const RETRY_MS = 5_000;
/**
 * Between two fetches, however many tokens name unknown keys. Whoever comes in between waits: a pause in which new keys
 * are refused could be kept up by anyone with made-up tokens, and everybody would be shut out after a change of keys.
 */
const PAUSE_MS = 1_000;
/** Without its issuer nobody gets a new token, and one lives shorter than this; a key that was stolen should not live longer. */
const TRUST_MS = 60 * 60_000;

export interface RemoteIssuer extends TokenIssuer {
  /** After the first try to fetch the keys, whatever came of it. */
  readonly tried: Promise<void>;
  stop(): void;
}

/** Begins to follow the issuer's keys. */
export function remoteIssuer(place: IssuerPlace & Pick<TokenIssuer, "audience">, log: Logger): RemoteIssuer {
  const stopping = new AbortController();
  const keys = keyStore(() => fetchKeys(place, stopping.signal), log);
  const follow = async (isFirstRead: boolean): Promise<void> => {
    for (let isRead = isFirstRead; ; isRead = await keys.refresh())
      await sleep(isRead ? REFRESH_MS : RETRY_MS, undefined, { signal: stopping.signal, ref: false });
  };
  // The end of waiting by the signal is the end of following.
  const tried = keys.refresh().then((isRead) => void follow(isRead).catch(() => undefined));
  return {
    issuer: place.issuer,
    audience: place.audience,
    keyOf: keys.keyOf,
    tried,
    stop: () => stopping.abort(),
  };
}

interface KeyStore {
  readonly keyOf: JWTVerifyGetKey;
  /** Fetches the keys, after the pause. Whether they came. */
  readonly refresh: () => Promise<boolean>;
}

function keyStore(fetch: () => Promise<IssuerKeys>, log: Logger): KeyStore {
  let known: { readonly keys: IssuerKeys; readonly fetchedAt: number } | null = null;
  let isAway = false;
  let earliest = 0;
  let running: Promise<boolean> = Promise.resolve(false);
  let waiting: Promise<boolean> | null = null;

  const load = async (): Promise<boolean> => {
    try {
      known = { keys: await fetch(), fetchedAt: Date.now() };
      if (isAway) log.warn("The issuer of tokens answers again");
      isAway = false;
    } catch (error) {
      const reason = error instanceof DiscoveryFailure ? error.code : "UNKNOWN";
      if (!isAway) log.warn({ reason }, "The issuer of tokens could not be read; its known keys hold for an hour");
      isAway = true;
    }
    earliest = Date.now() + PAUSE_MS;
    return !isAway;
  };

  // One fetch for all that wait. Who comes while one is under way waits for the next: the keys that are on their way may
  // have been read before the new one was there.
  const refresh = (): Promise<boolean> =>
    (waiting ??= (async () => {
      await running;
      await sleep(Math.max(0, earliest - Date.now()));
      waiting = null;
      running = load();
      return running;
    })());

  const find: JWTVerifyGetKey = async (header, token) => {
    if (!known || Date.now() - known.fetchedAt > TRUST_MS) throw new IssuerUnavailable();
    return known.keys(header, token);
  };
  const isWorthFetching = (error: unknown, kid: string | undefined): boolean =>
    error instanceof IssuerUnavailable || (error instanceof errors.JWKSNoMatchingKey && kid !== undefined);

  const keyOf: JWTVerifyGetKey = async (header, token) => {
    try {
      return await find(header, token);
    } catch (error) {
      if (!isWorthFetching(error, header.kid)) throw error;
      if (!(await refresh())) throw new IssuerUnavailable();
      return find(header, token);
    }
  };
  return { keyOf, refresh };
}
