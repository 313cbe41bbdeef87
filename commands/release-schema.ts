/**
 * Notes that the committed graph is released: from here on, users count on it. For developers, at a release.
 *   node dist/commands/release-schema.js VERSION
 */
import { copyFile, readFile, writeFile } from "node:fs/promises";

const [version = ""] = process.argv.slice(2);
if (!/^\d+\.\d+\.\d+$/.test(version)) {
  process.stderr.write("Usage: node dist/commands/release-schema.js VERSION, such as 0.2.0\n");
  process.exit(1);
}
const schema = new URL("../../schema/", import.meta.url);
const changelog = new URL("CHANGELOG.md", schema);
const heading = "\n## Unreleased\n";
const [before, unreleased] = (await readFile(changelog, "utf8")).split(heading);
if (before === undefined || unreleased === undefined) throw new Error(`CHANGELOG.md has no section "Unreleased".`);
const today = new Date().toISOString().slice(0, 10);
await copyFile(new URL("generated/api.graphql", schema), new URL("released.graphql", schema));
await writeFile(changelog, `${before}${heading}\n## ${version}, ${today}\n${unreleased}`);
process.stdout.write(`Version ${version} of the graph is released as of ${today}.\n`);
