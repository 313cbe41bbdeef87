// Every code of the one table, provoked at a real hub. The table of provocations has the codes as its keys: a new code
// without one does not compile.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type ErrorCodeName, ERROR_CODES, statusOfCode } from "../../schema/errors.js";
import { withConnection } from "../../subgraphs/runtime/database/connection.js";
import {
  type AttackedHub,
  codesOf,
  post,
  type RawAnswer,
  type RawRequest,
  startAttackedHub,
} from "../attack/attacked-hub.js";
import { signingKey } from "../issuer.js";
import { OTHER_TOWN, OWN_TOWN } from "./roles.js";

let hub: AttackedHub;
/** A hub of which parts are out of order, which runs trusted documents only and lets callers ask next to nothing. */
let broken: AttackedHub;
let folder: string;
let town: Record<string, string>;

const GONE_TOWN = "05914000";
const BROKEN_PARTS = '{ occupations { totalCount } municipality(ags: "05962004") { interest { status } } }';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ortswahl-trusted-"));
  await writeFile(join(folder, "parts.graphql"), BROKEN_PARTS);
  hub = await startAttackedHub();
  broken = await startAttackedHub({
    TRUSTED_DOCUMENTS: folder,
    RATE_LIMIT_CALLER: "1",
    SUBGRAPH_URL_STATISTICS: "http://127.0.0.1:9",
    CALL_KEY_GATEWAY_STATISTICS: Buffer.from(Array.from({ length: 32 }, (_, at) => at * 7)).toString("hex"),
  });
  await withConnection(broken.superuserUrl, (client) =>
    client.query("ALTER TABLE services.occupation RENAME TO occupation_elsewhere"),
  );
  await withConnection(hub.superuserUrl, fillOtherTown);
  town = await hub.headersOf({ kind: "TOWN", ags: OWN_TOWN });
}, 120_000);
afterAll(async () => {
  await Promise.all([hub.stop(), broken.stop()]);
  await rm(folder, { recursive: true, force: true });
});

/** The other town has as many needs as one may have, and the last town of the register is gone. */
async function fillOtherTown(client: { query(sql: string, values?: readonly unknown[]): Promise<unknown> }) {
  await client.query("SET session_replication_role = replica");
  await client.query(
    `INSERT INTO municipalities.need (ags, kind, title, quantity, urgency, published_at)
     SELECT $1, 'RESIDENTS', '{"de": "Wohnen"}', 1, 3, now() FROM generate_series(1, 100000)`,
    [OTHER_TOWN],
  );
  await client.query(
    `INSERT INTO municipalities.matching_priority (ags, criterion, importance, recommendation_key)
     VALUES ($1, 'NEED_PUPILS', 5, 'adopted')`,
    [OWN_TOWN],
  );
  await client.query("UPDATE municipalities.municipality SET is_current = false WHERE ags = $1", [GONE_TOWN]);
}

/** As somebody sends it, or several one after the other: the last answer counts. */
type Provocation = () => Promise<RawAnswer>;

/** The media type that all requests accept, unless they say another; the default is `application/json`. */
let accept: { accept?: string } = {};
const withAccept = (request: RawRequest): RawRequest => ({
  ...request,
  headers: {
    ...accept,
    ...(request.body === undefined ? {} : { "content-type": "application/json" }),
    ...request.headers,
  },
});
const asked = (request: RawRequest): Promise<RawAnswer> => hub.send(withAccept(request));
const askedOfBroken = (request: RawRequest): Promise<RawAnswer> => broken.send(withAccept(request));
const query = (text: string) => asked(post(text));
const as = async (headers: Record<string, string>, text: string, variables: unknown = {}): Promise<RawAnswer> => {
  const request = post(text, variables);
  return asked({ ...request, headers: { "content-type": "application/json", ...headers } });
};

const TITLE = [{ language: "de", text: "Chor" }];
const OFFER = { ags: OWN_TOWN, kind: "CLUB", title: TITLE, capacity: 10 };
const ANSWER = "offer { id } userErrors { field code message }";

const create = (changes: object = {}) =>
  as(town, `mutation ($input: OfferCreateInput!) { offerCreate(input: $input) { ${ANSWER} } }`, {
    input: { ...OFFER, ...changes },
  });
const update = (changes: object) =>
  as(town, `mutation ($input: OfferUpdateInput!) { offerUpdate(input: $input) { ${ANSWER} } }`, { input: changes });
