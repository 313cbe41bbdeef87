/** Numbers for what is asked alike. */

/** Numbers what has not come before, beginning with 0. */
export class Numbering<Item> {
  private readonly numbers = new Map<string, number>();
  readonly items: Item[] = [];

  /** The number of a key; `itemOf` is asked where it is new. */
  numberOf(key: string, itemOf: () => Item): number {
    const before = this.numbers.get(key);
    if (before !== undefined) return before;
    const item = itemOf();
    this.numbers.set(key, this.items.length);
    return this.items.push(item) - 1;
  }
}
