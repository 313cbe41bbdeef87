/**
 * Keeps the index of towns in memory and up to date with the copies and with the day. Knows nothing of any household.
 */
import type { DataSource, EntityManager } from "typeorm";
import { hubError } from "../../../schema/errors.js";
import { dateToday } from "../day.js";
import {
  buildTownIndex,
  buildTowns,
  type Parameters,
  parametersAsOf,
  type PresentedRows,
  replaceRows,
  type TownIndex,
} from "../engine/engine.js";
import { type Declarations, declarationsOf, readDeclared } from "./declarations.js";
import { type CopyVersions, PRESENTED, readPresented, readTowns, readVersions, TOWN_FACTS } from "./read-rows.js";

/** The index with the parameters of its day and what towns need on it. None is ever changed: what is new is another object. */
export interface IndexOfDay {
  readonly index: TownIndex;
  readonly parameters: Parameters;
  readonly declarations: Declarations;
}

export interface IndexKeeper {
  /**
   * The index of today, at once unless the day has just turned.
   * @throws SUBGRAPH_UNAVAILABLE before every copy has been filled once: a ranking of nothing would be a lie
   */
  today(): Promise<IndexOfDay>;
  /** Takes in what has changed in the copies. Calls made meanwhile share one further round. */
  bringUpToDate(): Promise<void>;
}

interface HeldIndex extends IndexOfDay {
  readonly versions: CopyVersions;
}

/** @param today gives the date of today, ISO */
export function keepTownIndex(db: DataSource, today: () => string = dateToday): IndexKeeper {
  let held: HeldIndex | null = null;
  let running: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | null = null;

  const update = async (): Promise<void> => {
    waiting = null;
    held = await db.transaction("REPEATABLE READ", (snapshot) => indexAfter(held, snapshot, today()));
  };

  const bringUpToDate = (): Promise<void> => {
    // A round that has begun may have read before the change: who asks now waits for the one after it.
    waiting ??= running = running.catch(() => undefined).then(update);
    return waiting;
  };

  return {
    bringUpToDate,
    today: async () => {
      if (held?.index.asOf !== today()) await bringUpToDate();
      if (held) return held;
      throw hubError(
        "SUBGRAPH_UNAVAILABLE",
        "The place finder has not yet read which towns there are and what they offer; ask again in a moment.",
      );
    },
  };
}

/**
 * The index of a day after the copies' present state. Towns are built anew only when the register has changed, because
 * their neighbours cost most; of the rest only the lists that have changed are read.
 */
async function indexAfter(held: HeldIndex | null, snapshot: EntityManager, asOf: string): Promise<HeldIndex | null> {
  const versions = await readVersions(snapshot);
  if (!versions) return held;
  const next = await townIndexAfter(held, snapshot, asOf, versions);
  const isDeclaredAnew = DECLARED.some((name) => versions[name] !== held?.versions[name]);
  if (held?.index === next.index && !isDeclaredAnew) return held;
  const isSame = !isDeclaredAnew && held?.index.towns === next.index.towns && held.index.asOf === asOf;
  const declarations = isSame
    ? held.declarations
    : declarationsOf(next.index.towns, await readDeclared(snapshot, asOf));
  return { ...next, declarations, versions };
}

/** The copies of what towns declare. */
const DECLARED = ["needs", "priorities"] as const satisfies (keyof CopyVersions)[];

async function townIndexAfter(
  held: HeldIndex | null,
  snapshot: EntityManager,
  asOf: string,
  versions: CopyVersions,
): Promise<Pick<IndexOfDay, "index" | "parameters">> {
  const parameters = held?.index.asOf === asOf ? held.parameters : parametersAsOf(asOf);
  const reachKm = parameters.work.commuteMaximumKm;
  if (held?.versions.towns !== versions.towns || held.index.towns.reachKm !== reachKm) {
    const towns = buildTowns(await readTowns(snapshot), reachKm);
    const index = buildTownIndex(towns, await readAll(snapshot), asOf, parameters);
    return { index, parameters };
  }
  if (held.index.asOf !== asOf) {
    const index = buildTownIndex(held.index.towns, await readAll(snapshot), asOf, parameters);
    return { index, parameters };
  }
  const changed = PRESENTED.filter((name) => versions[name] !== held.versions[name]);
  if (changed.length === 0) return held;
  const index = replaceRows(held.index, await readPresented(snapshot, changed), parameters);
  return { index, parameters };
}

async function readAll(snapshot: EntityManager): Promise<PresentedRows> {
  return { ...(await readPresented(snapshot, PRESENTED)), facts: TOWN_FACTS };
}
