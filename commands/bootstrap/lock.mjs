// One preparation at a time in a folder. A lock of a process that is gone is taken over, and what that process had
// started is ended first: two npm at once would leave half an installation.
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { Failure } from "./steps.mjs";

const pollMs = 100;
/** The few bytes are written at once; a file without them after this is a crash's. */
const writingMs = 5_000;

/** Holds the lock `file` during `work`; waits while another living process holds it. */
export async function withLock(file, steps, work) {
  const own = { processId: process.pid, startedAt: startOf(process.pid) };
  let hasTold = false;
  while (!tryCreate(file, own)) {
    if (steps.interruption !== undefined) throw new Failure("Interrupted.");
    const holder = readHolder(file);
    if (holder === undefined) removeUnlessWritten(file);
    else if (!isRunning(holder)) takeAway(file, holder);
    else if (!hasTold) {
      steps.say(`Waiting for process ${holder.processId}, which prepares this folder …`);
      hasTold = true;
    }
    await pause(pollMs);
  }
  steps.onGroup = (group) => {
    const running = group === undefined ? {} : { group: { processId: group, startedAt: startOf(group) } };
    writeFileSync(file, JSON.stringify({ ...own, ...running }));
  };
  try {
    return await work();
  } finally {
    steps.onGroup = () => undefined;
    rmSync(file, { force: true });
  }
}

function tryCreate(file, own) {
  try {
    writeFileSync(file, JSON.stringify(own), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw new Failure(`${file} cannot be written (${error.code}); this folder must be prepared by its owner.`);
  }
}

function readHolder(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

function removeUnlessWritten(file) {
  try {
    if (Date.now() - statSync(file).mtimeMs > writingMs) rmSync(file, { force: true });
  } catch {
    // Let go meanwhile.
  }
}

// Only the one who holds the guard removes a dead process's lock: otherwise a slow one might remove a new lock.
function takeAway(file, holder) {
  const guard = `${file}.takeover`;
  try {
    writeFileSync(guard, "", { flag: "wx" });
  } catch {
    removeUnlessWritten(guard);
    return;
  }
  const present = readHolder(file);
  if (present?.processId === holder.processId && present.startedAt === holder.startedAt) {
    if (present.group !== undefined && isRunning(present.group)) process.kill(-present.group.processId, "SIGKILL");
    rmSync(file, { force: true });
  }
  rmSync(guard, { force: true });
}

function isRunning({ processId, startedAt }) {
  try {
    process.kill(processId, 0);
  } catch (error) {
    if (error.code !== "EPERM") return false;
  }
  // Process numbers are used again, in a container even the same ones after every start.
  const found = startOf(processId);
  return found === startedAt || found === "unknown";
}

function startOf(processId) {
  try {
    if (process.platform !== "linux") {
      return execFileSync("ps", ["-o", "lstart=", "-p", String(processId)], { encoding: "utf8" }).trim();
    }
    const line = readFileSync(`/proc/${processId}/stat`, "utf8");
    const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
    // Of a process that has ended and was not collected yet nothing runs. Field 22 of proc(5), counted from the third.
    return fields[0] === "Z" ? "ended" : fields[19];
  } catch {
    return "unknown";
  }
}
