/** Turns the made-up presentations into rows of the tables, the same rows every time. */
import { demonstrationDay } from "../../runtime/demonstration/demonstration.js";
import { recommendationKey } from "./boards/board-keys.js";
import { chanceFor, moment, type Row } from "./draw.js";
import { keeping, silence } from "./freshness.js";
import { offerRows } from "./offers.js";
import { pictureRows } from "./pictures.js";
import type { TownPresentation } from "./presentation.js";
import { goalServedBy } from "./strategies/strategy-rows.js";
import { inTown } from "./town-name.js";
import { DEMONSTRATION_TOWNS } from "./towns.js";
import { NEED_DESCRIPTIONS } from "./words/needs.js";
import { CONTACT_OFFICES, COORDINATION } from "./words/offices.js";

/** The rows of the demonstration by table. Every localized text has German and English. */
export interface PresentationRows {
  readonly portrait: readonly Row[];
  readonly picture: readonly Row[];
  readonly offer: readonly Row[];
  readonly need: readonly Row[];
}

/** All rows of the demonstration, the same at every call. */
export function presentationRows(): PresentationRows {
  return {
    portrait: DEMONSTRATION_TOWNS.map(portraitRow),
    picture: DEMONSTRATION_TOWNS.flatMap(pictureRows),
    offer: DEMONSTRATION_TOWNS.flatMap(offerRows),
    need: DEMONSTRATION_TOWNS.flatMap(needRows),
  };
}

/** A portrait was written this many days before it was last confirmed, at least. */
const WRITTEN_BEFORE_DAYS = 30;

function portraitRow(town: TownPresentation): Row {
  const chance = chanceFor("portrait", town.ags);
  const later = chanceFor("freshness portrait", town.ags);
  const earlier = silence(town.ags);
  return {
    ags: town.ags,
    headline: town.headline,
    introduction: town.introduction,
    strengths: town.strengths,
    contact_office: inTown(chance.pick(CONTACT_OFFICES), town),
    version: 1,
    updated_at: moment(later, 90, earlier + WRITTEN_BEFORE_DAYS),
    confirmed_at: moment(chance, 30, earlier),
    office: COORDINATION,
    is_demonstration: true,
  };
}

function needRows(town: TownPresentation): Row[] {
  const chance = chanceFor("needs", town.ags);
  const later = chanceFor("freshness needs", town.ags);
  const descriptions = chanceFor("descriptions of needs", town.ags);
  const earlier = silence(town.ags);
  return town.needs.map(({ kind, title, quantity, urgency, kldbCode, recommendation }, index) => {
    const publishedAt = moment(chance, 60, earlier);
    return {
      key: `demonstration-${town.ags}-${String(index + 1).padStart(2, "0")}`,
      ags: town.ags,
      kind,
      title,
      description: descriptions.pick(NEED_DESCRIPTIONS[kind]),
      quantity,
      kldb_code: kldbCode,
      urgency,
      strategy_goal_key: goalServedBy(town.ags, index + 1),
      recommendation_key: recommendation === undefined ? null : recommendationKey(town.ags, recommendation),
      // Half of the needs end, far enough for a hub that is started years later.
      needed_until: later.happens(0.5) ? demonstrationDay(later.between(730, 1_095)) : null,
      published_at: publishedAt,
      ...keeping(later, kind, index + 1, publishedAt, earlier),
      is_demonstration: true,
    };
  });
}
