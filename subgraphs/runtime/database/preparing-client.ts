/**
 * A connection that lets PostgreSQL keep the plans of the statements that come again: planning one of the graph's lists
 * takes longer than running it. Knows no statement by name.
 */
import { createHash } from "node:crypto";
import pg from "pg";
import {
  type KnownText,
  type PipelineAnswer,
  type SendableStatement,
  StatementPipeline,
} from "./statement-pipeline.js";

/**
 * Statements kept per connection. The hub's own operations have fewer; filters of every shape would have more, and each
 * plan takes memory of the database's process.
 */
const MOST_PREPARED = 200;

/** Texts remembered to know that one comes again. */
const MOST_SEEN = 1_000;

/** Longer texts are loads of many rows, which differ each time. */
const LONGEST_TEXT = 10_000;

/**
 * A connection renews itself after this time, and begins to prepare anew: whatever filled its places, by rare statements
 * sent twice say, they go to those that come often.
 */
export const CONNECTION_LIFETIME_SECONDS = 1_800;

/**
 * For so long a connection waits for the next statement. A new one plans each statement anew and fills PostgreSQL's caches
 * again, which takes several times what the statement takes: after the driver's own ten seconds whoever comes to a quiet hub
 * would wait for that each time.
 */
export const IDLE_CONNECTION_MS = 120_000;

/** What a connection is asked to answer. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** How the driver turns a value into what PostgreSQL reads; its types do not name it. */
const { prepareValue } = (pg as unknown as { readonly utils: ValueWriter }).utils;

interface ValueWriter {
  prepareValue(value: unknown): unknown;
}

/** What became of one of several statements. */
export type Outcome = PromiseSettledResult<pg.QueryResult>;

/** A driver's connection that prepares a statement with values, or one of several, when it comes for the second time. */
export class PreparingClient extends pg.Client {
  readonly #prepared = new Map<string, KnownText>();
  readonly #seen = new Set<string>();

  constructor(config?: string | pg.ClientConfig) {
    super(config);
    // Whoever waits for an answer is told of the loss. Without a listener of its own it would end the process.
    this.on("error", () => undefined);
  }

  /** As the driver's own, whatever the arguments: only how a text with values is sent differs. */
  override query(...parameters: unknown[]): never {
    const [text, values, ...others] = parameters;
    const isStatement = typeof text === "string" && Array.isArray(values) && values.length > 0 && others.length === 0;
    const answer: unknown = isStatement
      ? this.#answerTo({ text, values })
      : Reflect.apply(super.query, this, parameters);
    return answer as never;
  }

  /**
   * Sends the statements as one message. Where no transaction is open they are one: all take effect or none, and what is
   * said of the transaction holds for all.
   * @returns the answers in the statements' order
   * @throws Error what the first of them to fail, or the end of all, failed with; of a value that cannot be sent, before
   *   anything is
   */
  async together(statements: readonly Statement[]): Promise<readonly pg.QueryResult[]> {
    const { results, failure } = await this.#send(statements.map((statement) => this.#sendable(statement)));
    if (failure !== null) throw fromHere(failure);
    return results;
  }

  /**
   * Sends the statements as one message, each with an outcome of its own. Only for what reads: a failure undoes what ran
   * before it in the message, and what did not run is sent once more, one after another.
   * @returns the outcomes in the statements' order
   */
  async apart(statements: readonly Statement[]): Promise<readonly Outcome[]> {
    const outcomes: Outcome[] = [];
    const places: number[] = [];
    const sendable: SendableStatement[] = [];
    statements.forEach((statement, place) => {
      try {
        sendable.push(this.#sendable(statement));
        places.push(place);
      } catch (reason) {
        outcomes[place] = { status: "rejected", reason };
      }
    });
    (await this.#outcomesOf(sendable)).forEach((outcome, nth) => (outcomes[places[nth] ?? 0] = outcome));
    return outcomes;
  }

  async #outcomesOf(sendable: readonly SendableStatement[]): Promise<readonly Outcome[]> {
    const { results, failure } = await this.#send(sendable);
    const outcomes = results.map((value): Outcome => ({ status: "fulfilled", value }));
    if (failure === null) return outcomes;
    const rejected: Outcome = { status: "rejected", reason: fromHere(failure) };
    // The end of all has failed.
    if (results.length === sendable.length) return sendable.map(() => rejected);
    outcomes.push(rejected);
    for (const statement of sendable.slice(outcomes.length)) outcomes.push(...(await this.#outcomesOf([statement])));
    return outcomes;
  }

  #send(statements: readonly SendableStatement[]): Promise<PipelineAnswer> {
    if (statements.length === 0) return Promise.resolve({ results: [], failure: null });
    return new Promise((resolve) => super.query(new StatementPipeline(statements, this, resolve)));
  }

  async #answerTo(statement: Statement): Promise<pg.QueryResult | undefined> {
    const [result] = await this.together([statement]);
    return result;
  }

  /** @throws Error where a value cannot be sent */
  #sendable({ text, values }: Statement): SendableStatement {
    return { values: values.map(written), known: this.#knownOf(text) };
  }

  #knownOf(text: string): KnownText {
    const prepared = this.#prepared.get(text);
    if (prepared) return prepared;
    if (!this.#comesAgain(text)) return { text, name: "", reader: null };
    const name = createHash("sha256").update(text).digest("base64url").slice(0, 24);
    const known = { text, name, reader: null };
    this.#prepared.set(text, known);
    return known;
  }

  #comesAgain(text: string): boolean {
    if (text.length > LONGEST_TEXT || this.#prepared.size >= MOST_PREPARED) return false;
    if (this.#seen.delete(text)) return true;
    if (this.#seen.size >= MOST_SEEN) this.#seen.clear();
    this.#seen.add(text);
    return false;
  }
}

/** @throws Error where the value has no form that can be sent */
function written(value: unknown): string | Buffer | null {
  const form: unknown = prepareValue(value) ?? null;
  if (form === null || typeof form === "string" || Buffer.isBuffer(form)) return form;
  throw new TypeError("A value has no form that PostgreSQL reads.");
}

/** The failure as of the place that waited for the answer: where the driver read it says nothing of who asked. */
function fromHere(failure: Error): Error {
  Error.captureStackTrace(failure, fromHere);
  return failure;
}