const created = async (changes: object = {}): Promise<string> =>
  (JSON.parse((await create(changes)).text) as { data: { offerCreate: { offer: { id: string } } } }).data.offerCreate
    .offer.id;
const needOf = async (ags: string) =>
  as(
    await hub.headersOf({ kind: "TOWN", ags }),
    "mutation ($input: NeedCreateInput!) { needCreate(input: $input) { userErrors { code } } }",
    { input: { ags, kind: "RESIDENTS", title: TITLE, quantity: 1 } },
  );

async function importOf(file: string, copies = 1): Promise<RawAnswer> {
  const uploaded = await asked({
    path: "/uploads",
    headers: { ...town, "content-type": "text/csv" },
    body: file,
  });
  const { id: uploadId } = JSON.parse(uploaded.text) as { id: string };
  const bring = () =>
    as(town, "mutation ($input: DataImportInput!) { offersImport(input: $input) { userErrors { code } } }", {
      input: { uploadId },
    });
  const answers = await Promise.all(Array.from({ length: copies }, bring));
  return answers.find(({ text }) => text.includes('"code"')) ?? (answers[0] as RawAnswer);
}

const rows = (count: number): string =>
  [
    "ags,externalId,kind,title_de,capacity",
    ...Array.from({ length: count }, (_, at) => `${OWN_TOWN},E-${at},CLUB,Chor,3`),
  ]
    .map((line) => `${line}\r\n`)
    .join("");

const nested = (levels: number): string =>
  levels === 0 ? "id" : `municipality { offers(first: 100) { nodes { ${nested(levels - 1)} } } }`;

const PROVOCATIONS: Readonly<Record<ErrorCodeName, Provocation>> = {
  BAD_USER_INPUT: () => query('{ municipality(ags: "1") { name } }'),
  UNAUTHENTICATED: () => as({ authorization: "Bearer nonsense" }, "{ viewer { id } }"),
  FORBIDDEN: async () =>
    as(
      await hub.headersOf({ kind: "CHAMBER" }),
      `mutation { offerWithdraw(input: { id: "x", version: 1 }) { ${ANSWER} } }`,
    ),
  METHOD_NOT_ALLOWED: () => asked({ method: "PUT" }),
  NOT_ACCEPTABLE: () => as({ accept: "text/html" }, "{ viewer { id } }"),
  PAYLOAD_TOO_LARGE: () => asked(post("{ viewer { id } }", { filler: "x".repeat(300_000) })),
  UNSUPPORTED_MEDIA_TYPE: () =>
    asked({ headers: { "content-type": "application/json", "content-encoding": "gzip" }, body: "x" }),
  OPERATION_TOO_LARGE: () => query(`{ ${Array.from({ length: 2_000 }, (_, at) => `a${at}: __typename`).join(" ")} }`),
  COST_LIMIT_EXCEEDED: () => query(`{ offers(first: 100) { nodes { ${nested(2)} } } }`),
  DOCUMENT_NOT_TRUSTED: () => askedOfBroken(post("{ viewer { kind } }")),
  RATE_LIMITED: async () => {
    const headers = { "content-type": "application/json", ...(await broken.headersOf({ kind: "CHAMBER" })) };
    await askedOfBroken({ ...post(BROKEN_PARTS), headers });
    return askedOfBroken({ ...post(BROKEN_PARTS), headers });
  },
  SUBGRAPH_UNAVAILABLE: () => askedOfBroken(post(BROKEN_PARTS)),
  ISSUER_UNAVAILABLE: async () => {
    const key = await signingKey("unheard of");
    hub.issuer.isAway = true;
    try {
      return await as(
        { authorization: `Bearer ${await hub.issuer.tokenOf({ kind: "CHAMBER" }, { key })}` },
        "{ viewer { id } }",
      );
    } finally {
      hub.issuer.isAway = false;
    }
  },
  INTERNAL_SERVER_ERROR: () => askedOfBroken(post(BROKEN_PARTS)),
  INVALID_VALUE: () => create({ capacity: -1 }),
  NOT_FOUND: () => update({ id: Buffer.from("Offer:none").toString("base64url"), version: 1 }),
  VERSION_CONFLICT: async () => update({ id: await created(), version: 7, capacity: 11 }),
  ALREADY_EXISTS: async () => {
    await create({ externalId: "TWICE" });
    return create({ externalId: "TWICE" });
  },
  CAPACITY_IN_USE: async () => {
    const id = await created({ externalId: "RESERVED" });
    await withConnection(hub.superuserUrl, (client) =>
      client.query("UPDATE municipalities.offer SET reserved = 5 WHERE external_id = 'RESERVED'"),
    );
    return update({ id, version: 1, capacity: 3 });
  },
  WITHDRAWN: async () => {
    const id = await created();
    await as(town, `mutation { offerWithdraw(input: { id: "${id}", version: 1 }) { ${ANSWER} } }`);
    return update({ id, version: 2, capacity: 3 });
  },
  MUNICIPALITY_GONE: () => needOf(GONE_TOWN),
  SET_BY_RECOMMENDATION: () =>
    as(
      town,
      `mutation { matchingPrioritySet(input: { ags: "${OWN_TOWN}", criterion: NEED_PUPILS, importance: 1, version: 1 }) {
         userErrors { code } } }`,
    ),
  STEP_NOT_OPEN: async () => {
    await as(town, `mutation { advisoryBoardCreate(input: { ags: "${OWN_TOWN}" }) { userErrors { code } } }`);
    const read = await as(town, `{ municipality(ags: "${OWN_TOWN}") { advisoryBoard { id version } } }`);
    const { id, version } = (
      JSON.parse(read.text) as { data: { municipality: { advisoryBoard: { id: string; version: number } } } }
    ).data.municipality.advisoryBoard;
    // No board goes back to the idea, whatever is ready.
    const input = `{ id: "${id}", version: ${version}, status: IDEA }`;
    return as(town, `mutation { advisoryBoardAdvance(input: ${input}) { userErrors { code } } }`);
  },
  IDEMPOTENCY_KEY_REUSED: async () => {
    await create({ idempotencyKey: "once" });
    return create({ idempotencyKey: "once", capacity: 11 });
  },
  LIMIT_REACHED: () => needOf(OTHER_TOWN),
  TRY_AGAIN: () => importOf(rows(2_000), 14),
  FILE_REFUSED: () => importOf("nothing that has a heading"),
  GRAPHQL_PARSE_FAILED: () => query("{ viewer {"),
  GRAPHQL_VALIDATION_FAILED: () => query("{ nothing }"),
  OPERATION_RESOLUTION_FAILURE: () => query("query A { viewer { id } } query B { viewer { id } }"),
  PERSISTED_QUERY_NOT_SUPPORTED: () =>
    asked({
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } } }),
    }),
  BAD_REQUEST: () => asked({ headers: { "content-type": "application/json" }, body: "{" }),
};

