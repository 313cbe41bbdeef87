/** Checks of single values of a stated profile. */
import { isValueOf, type VocabularyEntry } from "../../../../schema/vocabulary/entry.js";
import type { Complain, IsKnownTown } from "./stated-profile.js";

/** The value of a vocabulary, or null after a complaint that lists what there is. */
export function valueOf<Entry extends VocabularyEntry>(
  vocabulary: readonly Entry[],
  value: string,
  path: string,
  complain: Complain,
): Entry["value"] | null {
  if (isValueOf(vocabulary, value)) return value;
  complain(path, `"${value}" is not known here; use one of ${vocabulary.map((entry) => entry.value).join(", ")}.`);
  return null;
}

/** Those of some texts that stand in a short list, each once; complains about every other. */
export function chosenOf<Choice extends string>(
  choices: readonly Choice[],
  stated: readonly string[],
  path: string,
  complain: Complain,
): readonly Choice[] {
  const chosen = stated.flatMap((value, position) => {
    const found = choices.find((choice) => choice === value);
    if (!found) complain(`${path}[${position}]`, `"${value}" does not count here; use one of ${choices.join(", ")}.`);
    return found ?? [];
  });
  return [...new Set(chosen)];
}

/** Complains where a list is longer than a household can mean it. */
export function checkLength(list: readonly unknown[], atMost: number, path: string, complain: Complain): void {
  if (list.length > atMost) complain(path, `${list.length} entries; at most ${atMost} are taken.`);
}

/** The AGS of towns that exist, each once; complains about every other. */
export function knownTowns(
  stated: readonly string[],
  path: string,
  isKnownTown: IsKnownTown,
  complain: Complain,
): readonly string[] {
  stated.forEach((ags, position) => {
    const problem = problemOfAgs(ags, isKnownTown);
    if (problem) complain(`${path}[${position}]`, problem);
  });
  return [...new Set(stated)];
}

function problemOfAgs(ags: string, isKnownTown: IsKnownTown): string | null {
  if (/^[1-9]\d{6}$/.test(ags))
    return `AGS "${ags}" has 7 digits; an AGS has 8, with the leading zero of the state (0${ags}).`;
  if (!/^\d{8}$/.test(ags)) return `"${ags}" is no AGS; an AGS has 8 digits, for instance 05962004.`;
  return isKnownTown(ags) ? null : `No municipality has the AGS ${ags} today.`;
}
