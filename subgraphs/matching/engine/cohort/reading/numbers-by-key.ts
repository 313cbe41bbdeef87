/** Numbers noted by key: what is looked up by the hundred thousand. Knows nothing of what they mean. */
import type { SetKey } from "../../set-key.js";

/** Keys below it have a place of their own: persons, levels of German and sets of few kinds are found without a hash. */
const SMALL = 1024;

export class NumbersByKey {
  private readonly ofSmall: (number | undefined)[] = new Array<undefined>(SMALL).fill(undefined);
  private readonly ofOthers = new Map<SetKey, number>();

  /** The number noted for a key; undefined: none is. */
  get(key: SetKey): number | undefined {
    return isSmall(key) ? this.ofSmall[key] : this.ofOthers.get(key);
  }

  set(key: SetKey, number: number): void {
    if (isSmall(key)) this.ofSmall[key] = number;
    else this.ofOthers.set(key, number);
  }
}

const isSmall = (key: SetKey): key is number => typeof key === "number" && key >= 0 && key < SMALL;
