/**
 * Runs two pieces of work on one database in every order of their statements, in the manner of PostgreSQL's isolation
 * tester: a statement is a step; a step that waits for the other's lock waits while the other goes on. The work is the
 * hub's own, unchanged: what is held back and let go is the connection's `query`. Knows nothing of what the work does.
 */
import { setTimeout as pause } from "node:timers/promises";
import type pg from "pg";
import type { DataSource, QueryRunner } from "typeorm";

/** A piece of work: named, on connections of its own. */
export interface Actor {
  readonly name: string;
  readonly db: DataSource;
  readonly work: (db: DataSource) => Promise<unknown>;
  /** Which statements are steps; all by default. The others are sent at once: they touch nothing that the other does. */
  readonly isStep?: (sql: string) => boolean;
}

/** What came of one order of steps. */
export interface Interleaving {
  /** The steps in their order: who, and the first words of the statement. */
  readonly steps: readonly string[];
  /** What each piece of work answered, in the order of the actors. */
  readonly outcomes: readonly unknown[];
}

/** Longest wait for a statement. None of ours takes a hundredth of it; PostgreSQL breaks a deadlock after a second. */
const PATIENCE_MS = 10_000;
/** Each is seen to wait once where one was let go between two looks; in a deadlock they are seen so again and again. */
const LOOKS_AT_A_DEADLOCK = 5;
/** A statement that nobody holds back has answered by then, mostly. */
const USUAL_MS = 2;

/**
 * Tries every order of the steps of the actors' work.
 * @param watcher a connection beside them, to see who waits for a lock
 * @param reset makes the state from which each order begins
 * @param check looks at what an order came to
 * @returns how many orders there were
 * @throws where an order ends in a deadlock or hangs, with its steps
 */
export async function everyInterleaving(
  watcher: pg.Client,
  actors: readonly [Actor, Actor],
  reset: () => Promise<void>,
  check: (interleaving: Interleaving) => Promise<void>,
): Promise<number> {
  let orders = 0;
  for (let choices: number[] | null = []; choices; orders++) {
    await reset();
    const run = new Run(watcher, actors, choices);
    await check(await run.toEnd());
    choices = nextChoices(run.taken);
  }
  return orders;
}

/** A choice that was made, and among how many. */
interface Choice {
  readonly chosen: number;
  readonly among: number;
}

/** The next branch of the tree of choices, depth first; null at its end. */
function nextChoices(taken: readonly Choice[]): number[] | null {
  const last = taken.findLastIndex(({ chosen, among }) => chosen + 1 < among);
  if (last === -1) return null;
  return taken.slice(0, last + 1).map(({ chosen }, at) => (at === last ? chosen + 1 : chosen));
}

/** One order of the steps: follows the given choices, then always lets the first go. */
class Run {
  readonly taken: Choice[] = [];
  readonly #steps: string[] = [];
  readonly #stages: readonly Stage[];

  constructor(
    private readonly watcher: pg.Client,
    private readonly actors: readonly Actor[],
    private readonly choices: readonly number[],
  ) {
    this.#stages = actors.map(() => new Stage());
  }

