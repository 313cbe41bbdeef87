import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { buildSchema, getIntrospectionQuery, Kind } from "graphql";
import { admission } from "../../../gateway/limits/admission.js";
import { ASSUMED_LENGTHS, FIELD_POINTS, SEARCH_POINTS } from "../../../gateway/limits/list-sizes.js";
import { MOST_COST } from "../../../gateway/limits/operation-cost.js";
import { parseDocument } from "../../../gateway/limits/parse-document.js";
import { TOTALS } from "../../../gateway/limits/totals-length.js";
import { explorerExamples } from "../../../gateway/pages/explorer/examples.js";

const project = new URL("../../../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, project), "utf8");
const schema = buildSchema(read("schema/generated/api.graphql"));
const admit = admission(schema, { trustedDocuments: null, hasIntrospection: true, restricted: new Set() });

interface Legitimate {
  readonly name: string;
  readonly query: string;
  readonly variables: string;
}

const contract = readdirSync(new URL("test/contract/", project), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }): Legitimate => {
    const folder = `test/contract/${name}/`;
    const hasVariables = readdirSync(new URL(folder, project)).includes("variables.json");
    return {
      name,
      query: read(`${folder}operation.graphql`),
      variables: hasVariables ? read(`${folder}variables.json`) : "",
    };
  });

const examples = explorerExamples().map(({ id, query, variables }): Legitimate => ({ name: id, query, variables }));

const operationsOf = (query: string): readonly (string | undefined)[] =>
  (parseDocument(query)?.definitions ?? []).flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION ? [node.name?.value] : [],
  );

describe("what users save passes the door, at a tenth of what an operation may cost at most:", () => {
  test("the operations were found", () => {
    expect(contract.length).toBeGreaterThanOrEqual(5);
    expect(examples.length).toBeGreaterThanOrEqual(10);
  });

  test.each([...contract, ...examples].map((operation) => [operation.name, operation] as const))(
    "%s",
    (_, { query, variables }) => {
      const body = { query, variables: JSON.parse(variables || "{}") as unknown };
      for (const operationName of operationsOf(query)) {
        const { cost } = admit({ method: "POST", headers: new Map(), search: "", body: { ...body, operationName } });
        expect(cost).toBeLessThanOrEqual(MOST_COST / 10);
      }
    },
  );
});

test.each([
  ["plain", getIntrospectionQuery()],
  [
    "with everything",
    getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    }),
  ],
])("the whole introspection passes the door, %s", (_, query) => {
  const { cost } = admit({ method: "POST", headers: new Map(), search: "", body: { query } });
  expect(cost).toBeLessThanOrEqual(MOST_COST / 4);
});

test.each([ASSUMED_LENGTHS, FIELD_POINTS, SEARCH_POINTS, TOTALS].flatMap((table) => Object.keys(table)))(
  "%s, whose length or price is assumed, is a field of the graph",
  (place) => {
    const [typeName = "", fieldName = ""] = place.split(".");
    const type = schema.getType(typeName);
    expect(type && "getFields" in type ? Object.keys(type.getFields()) : []).toContain(fieldName);
  },
);

test.each(Object.entries(TOTALS))("the kinds that %s may be grouped by are as many as the enums have", (place, own) => {
  const kindOf: Readonly<Record<string, readonly [dimension: string, vocabulary: string]>> = {
    "Query.offerTotals": ["KIND", "OfferKind"],
    "Query.needTotals": ["KIND", "NeedKind"],
    "Query.jobTotals": ["KIND", "JobKind"],
    "Query.municipalityTotals": ["KIND", "SettlementKind"],
    "Query.strategyTotals": ["STATUS", "StrategyStatus"],
    "Query.boardTotals": ["STATUS", "AdvisoryBoardStatus"],
    "Query.pilotTotals": ["PHASE", "PilotPhase"],
  };
  const [dimension = "", vocabulary = ""] = kindOf[place] ?? [];
  const type = schema.getType(vocabulary);
  expect(type && "getValues" in type ? type.getValues().length : 0).toBe(own[dimension]);
});
