/**
 * How far a goal has come on the way from its baseline to its target, in percent and in words. Pure; knows no table and
 * no day.
 */
import type { Label } from "../../../../schema/vocabulary/entry.js";

/** What of a goal decides its progress. */
export interface MeasurableGoal {
  readonly baseline: number | null;
  readonly target: number | null;
  readonly targetYear: number | null;
}

/** The newest value of the goal's indicator. */
export interface MeasuredValue {
  readonly value: number;
  /** ISO day. */
  readonly measuredOn: string;
}

/** Why there is a percentage, or none. */
export type ProgressBasis = "MEASURED" | "NO_BASELINE" | "NO_TARGET" | "NO_VALUE" | "NO_WAY";

export interface Progress {
  readonly basis: ProgressBasis;
  /** Percent of the way, to one decimal place; null unless `basis` is MEASURED. */
  readonly percent: number | null;
  readonly explanation: Label;
}

/**
 * Progress in percent: 0 at the baseline, 100 at the target, and as much between as the value has come of the way. The
 * same for a target below the baseline (vacancy that is to fall). Below 0 where the value has moved away from the target,
 * above 100 where it has gone beyond: neither is hidden.
 */
export function progressOf(goal: MeasurableGoal, latest: MeasuredValue | null): Progress {
  const { baseline, target } = goal;
  if (baseline === null) return unknown("NO_BASELINE");
  if (target === null) return unknown("NO_TARGET");
  if (target === baseline) return unknown("NO_WAY");
  if (latest === null) return unknown("NO_VALUE");
  const percent = toOneDecimal(((latest.value - baseline) / (target - baseline)) * 100);
  return { basis: "MEASURED", percent, explanation: explained({ ...goal, baseline, target }, latest, percent) };
}

const unknown = (basis: keyof typeof UNKNOWN): Progress => ({ basis, percent: null, explanation: UNKNOWN[basis] });

const UNKNOWN = {
  NO_BASELINE: {
    de: "Ohne Ausgangswert lässt sich kein Fortschritt berechnen.",
    en: "Without a baseline no progress can be computed.",
  },
  NO_TARGET: {
    de: "Ohne Zielwert lässt sich kein Fortschritt berechnen.",
    en: "Without a target no progress can be computed.",
  },
  NO_WAY: {
    de: "Ausgangswert und Zielwert sind gleich: der Wert soll bleiben, wie er ist.",
    en: "Baseline and target are equal: the value is to stay as it is.",
  },
  NO_VALUE: {
    de: "Seit dem Ausgangswert wurde noch nichts gemessen.",
    en: "Nothing has been measured since the baseline.",
  },
} as const;

/** -0 is 0 for people. */
const toOneDecimal = (percent: number): number => Math.round(percent * 10) / 10 + 0;

interface KnownWay extends MeasurableGoal {
  readonly baseline: number;
  readonly target: number;
}

function explained({ baseline, target, targetYear }: KnownWay, latest: MeasuredValue, percent: number): Label {
  const { value, measuredOn } = latest;
  const remark = remarkOn(percent);
  const inLanguage = (locale: "de-DE" | "en-GB") => {
    const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
    const day = new Intl.DateTimeFormat(locale, { timeZone: "UTC", dateStyle: "medium" });
    return {
      from: number.format(baseline),
      to: number.format(target),
      now: number.format(value),
      on: day.format(new Date(`${measuredOn}T00:00:00Z`)),
      share: number.format(percent),
    };
  };
  const de = inLanguage("de-DE");
  const en = inLanguage("en-GB");
  const by = targetYear === null ? { de: "", en: "" } : { de: ` bis ${targetYear}`, en: ` by ${targetYear}` };
  return {
    de: `Von ${de.from} auf ${de.to}${by.de}; gemessen ${de.now} am ${de.on}: ${de.share} % des Weges.${remark.de}`,
    en: `From ${en.from} to ${en.to}${by.en}; measured ${en.now} on ${en.on}: ${en.share} % of the way.${remark.en}`,
  };
}

function remarkOn(percent: number): Label {
  if (percent < 0)
    return { de: " Der Wert hat sich vom Ziel entfernt.", en: " The value has moved away from the target." };
  if (percent > 100) return { de: " Das Ziel ist übertroffen.", en: " The target is exceeded." };
  return { de: "", en: "" };
}
