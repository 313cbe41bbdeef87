/** The inner operations by which the matching reserves and releases. In no schema: nobody else can ask for them. */
import { type InnerOperation, innerOperation } from "../../runtime/inner/inner.js";
import { release, releaseInput, reserve, reserveInput } from "./reservations.js";

export const reservationOperations: Readonly<Record<"reserve" | "release", InnerOperation>> = {
  reserve: innerOperation({
    input: reserveInput,
    callers: ["matching"],
    run: (db, input, caller) => reserve(db, caller, input),
  }),
  release: innerOperation({
    input: releaseInput,
    callers: ["matching"],
    run: (db, input, caller) => release(db, caller, input),
  }),
};