describe("a code of the table", () => {
  test.each(Object.keys(ERROR_CODES) as ErrorCodeName[])(
    "%s can be met, with a message that says what is wrong",
    async (code) => {
      const answer = await PROVOCATIONS[code]();
      const entry = ERROR_CODES[code];
      const { data, errors = [] } = JSON.parse(answer.text) as {
        data?: unknown;
        errors?: { message: string; extensions: { code: string } }[];
      };
      if ("returned" in entry && code !== "NOT_FOUND") {
        expect(JSON.stringify(data)).toContain(`"code":"${code}"`);
        return;
      }
      if (code === "NOT_FOUND") return expect(answer.text).toContain('"code":"NOT_FOUND"');
      expect(codesOf(answer)).toContain(code);
      const message = errors.find(({ extensions }) => extensions.code === code)?.message ?? "";
      expect(message).toMatch(/^[A-Z"].{15,}/);
      expect(answer.text).not.toMatch(/stacktrace|node_modules|SELECT|relation "|127\.0\.0\.1|ECONN/);
      if (data === undefined && answer.status !== 200) expect(answer.status).toBe(statusOfCode(code));
    },
  );

  const thrown = (Object.keys(ERROR_CODES) as ErrorCodeName[]).filter((code) => !("returned" in ERROR_CODES[code]));

  test.each(thrown)(
    "%s has the status of the table for clients that accept the graph's own media type",
    async (code) => {
      accept = { accept: "application/graphql-response+json" };
      try {
        const answer = await PROVOCATIONS[code]();
        const { data } = JSON.parse(answer.text) as { data?: unknown };
        expect(codesOf(answer)).toContain(code);
        expect([code, answer.status]).toEqual([code, data === undefined ? statusOfCode(code) : 200]);
      } finally {
        accept = {};
      }
    },
  );
});
