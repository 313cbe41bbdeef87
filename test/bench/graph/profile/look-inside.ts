/** Where a leg's time goes: its processors' time by package, and the statements that each operation sends. */
import { FLOOR_OPERATIONS } from "../legs/floor.js";
import { type Leg, type LegName, usageOf } from "../legs/leg.js";
import { openConnection } from "../load/connection.js";
import { OPERATIONS } from "../load/operations.js";
import { requestStreams } from "../load/requests.js";
import { measure } from "../rounds.js";
import type { Surroundings } from "../surroundings.js";

export interface LegInside {
  readonly leg: LegName;
  /** What was asked: an operation, or `mix`. */
  readonly asked: string;
  /** Milliseconds on the processor for one request, by package; the greatest first. */
  readonly packages: Readonly<Record<string, number>>;
  /** Statements that one request sends to PostgreSQL, beginnings and ends of transactions among them; by operation. */
  readonly statements: Readonly<Record<string, number>>;
}

const PROFILE_SECONDS = 6;
const STATEMENT_SAMPLES = 10;
const SEED = 31;

/** Looks into every leg while it answers the mix, and into the hub in one process for the floor's operations too. */
export async function lookInside(
  surroundings: Surroundings,
  tell: (line: string) => void,
): Promise<readonly LegInside[]> {
  const inside: LegInside[] = [];
  for (const leg of surroundings.legs) {
    tell(`Profiling: ${leg.name}`);
    const statements = await statementsOf(surroundings, leg);
    const asked = [
      ...(leg.name === "floor" ? [] : [null]),
      ...(leg.name === "floor" || leg.name === "compiled" ? Object.values(FLOOR_OPERATIONS) : []),
    ];
    for (const only of asked)
      inside.push({
        leg: leg.name,
        asked: only ?? "mix",
        packages: await profileOf(surroundings, leg, only),
        statements,
      });
  }
  return inside;
}

async function profileOf(
  surroundings: Surroundings,
  leg: Leg,
  only: string | null,
): Promise<Readonly<Record<string, number>>> {
  await Promise.all(leg.processes.map((process) => process.startProfile()));
  const { requests } = await measure(surroundings, { leg, only }, SEED, PROFILE_SECONDS);
  const profiles = await Promise.all(leg.processes.map((process) => process.stopProfile()));
  const sums = new Map<string, number>();
  for (const profile of profiles)
    for (const [name, time] of Object.entries(profile)) sums.set(name, (sums.get(name) ?? 0) + time);
  return Object.fromEntries(
    [...sums]
      .map(([name, time]): [string, number] => [name, time / requests])
      .sort(([, one], [, other]) => other - one),
  );
}

async function statementsOf(
  { country, authorizations }: Surroundings,
  leg: Leg,
): Promise<Readonly<Record<string, number>>> {
  const streamOf = await requestStreams();
  const floored: readonly string[] = Object.values(FLOOR_OPERATIONS);
  const statements: Record<string, number> = {};
  for (const { name } of OPERATIONS.filter((operation) => leg.name !== "floor" || floored.includes(operation.name))) {
    const next = streamOf({ only: name, seed: SEED, country, authorizations });
    const url = new URL(leg.urlOf(name));
    const connection = await openConnection(url.origin);
    const before = await usageOf(leg);
    for (let sample = 0; sample < STATEMENT_SAMPLES; sample += 1) {
      const { body, authorization } = next();
      await connection.post(url.pathname, body, authorization);
    }
    const after = await usageOf(leg);
    connection.close();
    statements[name] = (after.statements - before.statements) / STATEMENT_SAMPLES;
  }
  return statements;
}
