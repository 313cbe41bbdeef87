// Which texts a picture's address may be; and that what the nightly check turns away by its name is refused here.
import { expect, test } from "@jest/globals";
import { lookThrough } from "../../../../subgraphs/municipalities/picture-check/picture-look.js";
import { problemOfAddress } from "../../../../subgraphs/municipalities/portrait/picture-address.js";

const names = ["localhost", "LOCALHOST.", "a.localhost", "a.localdomain", "nas.local", "nas.LOCAL..", "vault.internal"];
const more = [
  "a.intranet",
  "a.lan",
  "a.home",
  "a.corp",
  "a.private",
  "a.home.arpa",
  "a.onion",
  "intranet",
  "intranet.",
];
const numbers = [
  "127.0.0.1",
  "127.1",
  "2130706433",
  "0x7f.1",
  "0177.0.0.1",
  "127.0.0.1.",
  "8.8.8.8",
  "[::1]",
  "[2a02::1]",
];

test.each([...names, ...more, ...numbers])("%s is refused as a name, by input and by the check", async (host) => {
  expect(problemOfAddress(`https://${host}/a.jpg`)).toMatch(/not one of a public web server/);
  const ask = () => Promise.reject(new Error("Nobody is asked."));
  const look = lookThrough({ ask });
  expect(await look(`https://${host}/a.jpg`, new AbortController().signal)).toBe("PRIVATE_ADDRESS");
});

test.each([
  "http://www.hagen.de/a.jpg",
  "https:www.hagen.de/a.jpg",
  "https:/www.hagen.de/a.jpg",
  "https:\\\\www.hagen.de/a.jpg",
  " https://www.hagen.de/a.jpg",
  "https://www.hagen.de/a.jpg\n",
  "https://www.ha\tgen.de/a.jpg",
  "https://www.hagen.de/a b.jpg",
  "https://www.hagen.de/a\u00a0b.jpg",
  "https://www.hagen.de/a\u0000.jpg",
  "\u0001https://www.hagen.de/a.jpg",
  "https://www.hagen.de/a\u0085.jpg",
  "https://www.hagen.de/\ud83c.jpg",
  "https://user@www.hagen.de/a.jpg",
  "https://www.hagen.de:80/a.jpg",
  "https://",
  "https://a..%/a.jpg",
  `https://www.hagen.de/${"a".repeat(1_000)}.jpg`,
])("%j is refused", (text) => {
  expect(problemOfAddress(text)).toMatch(/^(The|This) .+\.$/);
});

test.each([
  "https://www.hagen.de/a.jpg",
  "HTTPS://WWW.HAGEN.DE:443/a.jpg",
  "https://www.hagen.de./a.jpg",
  "https://münchen.de/schöne%20Burg.jpg?groß=1",
  "https://local.hagen.de/a.jpg",
  "https://homecorp.de/a.jpg",
  "https://123.hagen.de/🏰.jpg",
])("%j is taken", (text) => {
  expect(problemOfAddress(text)).toBeNull();
});
