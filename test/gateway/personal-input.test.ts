import { describe, expect, test } from "@jest/globals";
import { buildSchema, parse, validate } from "graphql";
import { protectPersonalInput } from "../../gateway/personal-input.js";

const schema = buildSchema(`
  input Member { role: String!, ageBand: String }
  input HouseholdProfileInput { members: [Member!]!, size: Int }
  type Query { placeFinder(profile: HouseholdProfileInput!, first: Int): Int, towns(name: String): Int }
`);

const protect = (query: string, variables: Record<string, unknown> = {}, operationName?: string) => {
  const result = protectPersonalInput(schema, parse(query), { query, variables, operationName });
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
    isTextPublic: true,
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

const ROLE = "placeFinder(profile: { members: [{ role: $role }] })";

test("of several operations the one that is asked says what its variables are", () => {
  const query = `query A($role: String! = "A") { ${ROLE} } query B($role: String! = "B") { ${ROLE} }`;
  const given = (operationName: string) => Object.values(protect(query, {}, operationName).variables);
  expect(given("A")).toContainEqual({ members: [{ role: "A" }] });
  expect(given("B")).toContainEqual({ members: [{ role: "B" }] });
});

test("of several operations the one that is asked says what a profile is by default", () => {
  const find = "placeFinder(profile: $p)";
  const query = `query A($p: HouseholdProfileInput! = { members: [] }) { ${find} } query B($p: HouseholdProfileInput = { members: [], size: 2 }) { ${find} } query C($p: HouseholdProfileInput!) { ${find} }`;
  expect(protect(query, {}, "A").variables["p"]).toEqual({ members: [] });
  expect(protect(query, {}, "B").variables["p"]).toEqual({ members: [], size: 2 });
  expect(protect(query, { p: { members: [{ role: "C" }] } }, "C").variables["p"]).toEqual({ members: [{ role: "C" }] });
  expect(protect(query, {}, "C").variables["p"]).toBeUndefined();
});

test.each([
  ["is not there", `query ($role: String!) { ${ROLE} }`, {}, "profile.members.0.role", /was not provided/],
  ["is null", `query ($role: String!) { ${ROLE} }`, { role: null }, "profile.members.0.role", /must not be null/],
  ["is of another form", `query ($role: String!) { ${ROLE} }`, { role: ["x"] }, "profile.members.0.role", /\["x"\]/],
])("a variable within a profile that %s is bad input", (_, query, variables, argument, message) => {
  const refused = (): unknown => protect(query, variables);
  expect(refused).toThrow(message);
  expect(refused).toThrow(expect.objectContaining({ extensions: { code: "BAD_USER_INPUT", argument } }));
});

test.each([
  ["a variable that is not declared", `{ ${ROLE} }`],
  ["a variable of another type", `query ($role: Int!) { ${ROLE} }`],
  ["a variable of a type that does not exist", `query ($role: Nope!) { ${ROLE} }`],
  ["a variable declared twice", `query ($role: String!, $role: String!) { ${ROLE} }`],
  ["a field given twice", "{ placeFinder(profile: { members: [], members: [] }) }"],
  ["a field that is missing", "{ placeFinder(profile: { size: 3 }) }"],
  ["a value of another kind", '{ placeFinder(profile: { members: [], size: "3" }) }'],
])("what is not valid goes on as it was sent, to be refused, and is not kept: %s", (_, query) => {
  const variables = { role: "ADULT" };
  expect(validate(schema, parse(query))).not.toEqual([]);
  expect(protectPersonalInput(schema, parse(query), { query, variables })).toEqual({
    query,
    variables,
    isPersonal: true,
    isTextPublic: false,
  });
});
