/** The two ways to prove who one is, API keys and tokens, as one reader. Each knows nothing of the other. */
import { API_KEY_PREFIX } from "./api-key.js";
import type { ApiKeyReader } from "./api-key-reader.js";
import type { CallerReader } from "./caller-reader.js";

/** Reads callers by either: what begins like an API key is one, and everything else is the tokens' business. */
export const callers =
  (readApiKey: ApiKeyReader, readToken: CallerReader): CallerReader =>
  (authorization) => {
    const credential = /^Bearer +(\S+)$/i.exec(authorization ?? "")?.[1];
    return credential?.startsWith(API_KEY_PREFIX) ? readApiKey(credential) : readToken(authorization);
  };
