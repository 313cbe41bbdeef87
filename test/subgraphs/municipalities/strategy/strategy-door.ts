/** Writes strategies through the graph, by the names of their mutations. */
import { expect } from "@jest/globals";
import type { GraphDoor } from "../graph-door.js";

export interface Written {
  readonly id: string;
  readonly version: number;
  readonly status: string;
}
type Payload = Readonly<Record<string, unknown>> & {
  readonly userErrors: readonly { readonly field: string; readonly code: string; readonly message: string }[];
};

export const inGerman = (text: string) => [{ language: "de", text }];

/** Sends a mutation by its name; every input type is named like its mutation. */
export async function writeStrategy(
  door: GraphDoor,
  name: string,
  field: string,
  input: object,
  selection = "id version status",
) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const mutation = `mutation ($input: ${type}!) {
    ${name}(input: $input) { ${field} { ${selection} } userErrors { field code message } } }`;
  const payload = await door.ask<Payload>(mutation, { input }, name);
  return { row: payload[field] as Written | null, errors: payload.userErrors };
}

/** The same where nothing stands against it. */
export async function writtenStrategy(
  door: GraphDoor,
  name: string,
  field: string,
  input: object,
  selection?: string,
): Promise<Written> {
  const { row, errors } = await writeStrategy(door, name, field, input, selection);
  expect(errors).toEqual([]);
  return row!;
}
