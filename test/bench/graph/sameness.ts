/** All legs must give the same data for the same request, or nothing that was measured can be compared. */
import { FLOOR_OPERATIONS } from "./legs/floor.js";
import type { Leg } from "./legs/leg.js";
import { type Connection, openConnection } from "./load/connection.js";
import { type GraphRequest, requestStreams } from "./load/requests.js";
import type { Surroundings } from "./surroundings.js";

const MIX_SAMPLES = 40;
/** Of each operation that the floor knows. */
const FLOOR_SAMPLES = 8;
const SEED = 4_711;

/** A request that two legs answer otherwise, in words. */
type Difference = string;

/**
 * Asks all legs a sample of requests, one after the other.
 * @returns what is not the same, empty where all is
 */
export async function findDifferences(surroundings: Surroundings): Promise<readonly Difference[]> {
  const { legs, country, authorizations } = surroundings;
  const streamOf = await requestStreams();
  const opened = await Promise.all(legs.map(async (leg) => ({ leg, connection: await openConnection(originOf(leg)) })));
  const sample = (only: string | null, count: number): readonly GraphRequest[] => {
    const next = streamOf({ only, seed: SEED, country, authorizations });
    return Array.from({ length: count }, next);
  };
  const floored: readonly string[] = Object.values(FLOOR_OPERATIONS);
  const requests = [...sample(null, MIX_SAMPLES), ...floored.flatMap((only) => sample(only, FLOOR_SAMPLES))];
  const differences: Difference[] = [];
  try {
    for (const request of requests) {
      const asked = opened.filter(({ leg }) => leg.name !== "floor" || floored.includes(request.operation.name));
      const answers = await Promise.all(
        asked.map(async ({ leg, connection }) => ({ leg, data: await dataOf(leg, connection, request) })),
      );
      for (const { leg, data } of answers.slice(1))
        if (data !== answers[0]?.data)
          differences.push(
            describeDifference(request, answers[0]?.leg.name ?? "", answers[0]?.data ?? "", leg.name, data),
          );
    }
  } finally {
    for (const { connection } of opened) connection.close();
  }
  return differences;
}

const originOf = (leg: Leg): string => new URL(leg.urlOf("")).origin;

/** As text, so that the order of the fields counts. */
async function dataOf(leg: Leg, connection: Connection, { operation, body, authorization }: GraphRequest) {
  const answer = await connection.post(new URL(leg.urlOf(operation.name)).pathname, body, authorization);
  return JSON.stringify((JSON.parse(answer.body.toString("utf8")) as { readonly data: unknown }).data);
}

function describeDifference({ operation }: GraphRequest, one: string, first: string, other: string, second: string) {
  const length = Math.min(first.length, second.length);
  let at = 0;
  while (at < length && first[at] === second[at]) at += 1;
  const around = (text: string): string => text.slice(Math.max(0, at - 60), at + 60);
  return `${operation.name}: ${one} …${around(first)}… but ${other} …${around(second)}…`;
}
