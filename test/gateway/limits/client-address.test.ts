import type { IncomingMessage } from "node:http";
import { expect, test } from "@jest/globals";
import { addressReader } from "../../../gateway/limits/client-address.js";

const from = (remoteAddress: string, forwarded?: string) =>
  ({
    headers: forwarded === undefined ? {} : { "x-forwarded-for": forwarded },
    socket: { remoteAddress },
    connection: { remoteAddress },
  }) as unknown as IncomingMessage;
const nobody = (): void => undefined;

test("without trusted proxies nobody can choose its address", () => {
  const read = addressReader([], nobody);
  for (const forged of ["198.51.100.1", "198.51.100.1, 198.51.100.2", "127.0.0.1", "garbage"])
    expect(read(from("203.0.113.9", forged))).toBe("203.0.113.9");
});

test("behind a trusted proxy the last address that it did not write itself counts, however much was sent before it", () => {
  const read = addressReader(["10.0.0.0/8", "loopback"], nobody);
  expect(read(from("10.1.2.3", "203.0.113.9"))).toBe("203.0.113.9");
  expect(read(from("10.1.2.3", "198.51.100.1, 203.0.113.9"))).toBe("203.0.113.9");
  expect(read(from("::ffff:10.1.2.3", "198.51.100.1, 203.0.113.9, 10.4.5.6"))).toBe("203.0.113.9");
  expect(read(from("127.0.0.1", "2001:db8:1:2:3:4:5:6"))).toBe("2001:db8:1:2::/64");
  // Whoever comes around the proxy writes in vain.
  expect(read(from("203.0.113.9", "198.51.100.1"))).toBe("203.0.113.9");
  expect(read(from("10.1.2.3", "unknown"))).toBe("10.1.2.3");
});

test.each([
  ["203.0.113.9:5555", "203.0.113.9"],
  ["198.51.100.1, 203.0.113.9:5555, 10.4.5.6:80", "203.0.113.9"],
  ["[2001:db8:1:2::1]:80", "2001:db8:1:2::/64"],
  ["[2001:db8:1:2::1]", "2001:db8:1:2::/64"],
  ["[2001:db8:1:2::1]:80 , [::ffff:10.1.2.4]:80", "2001:db8:1:2::/64"],
  ["2001:db8:1:2::1", "2001:db8:1:2::/64"],
  ["203.0.113.9:port", "10.1.2.3"],
])("a proxy may write ports and brackets: %s", (forwarded, address) => {
  expect(addressReader(["10.0.0.0/8"], nobody)(from("10.1.2.3", forwarded))).toBe(address);
});

test("IPv6 counts by the /64 that its holder was given, IPv4 within it as IPv4", () => {
  const read = addressReader([], nobody);
  expect(read(from("2001:db8:1:2:aaaa::1"))).toBe("2001:db8:1:2::/64");
  expect(read(from("2001:db8:1:2:ffff:0:0:9"))).toBe("2001:db8:1:2::/64");
  expect(read(from("2001:db8:1:3::1"))).not.toBe("2001:db8:1:2::/64");
  expect(read(from("fe80::1%eth0"))).toBe("fe80:0:0:0::/64");
  expect(read(from("::ffff:203.0.113.9"))).toBe("203.0.113.9");
});

test("a proxy that nobody has named is told once", () => {
  let told = 0;
  const read = addressReader([], () => void (told += 1));
  read(from("10.1.2.3"));
  expect(told).toBe(0);
  read(from("10.1.2.3", "203.0.113.9"));
  read(from("10.1.2.3", "203.0.113.10"));
  expect(told).toBe(1);
});
