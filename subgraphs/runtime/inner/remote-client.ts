/** The inner door between processes: a signed call to the owner that is asked, as SERVICE of the owner that asks. */
import { z } from "zod";
import type { Caller } from "../access/caller.js";
import type { InnerClient } from "./inner.js";
import { type RemoteProcess, RemoteFailure } from "./remote-process.js";

/** Where inner operations are asked for. */
export const INNER_PATH = "/inner/";

/** What an inner operation's answer travels in: JSON has no word for nothing. */
export const innerAnswerSchema = z.object({ result: z.unknown() });

/** Calls one inner operation as SERVICE. The answer is JSON that the caller parses. */
export async function callInner(
  caller: Caller,
  process: RemoteProcess,
  operation: string,
  input: unknown,
  patience?: number,
): Promise<unknown> {
  const path = `${INNER_PATH}${operation}`;
  const answer = await process.post(path, input, { caller, languages: [] }, patience);
  return innerAnswerSchema.parse(answer).result;
}

/** The inner client of the owner whose SERVICE caller this is, where its partners are processes of their own. */
export function remoteInnerClient(caller: Caller, processes: ReadonlyMap<string, RemoteProcess>): InnerClient {
  return {
    call: async (owner, operation, input) => {
      const process = processes.get(owner);
      if (!process) throw new RemoteFailure(owner, "NO_ADDRESS", false);
      return callInner(caller, process, operation, input);
    },
  };
}
