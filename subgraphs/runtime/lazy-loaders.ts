/** Loaders that are made when they are asked for: an owner has dozens, and a request needs a few of them. */
import type { Reads } from "./database/reads.js";

/** What makes each of an owner's loaders, by the name under which resolvers ask for it. */
export type LoaderMakers = Readonly<Record<string, (reads: Reads) => unknown>>;

/** The loaders themselves. */
export type MadeLoaders<Makers extends LoaderMakers> = {
  readonly [Name in keyof Makers]: ReturnType<Makers[Name]>;
};

/** What gives a request its loaders: each is made at its first use, and is the same from then on. */
export function lazyLoaders<Makers extends LoaderMakers>(makers: Makers): (reads: Reads) => MadeLoaders<Makers> {
  class Loaders {
    readonly #made: unknown[] = [];

    constructor(readonly reads: Reads) {}

    made(place: number, make: Makers[string]): unknown {
      return (this.#made[place] ??= make(this.reads));
    }
  }
  Object.entries(makers).forEach(([name, make], place) => {
    Object.defineProperty(Loaders.prototype, name, {
      get(this: Loaders) {
        return this.made(place, make as Makers[string]);
      },
    });
  });
  return (reads) => new Loaders(reads) as unknown as MadeLoaders<Makers>;
}