  async toEnd(): Promise<Interleaving> {
    const works = this.actors.map(async ({ db, work, isStep = () => true }, at) => {
      const stage = this.#stages[at] as Stage;
      const letGo = hold(db, stage, (sql) => !isBeginning(sql) && isStep(sql));
      try {
        return await work(db);
      } finally {
        letGo();
        stage.end();
      }
    });
    const outcomes = Promise.all(works);
    // A failure of the work is told when the schedule has ended, not before.
    outcomes.catch(() => undefined);
    try {
      for (let going = await this.#settled(); going.length > 0; going = await this.#settled()) this.#step(going);
      return { steps: this.#steps, outcomes: await outcomes };
    } finally {
      // After a failure too: no transaction may be left open.
      for (const stage of this.#stages) stage.open();
      await Promise.allSettled(works);
    }
  }

  #step(going: readonly number[]): void {
    const chosen = going.length === 1 ? 0 : (this.choices[this.taken.length] ?? 0);
    if (going.length > 1) this.taken.push({ chosen, among: going.length });
    const at = going[chosen] as number;
    const stage = this.#stages[at] as Stage;
    this.#steps.push(`${this.actors[at]?.name}: ${stage.waiting?.statement}`);
    stage.permit();
  }

  /** Waits until each actor is before its next step, waits for a lock, or has ended. @returns who can go */
  async #settled(): Promise<number[]> {
    const limit = Date.now() + PATIENCE_MS;
    for (const stage of this.#stages) await stage.paused(USUAL_MS);
    for (let looks = 0; looks < LOOKS_AT_A_DEADLOCK; looks += 1) {
      while (await this.#isAnyAtWork()) {
        if (Date.now() > limit) throw new Error(`Nothing happens any more after:\n${this.#steps.join("\n")}`);
        await pause(1);
      }
      const going = this.#stages.flatMap((stage, at) => (stage.waiting ? [at] : []));
      if (going.length > 0 || this.#stages.every((stage) => stage.hasEnded)) return going;
      await pause(20);
    }
    throw new Error(`Each waits for the other's lock after:\n${this.#steps.join("\n")}`);
  }

  async #isAnyAtWork(): Promise<boolean> {
    const busy = this.#stages.filter((stage) => stage.isBusy);
    if (busy.length === 0) return false;
    const { rows } = await this.watcher.query<{ waiting: number }>(
      "SELECT count(*)::integer AS waiting FROM unnest($1::integer[]) AS pid WHERE cardinality(pg_blocking_pids(pid)) > 0",
      [busy.map(({ pid }) => pid)],
    );
    // Whoever was let go between the two looks is at work.
    return rows[0]?.waiting !== busy.length || this.#stages.filter((stage) => stage.isBusy).length !== busy.length;
  }
}

/** Where one actor stands: at work, before its next step, or at the end. */
class Stage {
  waiting: { readonly statement: string; readonly go: () => void } | null = null;
  hasEnded = false;
  /** Of the backend that runs its statements. */
  pid = 0;
  #isOpen = false;
  #onPause: () => void = () => undefined;

  get isBusy(): boolean {
    return !this.hasEnded && this.waiting === null;
  }

  /** Waits for permission. */
  async before(statement: string): Promise<void> {
    if (this.#isOpen) return;
    await new Promise<void>((go) => {
      this.waiting = { statement, go };
      this.#onPause();
    });
  }

  permit(): void {
    const { waiting } = this;
    this.waiting = null;
    waiting?.go();
  }

  /** Permits everything from here on. */
  open(): void {
    this.#isOpen = true;
    this.permit();
  }

  end(): void {
    this.hasEnded = true;
    this.#onPause();
  }

  /** Waits until it is not at work, but no longer than that. */
  async paused(patienceMs: number): Promise<void> {
    if (!this.isBusy) return;
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      this.#onPause = resolve;
      timer = setTimeout(resolve, patienceMs);
    });
    clearTimeout(timer);
  }
}

/** Holds back every step that is sent from here on. @returns what ends it */
function hold(db: DataSource, stage: Stage, isStep: (sql: string) => boolean): () => void {
  const create = db.createQueryRunner.bind(db);
  db.createQueryRunner = (mode) => {
    const runner = create(mode);
    const send = runner.query.bind(runner) as (sql: string, ...rest: unknown[]) => Promise<unknown>;
    const held = async (sql: string, ...rest: unknown[]): Promise<unknown> => {
      if (stage.pid === 0) {
        const [backend] = (await send("SELECT pg_backend_pid() AS pid")) as [{ pid: number }];
        stage.pid = backend.pid;
      }
      if (isStep(sql)) await stage.before(firstWords(sql));
      return send(sql, ...rest);
    };
    runner.query = held as QueryRunner["query"];
    return runner;
  };
  return () => {
    db.createQueryRunner = create;
  };
}

/**
 * Beginning, and saying who acts, sees nothing and locks nothing yet: with it as a step there would be more orders and
 * nothing new.
 */
const isBeginning = (sql: string): boolean => sql === "START TRANSACTION" || sql.startsWith("SELECT set_config(");

const firstWords = (sql: string): string => sql.trim().split(/\s+/).slice(0, 4).join(" ");
