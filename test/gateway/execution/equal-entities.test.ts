import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { readFile } from "node:fs/promises";
import { prettyFormatQueryPlan } from "@apollo/query-planner";
import { library } from "./library.js";
import { type FaultyFetch, type SmallFederation, smallFederation } from "./small-federation.js";

let federation: SmallFederation;
const plans: string[] = [];
beforeAll(async () => {
  federation = await smallFederation(library, { onQueryPlan: (plan) => plans.push(prettyFormatQueryPlan(plan)) });
});
afterAll(() => federation.stop());

const representations = (fetches: readonly FaultyFetch[]) =>
  fetches.flatMap(({ variables }) => (variables["representations"] as unknown[] | undefined) ?? []);

test("equal entities are asked for once, and answered at every place", async () => {
  plans.length = 0;
  const { stock, compiled, fetches } = await federation.ask("{ strict { id note } }");
  const readme = new URL("../../../../gateway/execution/README.md", import.meta.url);
  expect(await readFile(readme, "utf8")).toContain(plans[0]);
  expect(compiled).toEqual(stock);
  expect(representations(fetches.stock)).toHaveLength(3);
  expect(representations(fetches.compiled)).toEqual([
    { __typename: "Book", isbn: "111" },
    { __typename: "Book", isbn: "333" },
  ]);
});

test("an error of an entity is told at every place where the entity stands", async () => {
  const { stock, compiled, fetches } = await federation.ask("{ a: maybe { note } b: strict { note } maybe { stars } }");
  expect(compiled).toEqual(stock);
  expect(compiled.body).toContain('"path":["maybe",2,0,"stars"]');
  expect(representations(fetches.compiled).length).toBeLessThan(representations(fetches.stock).length);
});

test("equal entities that grow apart later share nothing", async () => {
  const query = "{ authors { name books { isbn loans { by { name born books { note } } } author { name } } } }";
  const { stock, compiled } = await federation.ask(query);
  expect(compiled).toEqual(stock);
});

test("entities of one key and of different types stay what they are", async () => {
  const { stock, compiled } = await federation.ask(
    "{ media { __typename id stars twin { __typename id ... on Film { minutes } } } }",
  );
  expect(compiled).toEqual(stock);
});

test("every fetch is sent in the order of Apollo's plan, with the variables that it uses", async () => {
  const { fetches } = await federation.ask(
    'query ($id: ID!, $per: Int) { book(id: $id) { fee(per: $per) } author(id: "a1") { name } }',
    { id: "b1", per: 3 },
  );
  expect(fetches.compiled).toEqual(fetches.stock);
});
