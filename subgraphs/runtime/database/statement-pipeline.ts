/**
 * Statements that go to PostgreSQL as one message and end together (its protocol's "pipeline"): one wait and one transaction
 * for all of them. Knows no statement.
 */
import type { Socket } from "node:net";
import pg from "pg";

/** What a connection knows of a text. */
export interface KnownText {
  readonly text: string;
  /** Under which the server keeps its plan; empty: it is planned for this once. */
  readonly name: string;
  /** Reads its rows, once the server has described them: a query has the same columns each time. */
  reader: RowReader | null;
}

/** A statement with its values as PostgreSQL takes them. */
export interface SendableStatement {
  readonly known: KnownText;
  readonly values: readonly (string | Buffer | null)[];
}

/** What became of a pipeline's statements. */
export interface PipelineAnswer {
  /** Of the statements that ran, in their order: all, or those before the one that failed. */
  readonly results: readonly pg.QueryResult[];
  /** Why the statement after these failed, or the end of all; those after that one did not run. Null: nothing failed. */
  readonly failure: Error | null;
}

/** The driver's result, with the methods by which its own cursors fill it too. */
type RowReader = pg.QueryResult & {
  addFields(columns: readonly pg.FieldDef[]): void;
  addCommandComplete(message: unknown): void;
  parseRow(values: readonly (string | null)[]): pg.QueryResultRow;
};

/** What the driver's connection writes. Its types ask for arguments of a version long ago. */
interface Wire {
  readonly stream: Pick<Socket, "cork" | "uncork" | "destroy">;
  /** Texts by the names under which the server has prepared them; the driver notes them as they are confirmed. */
  readonly parsedStatements: Readonly<Record<string, string | undefined>>;
  parse(statement: { readonly name: string; readonly text: string }): void;
  bind(values: { readonly statement: string; readonly values: SendableStatement["values"] }): void;
  describe(what: { readonly type: "P" }): void;
  execute(): void;
  sync(): void;
}

/** What the driver's connection says when a failure is over. */
const OVER = ["readyForQuery", "end"] as const;

/**
 * What the driver's client submits and tells of the messages that come back. A failure skips the statements after it and
 * undoes the whole, as in any transaction; where none is open, the end commits.
 */
export class StatementPipeline implements pg.Submittable {
  /** Set by the driver where an answer has a time limit. */
  callback?: () => void;
  readonly #types: pg.CustomTypesConfig;
  readonly #answer: (answer: PipelineAnswer) => void;
  readonly #results: RowReader[] = [];
  /** Of the statement whose answer is coming. */
  #place = 0;
  #rows: pg.QueryResultRow[] = [];
  /** A value that came and could not be read. What follows it is not looked at. */
  #unreadable: Error | null = null;

  /** @param types how the client reads values */
  constructor(
    readonly statements: readonly SendableStatement[],
    types: pg.CustomTypesConfig,
    answer: (answer: PipelineAnswer) => void,
  ) {
    this.#types = types;
    this.#answer = answer;
  }

  /** Of the statement whose answer is coming: under it the driver notes what the server has prepared. */
  get name(): string {
    return this.#coming?.name ?? "";
  }

  /** Likewise. */
  get text(): string {
    return this.#coming?.text ?? "";
  }

  get #coming(): KnownText | undefined {
    return this.statements[this.#place]?.known;
  }

  /** A part of a message is never left without an end: where the rest cannot be written the connection is given up. */
  submit(connection: pg.Connection): void {
    const wire = connection as unknown as Wire;
    const sent = new Set<string>();
    wire.stream.cork();
    try {
      for (const { known, values } of this.statements) {
        const { name, text, reader } = known;
        if (name === "" || (wire.parsedStatements[name] === undefined && !sent.has(name))) wire.parse({ name, text });
        sent.add(name);
        wire.bind({ statement: name, values });
        if (reader === null) wire.describe({ type: "P" });
        wire.execute();
      }
      wire.sync();
    } catch (failure) {
      wire.stream.destroy(toError(failure, "The statements cannot be written."));
    } finally {
      wire.stream.uncork();
    }
  }

  handleRowDescription({ fields }: { readonly fields: readonly pg.FieldDef[] }): void {
    const reader = this.#result();
    reader.addFields(fields);
    if (this.#coming) this.#coming.reader = reader;
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    const reader = this.#coming?.reader;
    if (this.#unreadable !== null || !reader) return;
    try {
      if (fields.length !== reader.fields.length) throw new Error("A row has other columns than were described.");
      this.#rows.push(reader.parseRow(fields));
    } catch (failure) {
      this.#unreadable = toError(failure, "A value cannot be read.");
    }
  }

  handleCommandComplete(message: unknown): void {
    const result = this.#result();
    result.addCommandComplete(message);
    this.#end(result);
  }

  handleEmptyQuery(): void {
    this.#end(this.#result());
  }

  /** What waits for a stream of rows takes the messages that follow for it: such a connection is given up. */
  handleCopyInResponse({ stream }: Wire): void {
    stream.destroy(new Error("A statement of a pipeline takes no stream of rows."));
  }

  handleCopyData(): void {
    // Nobody reads a stream of rows here; the end of the statement comes all the same.
  }

  /**
   * A failure is told when the connection is ready for more, or has ended: whoever hears of it may use the
   * connection, or sees that it is none any more. Where PostgreSQL may still be at work (a time limit of the driver's) the
   * connection is given up.
   */
  handleError(reason: Error, connection: pg.Connection): void {
    const { stream } = connection;
    if (!(reason instanceof pg.DatabaseError)) {
      if (stream.destroyed) return this.#tell(reason);
      stream.destroy();
    }
    const tell = (): void => {
      for (const event of OVER) connection.off(event, tell);
      this.#tell(reason);
    };
    for (const event of OVER) connection.on(event, tell);
  }

  handleReadyForQuery(): void {
    this.#tell(null);
  }

  #result(): RowReader {
    return new pg.Result("", this.#types as typeof pg.types) as RowReader;
  }

  #end(result: RowReader): void {
    const reader = this.#coming?.reader;
    this.#place += 1;
    if (this.#unreadable !== null) return;
    result.fields = reader?.fields ?? [];
    result.rows = this.#rows;
    this.#rows = [];
    this.#results.push(result);
  }

  #tell(failure: Error | null): void {
    this.callback?.();
    this.#answer({ results: this.#results, failure: this.#unreadable ?? failure });
  }
}

/** What was thrown, or an error that says `otherwise` where it is none. */
export const toError = (thrown: unknown, otherwise: string): Error =>
  thrown instanceof Error ? thrown : new Error(otherwise, { cause: thrown });
