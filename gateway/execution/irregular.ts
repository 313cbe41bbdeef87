/** How the quick way of shaping an answer says that something is not as usual: Apollo's own way then says what it is. */

class Irregularity extends Error {
  override readonly name = "Irregularity";
}

/** Thrown in the middle of data, caught before anybody sees it. One for all: a stack would cost more than the shaping. */
const IRREGULAR = new Irregularity("Apollo shapes this answer.");

/** Gives up the quick way. */
export function giveUp(): never {
  throw IRREGULAR;
}
