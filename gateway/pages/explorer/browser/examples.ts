/** The examples that the server put into the page; "../example" is their form. */
import type { ExplorerExample } from "../example";

/** Every example, in the order in which they are shown. */
export const examples: readonly ExplorerExample[] = readExamples();

/** The example that the address names after "#", if any. */
export function exampleInAddress(): ExplorerExample | undefined {
  const id = window.location.hash.slice(1);
  return examples.find((example) => example.id === id);
}

function readExamples(): readonly ExplorerExample[] {
  const json = document.getElementById("examples")?.textContent ?? "[]";
  return JSON.parse(json) as readonly ExplorerExample[];
}
