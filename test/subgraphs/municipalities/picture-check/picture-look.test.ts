// What an address must be, how redirects are followed, and what an answer means: over answers that are made up.
import { describe, expect, test } from "@jest/globals";
import { lookThrough } from "../../../../subgraphs/municipalities/picture-check/picture-look.js";
import type { Answer, Ask } from "../../../../subgraphs/municipalities/picture-check/picture-request.js";

const ADDRESS = "https://bilder.example.org/burg.jpg";
const picture = (headers: Answer["headers"] = {}): Answer => ({
  status: 200,
  headers: { "content-type": "image/jpeg", "content-length": "80000", ...headers },
});
const failure = (code: string): Error => Object.assign(new Error("made up"), { code });

/** What is found where the server gives these answers one after the other, and what it was asked. */
async function lookAt(address: string, ...answers: (Answer | Error)[]) {
  const asked: string[] = [];
  const ask: Ask = async (method, url) => {
    asked.push(`${method} ${url.href}`);
    const answer = answers.shift();
    if (!answer || answer instanceof Error) throw answer ?? new Error("Asked once too often");
    return answer;
  };
  return { finding: await lookThrough({ ask })(address, new AbortController().signal), asked };
}

describe("an address", () => {
  test.each([
    ["bilder/burg.jpg", "INVALID_ADDRESS"],
    ["", "INVALID_ADDRESS"],
    ["ftp://bilder.example.org/burg.jpg", "INVALID_ADDRESS"],
    ["file:///etc/passwd", "INVALID_ADDRESS"],
    ["data:image/png;base64,AAAA", "INVALID_ADDRESS"],
    ["https://user@bilder.example.org/burg.jpg", "INVALID_ADDRESS"],
    ["https://user:secret@bilder.example.org/burg.jpg", "INVALID_ADDRESS"],
    ["https://bilder.example.org:8443/burg.jpg", "INVALID_ADDRESS"],
    ["https://bilder.example.org:80/burg.jpg", "INVALID_ADDRESS"],
    ["http://bilder.example.org/burg.jpg", "INSECURE"],
    ["https://localhost/burg.jpg", "PRIVATE_ADDRESS"],
    ["https://LOCALHOST./burg.jpg", "PRIVATE_ADDRESS"],
    ["https://bilder.localhost/burg.jpg", "PRIVATE_ADDRESS"],
    ["https://intranet/burg.jpg", "PRIVATE_ADDRESS"],
    ["https://metadata.google.internal/computeMetadata", "PRIVATE_ADDRESS"],
    ["https://drucker.local/burg.jpg", "PRIVATE_ADDRESS"],
    ["https://rathaus.lan./burg.jpg", "PRIVATE_ADDRESS"],
  ])("%j is %s, and nobody is asked", async (address, finding) => {
    expect(await lookAt(address)).toEqual({ finding, asked: [] });
  });

  test("is good where the server shows a picture, by one HEAD", async () => {
    expect(await lookAt(ADDRESS, picture())).toEqual({ finding: null, asked: [`HEAD ${ADDRESS}`] });
  });
});

describe("an answer", () => {
  test.each([
    [{ status: 404, headers: {} }, "NOT_FOUND"],
    [{ status: 410, headers: {} }, "NOT_FOUND"],
    [{ status: 403, headers: {} }, "REFUSED"],
    [{ status: 503, headers: {} }, "REFUSED"],
    [{ status: 204, headers: {} }, "REFUSED"],
    [picture({ "content-type": "text/html" }), "NO_PICTURE"],
    [{ status: 200, headers: {} }, "NO_PICTURE"],
    [picture({ "content-length": "10000000" }), null],
    [picture({ "content-length": "10000001" }), "TOO_LARGE"],
    [{ status: 206, headers: { "content-type": "image/png", "content-range": "bytes 0-1023/10000001" } }, "TOO_LARGE"],
    [{ status: 206, headers: { "content-type": "image/png", "content-range": "bytes 0-1023/*" } }, null],
  ] as const)("%j means %s", async (answer, finding) => {
    expect((await lookAt(ADDRESS, answer, answer)).finding).toBe(finding);
  });

  test.each([200, 400, 403, 404, 405, 501])(
    "of %i to HEAD without a picture is not believed before GET",
    async (status) => {
      const { finding, asked } = await lookAt(ADDRESS, { status, headers: { "content-type": "text/html" } }, picture());
      expect([finding, asked]).toEqual([null, [`HEAD ${ADDRESS}`, `GET ${ADDRESS}`]]);
    },
  );

  test.each([
    ["ENOTFOUND", "UNREACHABLE"],
    ["ECONNREFUSED", "UNREACHABLE"],
    ["ECONNRESET", "UNREACHABLE"],
    ["CERT_HAS_EXPIRED", "INSECURE"],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", "INSECURE"],
    ["ERR_TLS_CERT_ALTNAME_INVALID", "INSECURE"],
    ["EAI_AGAIN", "NO_NETWORK"],
    ["ENETUNREACH", "NO_NETWORK"],
  ])("that does not come, by %s, means %s", async (code, finding) => {
    expect((await lookAt(ADDRESS, failure(code))).finding).toBe(finding);
  });

  test("that takes longer than its time is none", async () => {
    const ask: Ask = async (_method, _url, signal) =>
      new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason as Error)));
    expect(await lookThrough({ ask, timeLimitMs: 20 })(ADDRESS, new AbortController().signal)).toBe("UNREACHABLE");
    const stopping = new AbortController();
    const look = lookThrough({ ask })(ADDRESS, stopping.signal);
    stopping.abort(new Error("The process stops."));
    await expect(look).rejects.toThrow("The process stops.");
  });
});

test("a look ends in time, even where a request never does", async () => {
  const look = lookThrough({ ask: () => new Promise(() => undefined), timeLimitMs: 20 });
  expect(await look(ADDRESS, new AbortController().signal)).toBe("UNREACHABLE");
  const stopping = new AbortController();
  const stopped = lookThrough({ ask: () => new Promise(() => undefined) })(ADDRESS, stopping.signal);
  stopping.abort(new Error("The process stops."));
  await expect(stopped).rejects.toThrow("The process stops.");
});

describe("a redirect", () => {
  const to = (location: string): Answer => ({ status: 302, headers: { location } });

  test("is followed three times, from wherever it starts, and not a fourth time", async () => {
    const steps = [to("https://www.example.org/a"), to("/b"), to("c?size=1")];
    const { finding, asked } = await lookAt(ADDRESS, ...steps, picture());
    expect([finding, asked.at(-1)]).toEqual([null, "HEAD https://www.example.org/c?size=1"]);
    expect((await lookAt(ADDRESS, ...steps, to("/d"), picture())).finding).toBe("TOO_MANY_REDIRECTS");
  });

  test.each([
    ["https://localhost/", "PRIVATE_ADDRESS"],
    ["https://vault.internal/", "PRIVATE_ADDRESS"],
    ["http://bilder.example.org/", "INSECURE"],
    ["https://bilder.example.org:22/", "INVALID_ADDRESS"],
    ["https://user:secret@bilder.example.org/", "INVALID_ADDRESS"],
    ["file:///etc/passwd", "INVALID_ADDRESS"],
  ])("to %s is %s, and it is not asked", async (location, finding) => {
    expect(await lookAt(ADDRESS, to(location))).toEqual({ finding, asked: [`HEAD ${ADDRESS}`] });
  });
});
