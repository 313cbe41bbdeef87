/** Keeps an owner's copies up to date while its process runs. */
import type { Logger } from "pino";
import type { DataSource } from "typeorm";
import type { InnerClient } from "../inner/inner.js";
import { type FeedCopy, follow, isFilled } from "./copy.js";

/** How often a reader asks. A second is what people accept between a change and its sight elsewhere. */
const POLL_MS = 1_000;

export interface FeedReader {
  /** The first fill; resolves when every copy has been filled once. Errors are logged and tried again. */
  readonly filled: Promise<void>;
  readonly isFilled: () => Promise<boolean>;
  /** Waits for the batch in hand; nothing is read afterwards. */
  stop(): Promise<void>;
}

/**
 * Follows every copy, one after the other, once a second.
 * @param onChange is called after a round that changed a copy, and once after the first fill
 */
export function startFeedReader(
  db: DataSource,
  inner: InnerClient,
  copies: readonly FeedCopy[],
  log: Logger,
  onChange: () => Promise<void>,
): FeedReader {
  const stopping = new AbortController();
  let announce: () => void = () => undefined;
  const filled = new Promise<void>((resolve) => (announce = resolve));

  const round = async (isFirst: boolean): Promise<void> => {
    let changed = 0;
    for (const copy of copies) if (!stopping.signal.aborted) changed += await follow(db, inner, copy);
    if ((changed > 0 || isFirst) && !stopping.signal.aborted) await onChange();
  };

  const run = async (): Promise<void> => {
    let isFirst = true;
    while (!stopping.signal.aborted) {
      try {
        await round(isFirst);
        isFirst = false;
        announce();
      } catch (error) {
        if (!stopping.signal.aborted)
          log.warn({ reason: String(error) }, "A feed could not be read; it is tried again");
      }
      await pause(POLL_MS, stopping.signal);
    }
  };
  const running = run();

  return {
    filled,
    isFilled: async () => (await Promise.all(copies.map((copy) => isFilled(db, copy)))).every(Boolean),
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener(
      "abort",
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
