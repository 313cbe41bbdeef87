/** Finds what is wrong with a sentence about a placement in German or English, whatever it says. */

/** A line for each fault of a text. */
export function faultsOf(text: string): readonly string[] {
  return [
    ...(text.endsWith(".") ? [] : ["ends without a full stop"]),
    ...(/undefined|null|NaN|\[object/.test(text) ? ["shows how it was made"] : []),
    ...(/(at most|at least|up to|mindestens|höchstens|bis zu) (at most|höchstens)/.test(text) ? ["bounds twice"] : []),
    ...(/ {2}|[([] | [,.;)]|\.\.|,,/.test(text) ? ["has a gap"] : []),
    ...(/(?<![\d.,A-C])1 (Plätze|Wohnungen|Aufnahmeplätze|Haushalte|weiteren|dwellings|\w+ (\w+ )?places|households)\b/.test(
      text,
    )
      ? ["has a plural of one"]
      : []),
    ...(/(?<![\d.,])(0|[2-9]|\d\d+) (Platz|Wohnung|Aufnahmeplatz|dwelling|\w+ place) /.test(text)
      ? ["has a singular of many"]
      : []),
    ...(text.split(/(?<=\.) /).some(hasSeveralOfOne) ? ["has several where there is one"] : []),
    ...(/\b[1-4] (Haushalte|households|andere|others)\b/.test(text) ? ["tells a count of households under five"] : []),
  ];
}

/** Whether a sentence of which one place was given speaks of several that were, or of several who got it. */
function hasSeveralOfOne(sentence: string): boolean {
  const counts = /(?:Von den|Of the) (\d+) .* (?:ist|sind)? ?(\d+) (?:noch frei|(?:is|are) still free)/.exec(sentence);
  const isOneGiven =
    /^(Die|Der) einzige |^The only /.test(sentence) || (counts && Number(counts[1]) - Number(counts[2]) === 1);
  return Boolean(isOneGiven) && /\b(übrigen gingen|the others|Haushalte|households)\b/.test(sentence);
}
