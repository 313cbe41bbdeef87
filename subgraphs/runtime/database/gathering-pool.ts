/**
 * A pool whose statements can share a message: each that goes out by itself costs a connection, a write and a wait, often
 * more than PostgreSQL's work for it. Knows no statement.
 */
import type pg from "pg";
import { DataSource, type QueryRunner } from "typeorm";
import type { PreparingClient } from "./preparing-client.js";

interface Asked {
  readonly sql: string;
  readonly parameters: unknown[] | undefined;
  readonly resolve: (answer: never) => void;
  readonly reject: (failure: unknown) => void;
}

/** A pool that sends what is asked for in one go over one connection. Each statement stands for itself all the same. */
export class GatheringPool extends DataSource {
  #gathered: Asked[] | null = null;

  /**
   * Sends together what `ask` asks the pool for before it returns. Only for short statements: they are answered one after
   * another. A failure is the failed statement's alone.
   */
  gather(ask: () => void): void {
    const gathered: Asked[] = [];
    this.#gathered = gathered;
    try {
      ask();
    } finally {
      this.#gathered = null;
    }
    if (gathered.length > 0) void this.#send(gathered);
  }

  /** As TypeORM's own, but for statements that are being gathered. */
  override query<Answer>(sql: string, parameters?: unknown[], runner?: QueryRunner): Promise<Answer> {
    const gathered = this.#gathered;
    if (gathered === null || runner !== undefined) return super.query<Answer>(sql, parameters, runner);
    return new Promise<Answer>((resolve, reject) => gathered.push({ sql, parameters, resolve, reject }));
  }

  async #send(asked: readonly Asked[]): Promise<void> {
    const runner = this.createQueryRunner();
    try {
      const client = (await runner.connect()) as PreparingClient;
      await client.together(() => Promise.all(asked.map((one) => this.#ask(client, one))));
    } catch (failure) {
      // No connection: those that were answered already stay so.
      for (const { reject } of asked) reject(failure);
    } finally {
      await runner.release();
    }
  }

  /** By the driver itself: what TypeORM's runner does around a statement costs as much as many a statement. */
  #ask(client: pg.Client, { sql, parameters, resolve, reject }: Asked): Promise<void> {
    void this.logger.logQuery(sql, parameters);
    return client.query(sql, parameters).then(
      ({ rows }) => resolve(rows as never),
      (failure: unknown) => reject(failure),
    );
  }
}
