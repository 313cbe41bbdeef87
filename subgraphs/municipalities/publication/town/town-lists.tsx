/** A town's offers and needs on its page, as tables. What has ended is left out, as nobody can take it any more. */
import type { JSX } from "react";
import { labelOf, positionIn } from "../../../../schema/vocabulary/entry.js";
import { NEED_KINDS } from "../../../../schema/vocabulary/need-kind.js";
import { OFFER_KINDS } from "../../../../schema/vocabulary/offer-kind.js";
import type { Need } from "../../need/need.entity.js";
import type { Offer } from "../../offer/offer.entity.js";
import { formatsOf } from "../formats.js";
import { Section, Told } from "../page-frame.js";
import type { Reader } from "../reader.js";
import { hasEnded, type TownPart } from "./town-presentation.js";
import { TOWN_WORDS } from "./town-words.js";

/** What the town offers. */
export function OfferSection({ presentation, reader, today }: TownPart): JSX.Element {
  const words = TOWN_WORDS[reader.language];
  const { rows, isCut } = presentation.offers;
  const offers = inOrder(
    OFFER_KINDS,
    rows.filter(({ availableUntil }) => !hasEnded(availableUntil, today)),
  );
  return (
    <Section id="offers" title={words.offers}>
      {offers.length === 0 ? <p>{words.nothing}</p> : <OfferTable offers={offers} reader={reader} />}
      {isCut ? <p className="quiet">{words.more}</p> : null}
    </Section>
  );
}

function OfferTable({ offers, reader }: { readonly offers: readonly Offer[]; readonly reader: Reader }): JSX.Element {
  const words = TOWN_WORDS[reader.language];
  const { number, period } = formatsOf(reader.language);
  return (
    <table aria-labelledby="offers">
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.details}</th>
          <th scope="col" className="figure">
            {words.places}
          </th>
          <th scope="col" className="figure">
            {words.free}
          </th>
          <th scope="col">{words.period}</th>
        </tr>
      </thead>
      <tbody>
        {offers.map((offer) => (
          <tr key={offer.key}>
            <th scope="row">{reader.words(labelOf(OFFER_KINDS, offer.kind))}</th>
            <td>
              <Told as="span" reader={reader} text={offer.title} />
              <Told reader={reader} text={offer.description} />
              <p className="quiet">{detailsOf(offer, reader)}</p>
            </td>
            <td className="figure">{number(offer.capacity)}</td>
            <td className="figure">{number(offer.publicAvailable)}</td>
            <td>{period(offer.availableFrom, offer.availableUntil)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function detailsOf({ rooms, areaM2, monthlyRentCents, maxPersons, isStepFree }: Offer, { language }: Reader): string {
  const words = TOWN_WORDS[language];
  const { number, euro } = formatsOf(language);
  return [
    rooms === null ? null : `${words.rooms}: ${number(rooms)}`,
    areaM2 === null ? null : `${words.area}: ${number(areaM2)} m²`,
    maxPersons === null ? null : `${words.persons}: ${number(maxPersons)}`,
    monthlyRentCents === null ? null : `${words.rent}: ${euro(monthlyRentCents)}`,
    isStepFree === null ? null : isStepFree ? words.stepFree : words.notStepFree,
  ]
    .filter((detail) => detail !== null)
    .join(" · ");
}

/** What the town needs. */
export function NeedSection({ presentation, reader, today }: TownPart): JSX.Element {
  const words = TOWN_WORDS[reader.language];
  const { rows, isCut } = presentation.needs;
  const needs = inOrder(
    NEED_KINDS,
    rows.filter(({ neededUntil }) => !hasEnded(neededUntil, today)),
  );
  return (
    <Section id="needs" title={words.needs}>
      {needs.length === 0 ? <p>{words.nothing}</p> : <NeedTable needs={needs} reader={reader} />}
      {isCut ? <p className="quiet">{words.more}</p> : null}
    </Section>
  );
}

function NeedTable({ needs, reader }: { readonly needs: readonly Need[]; readonly reader: Reader }): JSX.Element {
  const words = TOWN_WORDS[reader.language];
  const { number, period } = formatsOf(reader.language);
  return (
    <table aria-labelledby="needs">
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.details}</th>
          <th scope="col" className="figure">
            {words.number}
          </th>
          <th scope="col" className="figure">
            {words.urgency} (1–5)
          </th>
          <th scope="col">{words.period}</th>
        </tr>
      </thead>
      <tbody>
        {needs.map((need) => (
          <tr key={need.key}>
            <th scope="row">{reader.words(labelOf(NEED_KINDS, need.kind))}</th>
            <td>
              <Told as="span" reader={reader} text={need.title} />
              <Told reader={reader} text={need.description} />
            </td>
            <td className="figure">{number(need.quantity)}</td>
            <td className="figure">{number(need.urgency)}</td>
            <td>{period(null, need.neededUntil)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** In the order of the vocabulary, and as they came within a kind. */
const inOrder = <Row extends { readonly kind: string }>(
  kinds: Parameters<typeof positionIn>[0],
  rows: readonly Row[],
): readonly Row[] => rows.toSorted((one, other) => positionIn(kinds, one.kind) - positionIn(kinds, other.kind));
