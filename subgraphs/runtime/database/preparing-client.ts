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
  toError,
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
  prepareValue(value: unknown): string | Buffer | null;
}

/** A driver's connection that prepares a statement with values when it comes for the second time. */
export class PreparingClient extends pg.Client {
  readonly #prepared = new Map<string, KnownText>();
  readonly #seen = new Set<string>();

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
   * said of the transaction holds for all. The answers come together; a failure is one of them.
   */
  together(statements: readonly Statement[]): Promise<PipelineAnswer> {
    const sendable: SendableStatement[] = [];
    let unsendable: Error | null = null;
    for (const { text, values } of statements) {
      try {
        sendable.push({ values: values.map(prepareValue), known: this.#knownOf(text) });
      } catch (failure) {
        unsendable = toError(failure, "A value cannot be sent.");
        break;
      }
    }
    if (sendable.length === 0) return Promise.resolve({ results: [], failure: unsendable });
    return new Promise((resolve) => {
      const tell = ({ results, failure }: PipelineAnswer): void => resolve({ results, failure: failure ?? unsendable });
      super.query(new StatementPipeline(sendable, this, tell));
    });
  }

  async #answerTo(statement: Statement): Promise<pg.QueryResult | undefined> {
    const { results, failure } = await this.together([statement]);
    if (failure !== null) throw failure;
    return results[0];
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
