/** The pictures of the demonstration's towns: addresses of a reserved name, so that nothing is ever fetched. */
import type { HousingStyle, TownPresentation } from "./presentation.js";
import { chanceFor, moment, type Row } from "./draw.js";
import { inTown } from "./town-name.js";
import { SCENES, VIEWS } from "./words/pictures.js";

const SITE = "https://pictures.ortswahl.example";

/** Towns whose second picture has gone from its address: Goslar, Nieheim, Jena. */
const BROKEN = ["03153017", "05762028", "16053000"];

/** A town whose second picture was entered so lately that nobody has looked for it yet: Kahla. */
const NOT_YET_CHECKED = ["16074044"];

const STYLE_WITHOUT_HOMES: HousingStyle = "POST_WAR";

/** Two pictures of a town, one of its streets and one of its people. */
export function pictureRows(town: TownPresentation): Row[] {
  const { ags } = town;
  const chance = chanceFor("pictures", ags);
  const alternativeTexts = [VIEWS[town.housing?.style ?? STYLE_WITHOUT_HOMES], chance.pick(SCENES)];
  return alternativeTexts.map((text, index) => {
    const position = index + 1;
    const checkedAt = moment(chance, 7);
    const isLast = position === alternativeTexts.length;
    return {
      key: `demonstration-${ags}-p${position}`,
      ags,
      position,
      address: `${SITE}/${ags}/${position}.jpg`,
      alternative_text: inTown(text, town),
      checked_at: isLast && NOT_YET_CHECKED.includes(ags) ? null : checkedAt,
      problem: isLast && BROKEN.includes(ags) ? "NOT_FOUND" : null,
      is_demonstration: true,
    };
  });
}
