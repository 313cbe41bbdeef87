/** How the made-up integration services of the demonstration are written down. Plain data. */
import type { LANGUAGES } from "../../../schema/vocabulary/language.js";
import type { LanguageLevel } from "../../../schema/vocabulary/language-level.js";
import type { ServiceKind } from "../../../schema/vocabulary/service-kind.js";

/** Who gives the help; `{town}` stands for the town. All of them are invented and say so. */
export const PROVIDERS = {
  SCHOOL: "Volkshochschule Musterbildung {town} (Beispiel)",
  WORKSHOP: "Bildungswerk Musterhandwerk {town} (Beispiel)",
  ADVICE: "Beratungszentrum Miteinander {town} (Beispiel)",
  HEALTH: "Gesundheitszentrum Mustermed {town} (Beispiel)",
  VOLUNTEERS: "Freiwilligenagentur Musterhände {town} (Beispiel)",
} as const;
export type ProviderName = keyof typeof PROVIDERS;

export interface HelpTemplate {
  readonly provider: ProviderName;
  readonly kind: ServiceKind;
  /** In all languages of the hub. */
  readonly name: Readonly<Record<(typeof LANGUAGES)[number]["tag"], string>>;
  readonly levels: readonly [LanguageLevel, LanguageLevel] | null;
  /** At least and at most so many places; null: places are not counted. */
  readonly places: readonly [number, number] | null;
  /** BCP 47 tags in which it is given, beside those that chance adds. */
  readonly languages: readonly string[];
  readonly reachKm: number;
}

/** A service; what is not said of it is usual. */
export const help = (
  provider: ProviderName,
  kind: ServiceKind,
  name: HelpTemplate["name"],
  reachKm: number,
  more: Partial<Pick<HelpTemplate, "levels" | "places" | "languages">> = {},
): HelpTemplate => ({ provider, kind, name, reachKm, levels: null, places: null, languages: ["de"], ...more });
