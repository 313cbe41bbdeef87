/** Which owners speak with which, read from what they declare: their copies of feeds and their inner operations. */
import type { FeedCopy } from "../feed/copy.js";
import type { InnerOperation } from "./inner.js";

/** An owner as far as its partners go. */
export interface Partner {
  readonly name: string;
  readonly copies: readonly FeedCopy[];
  readonly inner: Readonly<Record<string, InnerOperation>>;
}

/** The owners that ask this one: readers of its feeds and callers of its inner operations. */
export const askersOf = (asked: Partner, owners: readonly Partner[]): readonly string[] =>
  owners.filter((owner) => asks(owner, asked)).map(({ name }) => name);

/** The owners that this one asks. */
export const askedBy = (asking: Partner, owners: readonly Partner[]): readonly string[] =>
  owners.filter((owner) => asks(asking, owner)).map(({ name }) => name);

function asks(asking: Partner, asked: Partner): boolean {
  if (asking.name === asked.name) return false;
  const isReader = asking.copies.some(({ owner }) => owner === asked.name);
  return isReader || Object.values(asked.inner).some(({ callers }) => callers.includes(asking.name));
}
