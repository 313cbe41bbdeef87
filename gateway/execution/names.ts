/** Which names can be read and written on a plain object without asking whether it has them itself. */
import { type DocumentNode, Kind, visit } from "graphql";

/** Whether an object without an entry of the name has nothing there: not so for `constructor` or `__proto__`. */
export const isOrdinaryName = (name: string): boolean => !(name in Object.prototype);

/** Whether all names under which a document's values are answered and given are ordinary. */
export function hasOrdinaryNames(document: DocumentNode): boolean {
  let areOrdinary = true;
  visit(document, {
    [Kind.NAME]: ({ value }) => {
      areOrdinary &&= isOrdinaryName(value);
    },
  });
  return areOrdinary;
}
