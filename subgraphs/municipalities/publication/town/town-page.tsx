/** A town's presentation as a page to print: portrait, offers, needs, strategy, board. Takes what was read; asks nothing. */
import type { JSX } from "react";
import { labelOf } from "../../../../schema/vocabulary/entry.js";
import { FEDERAL_STATES } from "../../../../schema/vocabulary/federal-state.js";
import { SETTLEMENT_KINDS } from "../../../../schema/vocabulary/settlement-kind.js";
import type { Picture } from "../../portrait/portrait.entity.js";
import { formatsOf } from "../formats.js";
import { Facts, Page, renderPage, Section, Told } from "../page-frame.js";
import { isShowable } from "../page-style.js";
import { OfferSection, NeedSection } from "./town-lists.js";
import type { TownPart, TownPresentation } from "./town-presentation.js";
import { BoardSection, StrategySection } from "./town-strategy.js";
import { TOWN_WORDS } from "./town-words.js";

/** The page as it is sent. */
export function townPage(part: TownPart): string {
  const { presentation, reader } = part;
  const words = TOWN_WORDS[reader.language];
  return renderPage(
    <Page
      reader={reader}
      title={`${presentation.town.name}: ${words.subtitle}`}
      heading={<Heading {...part} />}
      footer={<Footer {...part} />}
    >
      <PortraitPart {...part} />
      <OfferSection {...part} />
      <NeedSection {...part} />
      <StrategySection {...part} />
      <BoardSection {...part} />
    </Page>,
  );
}

/** The pictures that a page shows: those that were there when the hub last looked. */
export const shownPictures = ({ portrait, pictures }: TownPresentation): readonly Picture[] =>
  portrait ? pictures.filter(({ address, problem }) => problem === null && isShowable(address)) : [];

function Heading({ presentation, reader }: TownPart): JSX.Element {
  const { town, district, portrait } = presentation;
  const words = TOWN_WORDS[reader.language];
  const { number } = formatsOf(reader.language);
  const where = [
    district?.name === town.name ? null : district?.name,
    reader.words(labelOf(FEDERAL_STATES, town.state)),
  ];
  const size = `${reader.words(labelOf(SETTLEMENT_KINDS, town.kind))}, ${number(town.population)} ${words.inhabitants}`;
  return (
    <>
      <h1>
        <bdi lang="de">{town.name}</bdi>
      </h1>
      <p className="quiet">{words.subtitle}</p>
      <p className="quiet">
        <bdi>{where.filter((part) => part).join(", ")}</bdi> · {size}
      </p>
      {town.isCurrent ? null : <p className="notice">{words.gone}</p>}
      {portrait?.isDemonstration ? <p className="notice">{words.madeUp}</p> : null}
    </>
  );
}

function PortraitPart({ presentation, reader }: TownPart): JSX.Element | null {
  const { portrait, town } = presentation;
  const words = TOWN_WORDS[reader.language];
  if (!portrait) return null;
  const shown = shownPictures(presentation);
  return (
    <Section id="portrait" title={reader.words(portrait.headline) || town.name}>
      <Told reader={reader} text={portrait.introduction} />
      {portrait.strengths.length > 0 ? (
        <>
          <h3>{words.strengths}</h3>
          <ul>
            {portrait.strengths.map((strength, at) => (
              <Told key={at} as="li" reader={reader} text={strength} />
            ))}
          </ul>
        </>
      ) : null}
      {shown.map(({ key, address, alternativeText }) => (
        <figure key={key}>
          <img src={address} alt={reader.words(alternativeText)} referrerPolicy="no-referrer" />
        </figure>
      ))}
      <Facts
        facts={[
          [words.contact, portrait.contactOffice && <Told as="span" reader={reader} text={portrait.contactOffice} />],
        ]}
      />
    </Section>
  );
}

function Footer({ presentation, reader }: TownPart): JSX.Element {
  const { town, changedAt } = presentation;
  const words = TOWN_WORDS[reader.language];
  return (
    <p>
      Ortswahl · AGS {town.ags}
      {changedAt ? ` · ${words.asOf}: ${formatsOf(reader.language).dayOf(changedAt)}` : ""}
    </p>
  );
}
