import { describe, expect, test } from "@jest/globals";
import { buildSchema, parse, validate } from "graphql";
import { protectPersonalInput } from "../../gateway/personal-input.js";

const schema = buildSchema(`
  input Member { role: String!, ageBand: String }
  input HouseholdProfileInput { members: [Member!]!, size: Int }
  type Query { placeFinder(profile: HouseholdProfileInput!, first: Int): Int, towns(name: String): Int }
`);

const protect = (query: string, variables: Record<string, unknown> = {}) => {
  const result = protectPersonalInput(schema, parse(query), { query, variables });
  expect(validate(schema, parse(result.query))).toEqual([]);
  return result;
};

describe("a profile in the text of an operation", () => {
  test("becomes a variable, and nothing of it stays in the text", () => {
    const result = protect(`{ placeFinder(profile: { members: [{ role: "ADULT", ageBand: "AGE_25_34" }] }) }`);
    expect(result.query).not.toContain("AGE_25_34");
    expect(Object.values(result.variables)).toEqual([{ members: [{ role: "ADULT", ageBand: "AGE_25_34" }] }]);
  });

  test("takes the values of the variables that stand in it, whose definitions go", () => {
    const result = protect(
      `query Q($role: String!, $first: Int) { placeFinder(profile: { members: [{ role: $role }] }, first: $first) }`,
      { role: "ADULT", first: 3 },
    );
    expect(result.query).not.toContain("$role");
    expect(result.query).toContain("$first");
    expect(Object.values(result.variables)).toContainEqual({ members: [{ role: "ADULT" }] });
  });

  test("keeps the definition of a variable that is used elsewhere too", () => {
    const result = protect(
      `query ($n: String!) { towns(name: $n) placeFinder(profile: { members: [{ role: $n }] }) }`,
      { n: "x" },
    );
    expect(result.query).toContain("$n: String!");
  });

  test("is found in fragments, for each operation that spreads them", () => {
    const result = protect(
      `query A { ...F } query B { towns } fragment F on Query { placeFinder(profile: { members: [{ role: "ADULT" }] }) }`,
    );
    expect(result.query).not.toContain("ADULT");
    expect(result.query).toMatch(/query A\(\$profile/);
    expect(result.query).toMatch(/query B\s*\{/);
  });

  test("is found as the default value of a variable", () => {
    const result = protect(
      `query ($p: HouseholdProfileInput! = { members: [{ role: "ADULT" }] }) { placeFinder(profile: $p) }`,
    );
    expect(result.query).not.toContain("ADULT");
    expect(result.variables).toEqual({ p: { members: [{ role: "ADULT" }] } });
  });

  test("is found twice in one operation", () => {
    const result = protect(
      `{ a: placeFinder(profile: { members: [] }) b: placeFinder(profile: { members: [], size: 7 }) }`,
    );
    expect(result.query).not.toContain("7");
    expect(Object.keys(result.variables)).toHaveLength(2);
  });

  test("never takes the name of a variable that the caller has", () => {
    const result = protect(`query ($profile: Int) { placeFinder(first: $profile, profile: { members: [] }) }`, {
      profile: 4,
    });
    expect(result.variables["profile"]).toBe(4);
  });
});

test("an operation with its profile in a variable stays as it is, and is known as personal", () => {
  const query = `query ($p: HouseholdProfileInput!) { placeFinder(profile: $p) }`;
  expect(protectPersonalInput(schema, parse(query), { query, variables: { p: {} } })).toEqual({
    query,
    variables: { p: {} },
    isPersonal: true,
  });
});

test("an operation without a profile is not personal", () => {
  expect(protect(`{ towns(name: "x") }`).isPersonal).toBe(false);
});

test("a profile takes the defaults of the variables that stand in it", () => {
  const result = protect(
    `query ($role: String! = "ADULT", $size: Int = 2) { placeFinder(profile: { members: [{ role: $role }], size: $size }) }`,
    { size: 3 },
  );
  expect(result.query).not.toContain("ADULT");
  expect(Object.values(result.variables)).toContainEqual({ members: [{ role: "ADULT" }], size: 3 });
});

test("a profile never takes the name of a variable that has only a default", () => {
  const result = protect(`query ($profile: Int = 4) { placeFinder(first: $profile, profile: { members: [] }) }`);
  expect(result.variables["profile"]).toBeUndefined();
});
