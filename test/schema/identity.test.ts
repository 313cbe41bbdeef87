import { expect, test } from "@jest/globals";
import { globalId, parseGlobalId } from "../../schema/identity.js";

test.each(["05962004", "a:b", "Straße 5\nHinterhaus", "🌳", " "])(
  "an id of the key %j is taken apart as it was made",
  (key) => {
    expect(parseGlobalId(globalId("Offer", key))).toEqual({ type: "Offer", key });
  },
);

test("an object has one id: no other text is taken for it", () => {
  const id = globalId("Municipality", "05962004");
  for (const other of [`${id}=`, ` ${id}`, id.toLowerCase(), `${id}!`, id.slice(0, -1)])
    expect(parseGlobalId(other)).not.toEqual({ type: "Municipality", key: "05962004" });
});

test.each(["", "Offer", "Offer:", ":key", "Of fer:key", "Offer:a\0"])("%j is nobody's, written as an id", (text) => {
  expect(parseGlobalId(Buffer.from(text).toString("base64url"))).toBeNull();
});
