/**
 * The development issuer itself: an OpenID provider for trying the hub out. It speaks the protocol and keeps nothing;
 * whether it may issue at all is decided before it is asked.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AdapterPayload, Configuration } from "oidc-provider";
import { SCOPES_BY_KIND } from "../caller-kinds.js";
import { ISSUER_PATH } from "./issuer-address.js";
import { DEVELOPMENT_ALGORITHM, type IssuerSecrets } from "./issuer-secrets.js";
import { clientIdsOf, parseSubject, subOf, type TokenSubject } from "./subject.js";

/** Long enough for a day of trying things out. */
const LIFETIME_SECONDS = 12 * 60 * 60;

/** The graph as the protocol names it; it is asked for by nobody and meant by everybody. */
const RESOURCE = "urn:ortswahl:graph";

const ALL_SCOPES = [...new Set(Object.values(SCOPES_BY_KIND).flat())];

/** What the issuer answers; the rest of a provider, such as a login, has no use here. */
const PATHS = new Set(["/.well-known/openid-configuration", "/jwks", "/token"]);

/** Answers a request below the issuer's address; false for a path that it does not have. */
export type IssuerAnswers = (request: IncomingMessage, response: ServerResponse) => boolean;

/**
 * The issuer with this address.
 * @param issuer such as `http://127.0.0.1:4000/issuer`
 */
export async function issuerProgram(issuer: string, audience: string, secrets: IssuerSecrets): Promise<IssuerAnswers> {
  // Loaded where it is used: a hub in production never does.
  const { Provider } = await import("oidc-provider");
  const provider = new Provider(issuer, configurationOf(audience, secrets));
  const answer = provider.callback();
  return (request, response) => {
    const url = request.url ?? "";
    const inner = url.slice(ISSUER_PATH.length);
    if (!url.startsWith(`${ISSUER_PATH}/`) || !PATHS.has(inner.split("?", 1)[0] ?? "")) return false;
    request.url = inner;
    void answer(Object.assign(request, { originalUrl: url }), response);
    return true;
  };
}

function configurationOf(audience: string, { key, clientSecret }: IssuerSecrets): Configuration {
  return {
    adapter: (model) => (model === "Client" ? clients(clientSecret) : NOTHING_KEPT),
    jwks: { keys: [key] },
    scopes: ALL_SCOPES,
    responseTypes: ["none"],
    clientAuthMethods: ["client_secret_post", "client_secret_basic"],
    clientDefaults: {
      grant_types: ["client_credentials"],
      response_types: [],
      redirect_uris: [],
      token_endpoint_auth_method: "client_secret_post",
      id_token_signed_response_alg: DEVELOPMENT_ALGORITHM,
    },
    ttl: { ClientCredentials: LIFETIME_SECONDS },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        getResourceServerInfo: () => ({
          scope: ALL_SCOPES.join(" "),
          audience,
          accessTokenFormat: "jwt",
          jwt: { sign: { alg: DEVELOPMENT_ALGORITHM } },
        }),
      },
    },
    extraTokenClaims: (_context, token) => claimsOf(parseSubject(token.clientId ?? "")),
    formats: {
      customizers: {
        jwt: (_context, token, { payload }) => {
          payload["sub"] = subOf(parseSubject(token.clientId ?? ""));
        },
      },
    },
  };
}

const claimsOf = ({ kind, ags, householdId }: TokenSubject) => ({
  kind,
  ...(ags === undefined ? {} : { ags }),
  ...(householdId === undefined ? {} : { household_id: householdId }),
});

/** Every subject is a client, found by its words; all have the one secret. */
const clients = (secret: string) => ({
  ...NOTHING_KEPT,
  find: async (id: string): Promise<AdapterPayload | undefined> => {
    const subject = subjectOf(id);
    if (!subject) return undefined;
    const scope = SCOPES_BY_KIND[subject.kind].join(" ");
    // The protocol has no empty scope.
    return { client_id: id, client_secret: secret, ...(scope === "" ? {} : { scope }) };
  },
});

/** One client for each subject, a household's by the graph's id or by the UUID in it: none for another spelling. */
function subjectOf(id: string): TokenSubject | undefined {
  try {
    const subject = parseSubject(id);
    return clientIdsOf(subject).includes(id) ? subject : undefined;
  } catch {
    return undefined;
  }
}

/** Its tokens carry what they say, so there is nothing to store. */
const NOTHING_KEPT = {
  find: async () => undefined,
  findByUid: async () => undefined,
  findByUserCode: async () => undefined,
  upsert: async () => undefined,
  consume: async () => undefined,
  destroy: async () => undefined,
  revokeByGrantId: async () => undefined,
};
