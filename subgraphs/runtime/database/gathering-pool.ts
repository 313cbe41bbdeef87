/**
 * A pool whose statements can share a message: each that goes out by itself costs a connection, a write and a wait, often
 * more than PostgreSQL's work for it. Knows no statement.
 */
import { DataSource, type QueryRunner } from "typeorm";
import type { PreparingClient, Statement } from "./preparing-client.js";

interface Asked extends Statement {
  readonly resolve: (answer: never) => void;
  readonly reject: (failure: unknown) => void;
}

/** A pool that sends what is asked for in one go over one connection. Each statement stands for itself all the same. */
export class GatheringPool extends DataSource {
  #gathered: Asked[] | null = null;

  /**
   * Sends together what `ask` asks the pool for before it returns. Only for short statements that read: they are worked on
   * one after another and answered together. A failure is the failed statement's alone.
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
  override query<Answer>(sql: string, parameters: unknown[] = [], runner?: QueryRunner): Promise<Answer> {
    const gathered = this.#gathered;
    if (gathered === null || runner !== undefined) return super.query<Answer>(sql, parameters, runner);
    return new Promise<Answer>((resolve, reject) => gathered.push({ text: sql, values: parameters, resolve, reject }));
  }

  async #send(asked: readonly Asked[]): Promise<void> {
    for (const { text, values } of asked) void this.logger.logQuery(text, [...values]);
    const runner = this.createQueryRunner();
    try {
      const client = (await runner.connect()) as PreparingClient;
      const outcomes = await client.apart(asked);
      outcomes.forEach((outcome, place) => {
        if (outcome.status === "fulfilled") asked[place]?.resolve(outcome.value.rows as never);
        else asked[place]?.reject(outcome.reason);
      });
    } catch (failure) {
      // No connection.
      for (const { reject } of asked) reject(failure);
    } finally {
      await runner.release();
    }
  }
}
