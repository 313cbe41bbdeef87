/** Hive Gateway over the hub's subgraphs, each a process of its own that anybody may ask. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { FilledDatabase } from "../data/database.js";
import { graphLeg, type Leg, type LegName } from "./leg.js";
import { type ProbedProcess, startProbed } from "./probed-process.js";

/** The owners whose types the measured operations read. */
const ASKED = ["municipalities", "services", "matching", "statistics"] as const;

const OPEN_SUBGRAPH = fileURLToPath(new URL("./open-subgraph.js", import.meta.url));
const SUPERGRAPH = new URL("../../../../../schema/generated/supergraph.graphql", import.meta.url);

/** The subgraphs, for as many gateways as are measured over them. */
export interface OpenSubgraphs {
  readonly processes: readonly ProbedProcess[];
  /** A file with the composed graph, which names where they listen. */
  readonly supergraphFile: string;
  stop(): Promise<void>;
}

/** Starts the subgraphs on the database that the split hub also works on. */
export async function startOpenSubgraphs({ ownerUrls }: FilledDatabase): Promise<OpenSubgraphs> {
  const processes = ASKED.map((owner) =>
    startProbed({
      name: `open: ${owner}`,
      file: OPEN_SUBGRAPH,
      parameters: [owner],
      environment: { DATABASE_URL: ownerUrls.get(owner), BENCH_COUNTS_STATEMENTS: "1" },
    }),
  );
  const folder = await mkdtemp(path.join(tmpdir(), "ortswahl-bench-hive-"));
  const supergraphFile = path.join(folder, "supergraph.graphql");
  const stop = async (): Promise<void> => {
    await Promise.all(processes.map((process) => process.stop()));
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const urls = await Promise.all(processes.map((process) => process.says(/is ready: (http\S+)/)));
    const places = new Map(ASKED.map((owner, number) => [owner, urls[number]]));
    let sdl = await readFile(SUPERGRAPH, "utf8");
    for (const [owner, url] of places) sdl = sdl.replaceAll(`"http://${owner}.invalid"`, `"${url ?? ""}/graphql"`);
    await writeFile(supergraphFile, sdl);
  } catch (error) {
    await stop();
    throw error;
  }
  return { processes, supergraphFile, stop };
}

/** Starts a gateway over them. @param program the peers' own, where they are installed */
export async function startHive(
  name: LegName & ("hive" | "hiveRust"),
  program: string,
  { processes, supergraphFile }: OpenSubgraphs,
): Promise<Leg> {
  const parameters = [supergraphFile, ...(name === "hiveRust" ? ["--rust-planner"] : [])];
  const gateway = startProbed({ name, file: program, parameters });
  const leg = graphLeg(name, await gateway.says(/ready: (http\S+)/), [gateway, ...processes]);
  return { ...leg, stop: () => gateway.stop() };
}

/** The beginning of what the Rust planner answers with `--jit`, to a question that it answers without. */
export async function askJit(program: string, { supergraphFile }: OpenSubgraphs): Promise<string> {
  const gateway = startProbed({ name: "jit", file: program, parameters: [supergraphFile, "--rust-planner", "--jit"] });
  try {
    const response = await fetch(`${await gateway.says(/ready: (http\S+)/)}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify({ query: `{ municipality(ags: "03254021") { name interest { status } } }` }),
    });
    return `${response.status} ${(await response.text()).slice(0, 100)}`;
  } finally {
    await gateway.stop();
  }
}
