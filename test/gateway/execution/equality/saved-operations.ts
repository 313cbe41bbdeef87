/** The operations that people have saved, copied or are shown: of the contract, of the guides, of the explorer. */
import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";
import { OperationTypeNode, parse } from "graphql";
import { explorerExamples } from "../../../../gateway/pages/explorer/examples.js";
import { examplesOf, guides, STORY } from "../../../docs/guide.js";
import { projectRoot } from "../../../house/project-files.js";

export interface SavedOperation {
  readonly name: string;
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Whether an answer depends on what was asked before: it writes, or tells of what was asked. */
  readonly isRemembered: boolean;
}

/** All of them, in a fixed order. */
export const savedOperations = (): readonly SavedOperation[] => [
  ...contractOperations(),
  ...[...guides, STORY].flatMap((guide) =>
    examplesOf(guide).flatMap(({ operation, variables }, place) =>
      operationsIn(`${guide}, query ${place + 1}`, operation, variables),
    ),
  ),
  ...explorerExamples().flatMap(({ id, query, variables }) => operationsIn(id, query, readVariables(variables))),
];

function contractOperations(): readonly SavedOperation[] {
  const folder = path.join(projectRoot, "test/contract");
  return globSync("*/operation.graphql", { cwd: folder })
    .sort()
    .flatMap((file) => {
      const name = path.dirname(file);
      const variables = path.join(folder, name, "variables.json");
      const given = existsSync(variables) ? readFileSync(variables, "utf8") : "";
      return operationsIn(name, readFileSync(path.join(folder, file), "utf8"), readVariables(given));
    });
}

const readVariables = (text: string): SavedOperation["variables"] =>
  JSON.parse(text || "{}") as SavedOperation["variables"];

/** A document may hold several operations. */
const operationsIn = (name: string, query: string, variables: SavedOperation["variables"]): readonly SavedOperation[] =>
  parse(query).definitions.flatMap((node) => {
    if (!("operation" in node)) return [];
    const operationName = node.name?.value;
    const isRemembered = node.operation === OperationTypeNode.MUTATION || query.includes("auditLog");
    return [
      { name: operationName ? `${name}, ${operationName}` : name, query, operationName, variables, isRemembered },
    ];
  });
