// An owner's process as whoever started it waits for it: in its first seconds it believes no call.
import { setTimeout as pause } from "node:timers/promises";

/** Waits until the process says that it is ready. */
export async function untilReady(url: string): Promise<void> {
  const limit = Date.now() + 30_000;
  while (!(await fetch(`${url}/readyz`)).ok) {
    if (Date.now() > limit) throw new Error("The process does not get ready.");
    await pause(100);
  }
}
