/** A profile of the processor, told by package: whose code ran, not who had called it. Takes data, gives data. */
import type { Profiler } from "node:inspector";

/** Waiting, and the profiler's own doing. */
const NO_WORK: ReadonlySet<string> = new Set(["(idle)", "node:inspector"]);

/** Milliseconds of each package's own code; the hub's own by room, what the virtual machine does in round brackets. */
export function selfTimes({
  nodes,
  samples = [],
  timeDeltas = [],
}: Profiler.Profile): Readonly<Record<string, number>> {
  const owners = new Map(nodes.map(({ id, callFrame }) => [id, ownerOf(callFrame.functionName, callFrame.url)]));
  const times: Record<string, number> = {};
  samples.forEach((id, position) => {
    const owner = owners.get(id) ?? "(unknown)";
    if (NO_WORK.has(owner)) return;
    times[owner] = (times[owner] ?? 0) + (timeDeltas[position] ?? 0) / 1_000;
  });
  return times;
}

/**
 * Functions of Node's own that write to a socket. While one runs the system often gives the processor to who is written to,
 * above all PostgreSQL on the same machine, and the sampler counts that time here.
 */
const SOCKET_WRITES: ReadonlySet<string> = new Set(["writev", "writeBuffer", "writeUtf8String", "writeLatin1String"]);

/** Whose a function is, by the address of its file. */
export function ownerOf(functionName: string, url: string): string {
  if (/^\(.*\)$/.test(functionName)) return functionName;
  if (url === "" && SOCKET_WRITES.has(functionName)) return "writing to sockets";
  const installed = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1];
  if (installed !== undefined) return installed;
  if (url.startsWith("node:")) return url.split("/")[0] ?? url;
  const room = /\/dist\/((?:[^/]+\/){1,2})/.exec(url)?.[1];
  if (room !== undefined) return `ours: ${room.slice(0, -1)}`;
  return url === "" ? "compiled at run time, or native" : "(other)";
}
