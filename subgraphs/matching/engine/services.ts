/** Services in reach of a town: what HEALTH_CARE, as criterion and constraint, and COUNSELLING have in common. */
import type { Criterion } from "../../../schema/vocabulary/criterion.js";
import { SERVICE_KINDS, type ServiceKind } from "../../../schema/vocabulary/service-kind.js";
import type { Assessment, TakePart } from "./criteria/criterion-rule.js";
import { decayTable } from "./decay.js";
import { meanOf, type Question } from "./question.js";
import type { ServiceFound } from "./reasons/reason.js";
import { OUT_OF_REACH } from "./town-index/course-columns.js";
import { kilometresShown, standsAt } from "./town-index/points.js";
import { hasRoom } from "./town-index/service-columns.js";
import type { TownIndex } from "./town-index/town-index.js";
import { bitKeys } from "./set-key.js";

/**
 * The mean, over some kinds of services, of the decay with distance to the nearest that has room and reaches the town;
 * null for no kinds.
 */
export function assessServices(
  { index, parameters }: Question,
  kinds: readonly ServiceKind[],
  criterion: Criterion,
): Assessment | null {
  if (!kinds.length) return null;
  const columns = kinds.map((kind) => index.services.byKind[kind].nearestWithRoom);
  const decay = decayTable(parameters.services.decayKm, index.towns.reachKm);
  return {
    fitOf(town) {
      let sum = 0;
      for (const nearest of columns) if (nearest[town] !== OUT_OF_REACH) sum += decay[nearest[town]!]!;
      return meanOf(sum, columns.length);
    },
    reasonOf(town) {
      const services = kinds.map((kind) => serviceFound(index, kind, town));
      return services.some(({ isPresented }) => isPresented)
        ? { code: "SERVICES", services }
        : { code: "NO_DATA", criterion };
    },
  };
}

/** Equal for the same kinds of services. */
export const servicesKey = bitKeys(SERVICE_KINDS);

/** The one part of a household that looks for some kinds of services. */
export function tellServices(kinds: readonly ServiceKind[], take: TakePart): void {
  if (kinds.length) take(servicesKey(kinds), null);
}

/** Whether a kind of service reaches a town, but none of it with room. */
export function isFull({ services }: TownIndex, kind: ServiceKind, town: number): boolean {
  const { nearest, nearestWithRoom } = services.byKind[kind];
  return nearest[town] !== OUT_OF_REACH && nearestWithRoom[town] === OUT_OF_REACH;
}

/** What a town has of a kind of service. */
export function serviceFound(index: TownIndex, kind: ServiceKind, town: number): ServiceFound {
  const { services, nearest, nearestWithRoom } = index.services.byKind[kind];
  const isPresented = nearest[town] !== OUT_OF_REACH;
  const hectometres = nearestWithRoom[town]!;
  const isThere = standsAt(index.towns.points, town, hectometres);
  const found = services.find(
    (service) => hasRoom(service) && hectometres <= service.reachHectometres && isThere(service.town),
  );
  if (!found) return { kind, distanceKm: null, town: "", freePlaces: null, isPresented };
  const distanceKm = found.town === town ? 0 : kilometresShown(hectometres);
  return { kind, distanceKm, town: index.towns.names[found.town]!, freePlaces: found.freePlaces, isPresented };
}
