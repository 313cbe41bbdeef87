/** LANGUAGE_COMMUNITY: is anybody there who speaks the household's own languages? */
import { otherLanguages, otherLanguagesKey } from "../need.js";
import { shareOf } from "../question.js";
import type { SpokenColumns } from "../town-index/service-columns.js";
import type { TownIndex } from "../town-index/town-index.js";
import type { CriterionRule } from "./criterion-rule.js";

/**
 * The share of the members with another language than German of whom a language is spoken in the services that reach the
 * town, or in its own office.
 */
export const languageCommunity: CriterionRule = {
  criterion: "LANGUAGE_COMMUNITY",
  assess({ index, profile }, wish) {
    const members = wish ? otherLanguages(profile) : [];
    if (!members.length) return null;
    const columns = members.map((codes) => codes.flatMap((code) => columnsOf(index, code)));
    const served = (town: number) => {
      let count = 0;
      for (const spoken of columns) if (isSpoken(spoken, town)) count++;
      return count;
    };
    return {
      fitOf: (town) => shareOf(served(town), members.length),
      reasonOf(town) {
        if (!isAnythingKnown(index, town)) return { code: "NO_DATA", criterion: "LANGUAGE_COMMUNITY" };
        const languages = [...new Set(members.flat())].filter((code) => isSpoken(columnsOf(index, code), town)).sort();
        return { code: "LANGUAGE_COMMUNITY", languages, members: members.length, served: served(town) };
      },
    };
  },
  tellParts({ members }, wish, take) {
    if (!wish) return;
    for (const { member } of members) {
      const key = otherLanguagesKey(member);
      if (key !== null) take(key, member);
    }
  },
};

const sources = ({ services, facts }: TownIndex): readonly SpokenColumns[] => [services.spoken, facts.spoken];

const columnsOf = (index: TownIndex, code: string): readonly Uint8Array[] =>
  sources(index).flatMap((spoken) => spoken.get(code) ?? []);

function isSpoken(columns: readonly Uint8Array[], town: number): boolean {
  for (const column of columns) if (column[town]) return true;
  return false;
}

/** Whether any language at all is stated for a town. */
const isAnythingKnown = (index: TownIndex, town: number): boolean =>
  sources(index).some((spoken) => isSpoken([...spoken.values()], town));
