/** What V8 keeps of code that is compiled at run time, as the plans' and the owners' programs are. */
import { setFlagsFromString } from "node:v8";

/**
 * From now on code that nobody holds any more is garbage as all else is. V8 would keep each text that was ever compiled,
 * with its code, until the heap is as large as V8 lets it become, which follows from the machine's memory and not from
 * what a container may take: some hundred large operations, asked twice, would be a gigabyte. What it keeps them for, the
 * same text compiled again, does not come: what is asked again is kept here.
 */
export function forgetUnusedCode(): void {
  setFlagsFromString("--no-compilation-cache");
}
