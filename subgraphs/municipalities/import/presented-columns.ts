/** The columns that files of offers and files of needs have alike. */
import type { LocalizedText } from "../../../schema/localized-text.js";
import { column, textByLanguage } from "../../runtime/import/csv/column.js";
import { ags } from "../../runtime/import/csv/kinds/digits.js";
import { text } from "../../runtime/import/csv/kinds/text.js";
import { DESCRIPTION_BOUNDS, LONGEST_EXTERNAL_ID, TITLE_BOUNDS } from "../writing/texts.js";

export const AGS_COLUMN = column("ags", ags(), {
  heading: "AGS",
  isRequired: true,
  description: { de: "Amtlicher Gemeindeschlüssel, 8 Ziffern.", en: "Official key of the municipality, 8 digits." },
  examples: ["03254021", "03254021"],
});

/** The sender's own key. */
export const externalIdColumn = (examples: readonly string[]) =>
  column("externalId", text({ most: LONGEST_EXTERNAL_ID }), {
    heading: "Externe Kennung",
    isRequired: true,
    description: {
      de: "Ihre eigene Kennung; an ihr wird der Eintrag beim nächsten Mal wiedererkannt.",
      en: "Your own key; by it the entry is known again the next time.",
    },
    examples,
  });

/** The title in the hub's languages. */
export const titleColumns = (examples: readonly LocalizedText[]) =>
  textByLanguage("title", text({ most: TITLE_BOUNDS.longest }), {
    heading: "Titel",
    isRequired: true,
    description: { de: "Worum es geht, in wenigen Worten.", en: "What it is, in a few words." },
    examples,
  });

export const DESCRIPTION_COLUMNS = textByLanguage(
  "description",
  text({ most: DESCRIPTION_BOUNDS.longest, hasLines: true }),
  {
    heading: "Beschreibung",
    isRequired: false,
    description: { de: "Was man darüber wissen sollte.", en: "What one should know about it." },
    examples: [],
  },
);
