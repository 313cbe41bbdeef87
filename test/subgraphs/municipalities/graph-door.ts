/** The graph as one caller asks it, answers typed. */
import { expect } from "@jest/globals";
import type { TokenSubject } from "../../../gateway/caller/development/subject.js";
import type { GraphAnswer, TestHub } from "../../hub.js";

export interface GraphDoor {
  raw(query: string, variables?: Record<string, unknown>): Promise<GraphAnswer>;
  /** The value of a root field; fails the test where the answer has errors. */
  ask<Value>(query: string, variables: Record<string, unknown>, field: string): Promise<Value>;
}

/** A door for a kind of caller; for the public without one. */
export async function graphDoor(hub: TestHub, subject?: TokenSubject): Promise<GraphDoor> {
  return graphDoorBy(hub, subject ? await hub.headersOf(subject) : {});
}

/** A door for whoever has these headers. */
export function graphDoorBy(hub: TestHub, headers: Record<string, string>): GraphDoor {
  const raw = (query: string, variables: Record<string, unknown> = {}) => hub.ask(query, variables, headers);
  return {
    raw,
    ask: async <Value>(query: string, variables: Record<string, unknown>, field: string) => {
      const { data, errors } = await raw(query, variables);
      expect(errors).toBeUndefined();
      return data?.[field] as Value;
    },
  };
}
