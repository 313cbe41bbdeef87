/**
 * A connection that lets PostgreSQL keep the plans of the statements that come again: planning one of the graph's lists
 * takes longer than running it. Knows no statement by name.
 */
import { createHash } from "node:crypto";
import pg from "pg";

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

type DriverStatements = Readonly<Record<"parsedStatements" | "submittedNamedStatements", Record<string, unknown>>>;

/** A driver's connection that prepares a statement with values when it comes for the second time. */
export class PreparingClient extends pg.Client {
  readonly #prepared = new Map<string, string>();
  readonly #seen = new Set<string>();
  #forgotten = 0;

  /** As the driver's own, whatever the arguments: only how a text with values is sent differs. */
  override query(...parameters: unknown[]): never {
    const [text, values, ...others] = parameters;
    const isStatement = typeof text === "string" && text.length <= LONGEST_TEXT && Array.isArray(values);
    const name = isStatement && values.length > 0 ? this.#nameOf(text) : null;
    if (name === null || this.#isUnderWay(name)) return Reflect.apply(super.query, this, parameters) as never;
    const answer: unknown = Reflect.apply(super.query, this, [{ name, text, values }, ...others]);
    if (answer instanceof Promise) answer.catch(() => this.#forgetUnlessPrepared(name, text as string));
    return answer as never;
  }

  /**
   * Sends what is asked for together at once, instead of each after the answer to the last; the answers come in the order
   * of the questions. Nothing else may be under way, and `ask` must wait for all of its answers. Only in between: what
   * streams rows in or out cannot share the wire.
   */
  async together<Answers>(ask: () => Promise<Answers>): Promise<Answers> {
    Object.assign(this, { pipeline: true });
    const { stream } = this.connection;
    stream.cork();
    // After everything that asks in promises' reactions: all of it is one write.
    process.nextTick(() => stream.uncork());
    try {
      return await ask();
    } finally {
      Object.assign(this, { pipeline: false });
    }
  }

  /** Prepared by a message that has no answer yet: should that one fail, there would be nothing under the name. */
  #isUnderWay(name: string): boolean {
    const { parsedStatements, submittedNamedStatements } = this.#statements;
    return parsedStatements[name] === undefined && submittedNamedStatements[name] !== undefined;
  }

  /**
   * A value that could not be sent, or a text that could not be read: the next time begins anew under another name, because
   * the driver may take this one for prepared all the same.
   */
  #forgetUnlessPrepared(name: string, text: string): void {
    if (this.#statements.parsedStatements[name] !== undefined) return;
    this.#prepared.delete(text);
    this.#forgotten += 1;
  }

  /** The texts by name that the driver knows as prepared, and as sent. */
  get #statements(): DriverStatements {
    return this.connection as unknown as DriverStatements;
  }

  #nameOf(text: string): string | null {
    const known = this.#prepared.get(text);
    if (known !== undefined || this.#prepared.size >= MOST_PREPARED) return known ?? null;
    if (!this.#seen.delete(text)) {
      if (this.#seen.size >= MOST_SEEN) this.#seen.clear();
      this.#seen.add(text);
      return null;
    }
    const hash = createHash("sha256").update(text).digest("base64url").slice(0, 24);
    const name = `${hash}${this.#forgotten}`;
    this.#prepared.set(text, name);
    return name;
  }
}
