/** What /explore promises over HTTP, whatever the client. */
import { request as sendRequest } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { Kind, parse } from "graphql";
import { explorerExamples } from "../../gateway/pages/explorer/examples.js";
import { type PageServer, startPageServer } from "./page-server.js";

let server: PageServer;
beforeAll(async () => {
  server = await startPageServer();
});
afterAll(() => server.stop());

const get = (path: string, init: RequestInit = {}) =>
  fetch(`${server.address}${path}`, { redirect: "manual", ...init });

/** fetch resolves "..", so that a path as an attacker sends it needs the plain client. */
function statusOfRawPath(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.address);
    const request = sendRequest({ hostname, port, path }, (response) => {
      response.resume().on("end", () => resolve(response.statusCode ?? 0));
    });
    request.on("error", reject).end();
  });
}

async function firstAsset(extension: string): Promise<string> {
  const page = await (await get("/explore")).text();
  const path = new RegExp(`"(/explore/assets/[^"]+\\.${extension})"`).exec(page)?.[1];
  if (path === undefined) throw new Error(`The page names no .${extension} file.`);
  return path;
}

describe("the page", () => {
  test("is HTML that is asked for anew each time, under a policy that names no other host", async () => {
    const response = await get("/explore");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("no-cache");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
    expect(await response.text()).toContain("<title>Ortswahl – explore</title>");
  });

  test("costs no bytes when the client has it already", async () => {
    const etag = (await get("/explore")).headers.get("etag") ?? "";
    const again = await get("/explore", { headers: { "if-none-match": `"other", W/${etag}` } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
  });

  test("answers HEAD with the headers of GET and refuses what would change something", async () => {
    const head = await get("/explore", { method: "HEAD" });
    expect(head.status).toBe(200);
    expect(Number(head.headers.get("content-length"))).toBeGreaterThan(500);
    expect(await head.text()).toBe("");
    const post = await get("/explore", { method: "POST", body: "x" });
    expect(post.status).toBe(405);
    expect(post.headers.get("allow")).toBe("GET, HEAD");
  });

  test("has one address, and leaves every other path to the hub", async () => {
    const slash = await get("/explore/");
    expect([slash.status, slash.headers.get("location")]).toEqual([308, "/explore"]);
    expect((await get("/explore?from=mail")).status).toBe(200);
    expect((await get("/explorer")).status).toBe(418);
  });
});

describe("its files", () => {
  test("never change under their name, and say what they are", async () => {
    const script = await get(await firstAsset("js"), { method: "HEAD" });
    expect(script.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(script.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    const style = await get(await firstAsset("css"), { method: "HEAD" });
    expect(style.headers.get("content-type")).toBe("text/css; charset=utf-8");
  });

  test("come compressed to those who can read that, with an ETag of their own", async () => {
    const path = await firstAsset("js");
    const [plain, small] = await Promise.all(
      ["identity", "br;q=1, gzip;q=0.8"].map((coding) => get(path, { headers: { "accept-encoding": coding } })),
    );
    expect(plain?.headers.get("content-encoding")).toBeNull();
    expect(small?.headers.get("content-encoding")).toBe("gzip");
    expect(small?.headers.get("etag")).not.toBe(plain?.headers.get("etag"));
    expect(await small?.text()).toBe(await plain?.text());
    const refused = await get(path, { method: "HEAD", headers: { "accept-encoding": "gzip;q=0" } });
    expect(refused.headers.get("content-encoding")).toBeNull();
  });

  test.each([
    "/explore/assets/",
    "/explore/assets/nothing.js",
    "/explore/assets/index.html",
    "/explore/assets/inputs.sha256",
    "/explore/assets/../explorer.js",
    "/explore/assets/..%2fexplorer.js",
    "/explore/assets/%2e%2e/explorer.js",
    "/explore/../../../package.json",
  ])("%s is not found", async (path) => {
    expect(await statusOfRawPath(path)).toBe(404);
  });
});

describe("the examples", () => {
  test("serve each kind of user, as operations that parse, with variables that do", () => {
    const examples = explorerExamples();
    const audiences = new Set(examples.map((example) => example.audience));
    expect([...audiences]).toEqual(
      expect.arrayContaining(["Dashboard builder", "Chamber tool", "Researcher", "Place finder"]),
    );
    expect(new Set(examples.map((example) => example.id)).size).toBe(examples.length);
    for (const { query, variables, note } of examples) {
      const [definition] = parse(query).definitions;
      const declared = definition?.kind === Kind.OPERATION_DEFINITION ? definition.variableDefinitions : undefined;
      const given: unknown = variables === "" ? {} : JSON.parse(variables);
      expect(declared?.map(({ variable }) => variable.name.value).sort()).toEqual(Object.keys(given as object).sort());
      expect(note).not.toBe("");
    }
  });

  test("reach the page as data that cannot end its block early", async () => {
    const page = await (await get("/explore")).text();
    const block = /<script type="application\/json" id="examples">(?<json>[^<]*)<\/script>/.exec(page)?.groups?.[
      "json"
    ];
    expect(JSON.parse(block ?? "")).toEqual(explorerExamples());
  });
});
