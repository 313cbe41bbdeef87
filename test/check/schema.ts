/**
 * The committed graph: it is what the owners' classes compose to, without inconsistencies, and what it takes away from
 * its users since the last release is declared in schema/CHANGELOG.md.
 */
import "reflect-metadata";
import { CriticalityLevel, diff } from "@graphql-inspector/core";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { buildSchema } from "graphql";
import type { Composition } from "../../schema/compose.js";
import type { Verdict } from "./stage.js";

/** Composes the graph anew and compares it with the files of schema/. */
export async function checkSchema(root: string): Promise<Verdict> {
  // Imported here: classes that do not fit together fail already while they are loaded.
  const { composeGraph } = await import("../../gateway/graph.js");
  const composition = composeGraph();
  const problems = [
    ...inconsistencies(composition),
    ...(await outdatedFiles(root, composition)),
    ...(await undeclaredBreaks(root, composition.apiSdl)),
  ];
  return { isGood: problems.length === 0, words: problems.join("\n") };
}

/** Hints that say that two owners describe one thing differently: one of them is wrong for some reader. */
export const inconsistencies = ({ hints }: Composition): readonly string[] =>
  hints.filter(({ code }) => code.startsWith("INCONSISTENT_")).map(({ code, message }) => `${code}: ${message}`);

async function outdatedFiles(root: string, { supergraphSdl, apiSdl }: Composition): Promise<readonly string[]> {
  const composed = { supergraph: supergraphSdl, api: apiSdl };
  const problems: string[] = [];
  for (const [name, sdl] of Object.entries(composed)) {
    const file = `schema/generated/${name}.graphql`;
    const committed = await readFile(path.join(root, file), "utf8").catch(() => "");
    if (committed !== sdl)
      problems.push(
        `${file} is not what the classes compose to. node dist/commands/compose-schema.js writes it; look at the difference before you commit it.`,
      );
  }
  return problems;
}

async function undeclaredBreaks(root: string, apiSdl: string): Promise<readonly string[]> {
  const released = path.join(root, "schema", "released.graphql");
  // Before the first release nobody can miss anything.
  if (!existsSync(released)) return [];
  const changelog = await readFile(path.join(root, "schema", "CHANGELOG.md"), "utf8");
  return findUndeclaredBreaks(await readFile(released, "utf8"), apiSdl, changelog);
}

/**
 * The breaking changes between two graphs that the changelog's section "Unreleased" does not name. An entry names a
 * change by its place in the graph, in backticks: `Offer.capacity`, `Query.offers.first`, `OfferKind.HOUSING`.
 */
export async function findUndeclaredBreaks(
  releasedSdl: string,
  presentSdl: string,
  changelog: string,
): Promise<readonly string[]> {
  const unreleased = /^## Unreleased$(?<section>.*?)(?=^## |$(?![\s\S]))/ms.exec(changelog)?.groups?.["section"] ?? "";
  const changes = await diff(buildSchema(releasedSdl), buildSchema(presentSdl));
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .filter(({ path: place }) => !unreleased.includes(`\`${place ?? ""}\``))
    .map(
      ({ message, path: place }) =>
        `Breaking: ${message} Name \`${place ?? ""}\` in schema/CHANGELOG.md under "Unreleased", with what users do instead.`,
    );
}
