// What Node cannot read as a request, sent as bytes: the answer has the headers of every other one.
import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { startTestHub, type TestHub } from "../hub.js";

let hub: TestHub;
beforeAll(async () => void (hub = await startTestHub()));
afterAll(() => hub.stop());

/** All that the hub sends until it closes the connection. @param then what is sent when it has begun to answer */
const answerTo = (text: string, then?: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(hub.url);
    const socket = connect(Number(port), hostname, () => socket.write(text));
    let answer = "";
    socket.setEncoding("utf8").on("data", (piece: string) => (answer += piece));
    if (then !== undefined) socket.once("data", () => socket.write(then));
    socket.once("close", () => resolve(answer)).once("error", reject);
  });

const HEAD = "Host: hub\r\n";

test.each([
  ["what is no HTTP", "HELLO\r\n\r\n", "400 Bad Request"],
  ["a head without a host", "GET /livez HTTP/1.1\r\n\r\n", "400 Bad Request"],
  [
    "two lengths of a body",
    `POST /graphql HTTP/1.1\r\n${HEAD}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n`,
    "400 Bad Request",
  ],
  [
    "a head of 20 kB",
    `GET /livez HTTP/1.1\r\n${HEAD}X-Padding: ${"x".repeat(20_000)}\r\n\r\n`,
    "431 Request Header Fields Too Large",
  ],
  ["an expectation that nobody knows", `GET /livez HTTP/1.1\r\n${HEAD}Expect: tea\r\n\r\n`, "417 Expectation Failed"],
  ["a head that ends early", `GET /livez HTTP/1.1\r\n${HEAD}`, "408 Request Timeout"],
])(
  "%s is answered, and browsers are kept from doing more with the answer",
  async (_, text, status) => {
    const answer = await answerTo(text);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status}\r\n`));
    for (const header of [
      "content-security-policy: default-src 'none'",
      "x-content-type-options: nosniff",
      "x-frame-options: DENY",
      "referrer-policy: no-referrer",
      "cache-control: no-store",
    ])
      expect(answer).toContain(`\r\n${header}`);
  },
  30_000,
);

test("what is malformed after an answer has an answer of its own", async () => {
  const answer = await answerTo(`GET /livez HTTP/1.1\r\n${HEAD}\r\n`, "HELLO\r\n\r\n");
  expect(answer).toMatch(
    /^HTTP\/1.1 200 OK[^]*alive\nHTTP\/1.1 400 Bad Request[^]*This is no request of HTTP\/1.1\.\n$/,
  );
});
