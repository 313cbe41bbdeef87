/** The graph's door to what is published beside it: names the addresses, and nothing else. */
import { FieldResolver, Resolver, Root } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { AdvisoryBoard } from "../advisory-board/board/advisory-board.entity.js";
import { Municipality } from "../municipality/municipality.entity.js";
import { boardPaths, townPaths } from "./paths.js";

const OF_THE_HUB = "A path of the hub, read by everybody; `?lang=` chooses the language.";

@Resolver(() => Municipality)
export class MunicipalityPublicationResolver {
  @Access("public")
  @FieldResolver(() => String, {
    description: `Where its presentation is a page to print: portrait, offers, needs, strategy, advisory board. ${OF_THE_HUB}`,
  })
  presentationPath(@Root() { ags }: Municipality) {
    return townPaths(ags).presentation;
  }

  @Access("public")
  @FieldResolver(() => String, {
    description: `Where its presentation is a CSV file; \`?dialect=plain\` suits programs. ${OF_THE_HUB}`,
  })
  presentationCsvPath(@Root() { ags }: Municipality) {
    return townPaths(ags).presentationCsv;
  }
}

@Resolver(() => AdvisoryBoard)
export class AdvisoryBoardPublicationResolver {
  @Access("public")
  @FieldResolver(() => String, {
    description: `Where its public sessions are an iCalendar file (RFC 5545), to which calendars subscribe. ${OF_THE_HUB}`,
  })
  calendarPath(@Root() { key }: AdvisoryBoard) {
    return boardPaths(key).calendar;
  }

  @Access("public")
  @FieldResolver(() => String, {
    description: `Where its paper is a page to print: the question, what it recommends with votes and dissent, what the council decided. ${OF_THE_HUB}`,
  })
  paperPath(@Root() { key }: AdvisoryBoard) {
    return boardPaths(key).paper;
  }

  @Access("public")
  @FieldResolver(() => String, {
    description: `Where its paper is a CSV file; \`?dialect=plain\` suits programs. ${OF_THE_HUB}`,
  })
  paperCsvPath(@Root() { key }: AdvisoryBoard) {
    return boardPaths(key).paperCsv;
  }
}

export const publicationResolvers = [MunicipalityPublicationResolver, AdvisoryBoardPublicationResolver] as const;
