/** The landing page: where a stranger begins. */
import { request as sendRequest } from "node:http";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { buildSchema, parse, validate } from "graphql";
import { explorerExamples } from "../../gateway/pages/explorer/examples.js";
import { type PageServer, startPageServer } from "./page-server.js";

let server: PageServer;
beforeAll(async () => {
  server = await startPageServer();
});
afterAll(() => server.stop());

const home = async () => (await fetch(`${server.address}/`)).text();

function homeAskedAs(host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = sendRequest(server.address, { headers: { host } }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
      response.on("end", () => resolve(text));
    });
    request.on("error", reject).end();
  });
}

test("says in English and German what the hub is, without any script", async () => {
  const response = await fetch(`${server.address}/`);
  expect(response.headers.get("content-security-policy")).toMatch(/default-src 'none'; style-src 'sha256-/);
  const page = await response.text();
  expect(page).toContain('<section lang="en">');
  expect(page).toContain('<section lang="de">');
  expect(page).not.toMatch(/<script|https?:\/\/(?!127\.0\.0\.1)/);
});

test("links only to examples that there are", async () => {
  const linked = [...(await home()).matchAll(/\/explore#([a-z-]+)/g)].map((match) => match[1]);
  expect(linked.length).toBeGreaterThanOrEqual(8);
  expect(explorerExamples().map((example) => example.id)).toEqual(expect.arrayContaining(linked));
});

test("its curl example is JSON with an operation that parses, sent to the address of the page", async () => {
  const page = await home();
  expect(page).toContain(`curl ${server.address}/graphql`);
  const body = /-d '(?<json>\{.+\})'/.exec(page)?.groups?.["json"] ?? "";
  const { query } = JSON.parse(body) as { query: string };
  const schema = buildSchema(
    "type Query { municipality(ags: String!): Municipality } type Municipality { name: String population: Int }",
  );
  expect(validate(schema, parse(query))).toEqual([]);
});

test("repeats no Host header that is more than a host", async () => {
  expect(await homeAskedAs("hub.example.org:4000")).toContain("curl http://hub.example.org:4000/graphql");
  const page = await homeAskedAs("a.org<img src=x>");
  expect(page).not.toContain("<img");
  expect(page).toContain("curl http://127.0.0.1:4000/graphql");
});
