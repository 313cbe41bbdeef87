/** The load generator as the bench uses it: a process of its own, asked for one measurement at a time. */
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { LoadAnswer, LoadOrder, LoadResult } from "./load-message.js";

export interface LoadGenerator {
  /** @throws Error where a server answered wrongly */
  measure(order: LoadOrder): Promise<LoadResult>;
  stop(): Promise<void>;
}

/** Starts it. */
export function startLoadGenerator(): LoadGenerator {
  const child = fork(fileURLToPath(new URL("./load-generator.js", import.meta.url)), { execArgv: [] });
  const ended = new Promise<string>((resolve) => child.once("exit", (code, signal) => resolve(String(code ?? signal))));
  return {
    measure: (order) =>
      new Promise((resolve, reject) => {
        child.once("message", (message) => {
          const answer = message as LoadAnswer;
          if ("result" in answer) resolve(answer.result);
          else reject(new Error(answer.failure));
        });
        void ended.then((how) => reject(new Error(`The load generator has ended (${how}).`)));
        child.send(order);
      }),
    stop: async () => {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}
