/** Composes owners' schemas to one graph. It is given them; it imports none. */
import { composeServices } from "@apollo/composition";
import { Supergraph } from "@apollo/federation-internals";
import { lexicographicSortSchema, parse, printSchema } from "graphql";

export interface NamedSdl {
  readonly name: string;
  readonly sdl: string;
}

export interface Composition {
  /** For any Federation 2 router. */
  readonly supergraphSdl: string;
  /** What users see. */
  readonly apiSdl: string;
  /** Remarks of the composition, with their codes. */
  readonly hints: readonly { readonly code: string; readonly message: string }[];
}

/** Composes the subgraphs, in order of name. Throws with every composition error in the message. */
export function composeSubgraphs(subgraphs: readonly NamedSdl[]): Composition {
  const services = [...subgraphs]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    // Where a process answers is configuration, and stays out of the artefact.
    .map(({ name, sdl }) => ({ name, typeDefs: parse(sdl), url: `http://${name}.invalid` }));
  const result = composeServices(services);
  if (result.errors) throw new Error(result.errors.map(({ message }) => message).join("\n"));
  const hints = result.hints.map(({ definition, message }) => ({ code: definition.code, message }));
  const api = Supergraph.build(result.supergraphSdl).apiSchema().toGraphQLJSSchema();
  return { supergraphSdl: result.supergraphSdl, apiSdl: `${printSchema(lexicographicSortSchema(api))}\n`, hints };
}
