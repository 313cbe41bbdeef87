/** What every field of the composed graph needs of a caller, as its owners declare it. */
import "reflect-metadata";
import { hub } from "../../gateway/hub/subgraph.js";
import type { Scope } from "../../schema/access.js";
import { owners } from "../../subgraphs/owners.js";
import { schemaOf } from "../../subgraphs/runtime/subgraph.js";

const tables = [...owners.filter(({ schema }) => schema).map((owner) => schemaOf(owner).access), hub.access];

/** By coordinate, such as `Offer.reserved`. A field of several owners needs what any of them says. */
export const ACCESS: ReadonlyMap<string, readonly Scope[]> = new Map(
  tables
    .flatMap((table) => [...table])
    .map(([coordinate]) => [coordinate, [...new Set(tables.flatMap((table) => table.get(coordinate) ?? []))]]),
);

/** The table as text, a line for each field. */
export const accessText = (): string =>
  [...ACCESS]
    .filter(([coordinate]) => !/^(Query\._|_)/.test(coordinate))
    .map(([coordinate, scopes]) => `${coordinate} ${scopes.join(" ") || "public"}\n`)
    .sort()
    .join("");
