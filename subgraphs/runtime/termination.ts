/** How a program of the hub hears that it should stop: by a signal, which comes more than once. */

/** The same signal comes to the process group and again from the parent: the later one may be this much later. */
const ECHO_MS = 200;

export interface Termination {
  /** Aborted by the first signal. Those after it are ignored. */
  readonly signal: AbortSignal;
  /** Resolves with the first signal. */
  readonly requested: Promise<void>;
  /**
   * To be waited for at the very end: a process that is already ending hears no signal, and would die of the echo
   * instead of exiting with 0.
   */
  echoesFade(): Promise<void>;
}

/** Listens from now on. */
export function listenForTermination(names: readonly NodeJS.Signals[] = ["SIGINT", "SIGTERM"]): Termination {
  const controller = new AbortController();
  const requested = new Promise<void>((resolve) => {
    controller.signal.addEventListener("abort", () => resolve(), { once: true });
  });
  for (const name of names) process.on(name, () => controller.abort());
  return {
    signal: controller.signal,
    requested,
    echoesFade: () => new Promise((resolve) => setTimeout(resolve, ECHO_MS)),
  };
}
