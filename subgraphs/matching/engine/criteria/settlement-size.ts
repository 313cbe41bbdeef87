/** SETTLEMENT_SIZE: is the town of a size that the household wishes? */
import { positionIn } from "../../../../schema/vocabulary/entry.js";
import { SETTLEMENT_KINDS } from "../../../../schema/vocabulary/settlement-kind.js";
import type { CriterionRule } from "./criterion-rule.js";
import { bitKeys } from "../set-key.js";

const kindsKey = bitKeys(SETTLEMENT_KINDS);

/** Fit by the steps between the town's kind and the nearest wished kind, after the parameters. */
export const settlementSize: CriterionRule = {
  criterion: "SETTLEMENT_SIZE",
  assess({ index, parameters }, wish) {
    if (!wish?.settlementKinds.length) return null;
    const { kinds, populations } = index.towns;
    const wished = wish.settlementKinds.map((kind) => positionIn(SETTLEMENT_KINDS, kind));
    const fitByKind = SETTLEMENT_KINDS.map((_, kind) => {
      const steps = Math.min(...wished.map((other) => Math.abs(other - kind)));
      return parameters.settlementSize.fitBySteps[steps] ?? 0;
    });
    return {
      fitOf: (town) => fitByKind[kinds[town]!]!,
      reasonOf: (town) => ({
        code: "SETTLEMENT_SIZE",
        kind: SETTLEMENT_KINDS[kinds[town]!]!.value,
        population: populations[town]!,
        wished: wish.settlementKinds,
      }),
    };
  },
  tellParts(_question, wish, take) {
    if (wish?.settlementKinds.length) take(kindsKey(wish.settlementKinds), null);
  },
};
