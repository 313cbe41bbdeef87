/**
 * Services of the index other than language courses: for every kind the distance from each town to the nearest, and the
 * languages in which people are received in reach of it.
 */
import { SERVICE_KINDS, type ServiceKind } from "../../../../schema/vocabulary/service-kind.js";
import type { Parameters } from "../parameters/parameters.js";
import type { ServiceRow } from "../rows.js";
import { OUT_OF_REACH } from "./course-columns.js";
import { HECTOMETRES_PER_KM } from "./points.js";
import { type Towns, townOf } from "./towns.js";

/** A service of one kind. */
export interface Service {
  readonly town: number;
  /** null: not stated, taken as having room. */
  readonly freePlaces: number | null;
  readonly reachHectometres: number;
}

/** The services of one kind; distances in hundreds of metres, OUT_OF_REACH where none reaches the town. */
export interface ServicesOfKind {
  /** In the order of towns. */
  readonly services: readonly Service[];
  /** To the nearest, with or without room. */
  readonly nearest: Uint16Array;
  readonly nearestWithRoom: Uint16Array;
}

/** The languages of towns; a code that stands nowhere is not in it. */
export type SpokenColumns = ReadonlyMap<string, Uint8Array>;

export interface ServiceColumns {
  readonly byKind: { readonly [Kind in ServiceKind]: ServicesOfKind };
  /** By ISO 639 code: 1 where a service of any kind, courses among them, that speaks it reaches the town. */
  readonly spoken: SpokenColumns;
}

/** Whether a service has room for one more. */
export const hasRoom = ({ freePlaces }: Service): boolean => freePlaces !== 0;

interface Placed extends Service {
  readonly row: ServiceRow;
}

/** Builds the columns. A reach beyond that of the neighbour lists is cut to it. */
export function buildServiceColumns(rows: readonly ServiceRow[], towns: Towns, parameters: Parameters): ServiceColumns {
  const placed = rows.flatMap((row): Placed[] => {
    const town = townOf(towns, row.ags);
    const reachKm = Math.min(row.reachKm ?? defaultReachKm(row, parameters), towns.reachKm);
    const reachHectometres = Math.round(reachKm * HECTOMETRES_PER_KM);
    return town < 0 ? [] : [{ row, town, freePlaces: row.freePlaces, reachHectometres }];
  });
  // Most kinds have no service for a long time: they share one column.
  const nowhere = new Uint16Array(towns.count).fill(OUT_OF_REACH);
  const byKind = Object.fromEntries(
    SERVICE_KINDS.map(({ value }) => {
      const isCourse = parameters.languageCourse.courseKinds.some((kind) => kind === value);
      const ofKind = isCourse ? [] : placed.filter(({ row }) => row.kind === value);
      return [value, ofKind.length ? servicesOfKind(ofKind, nowhere, towns) : noServices(nowhere)];
    }),
  ) as ServiceColumns["byKind"];
  return { byKind, spoken: spokenColumns(placed, towns) };
}

function defaultReachKm({ kind }: ServiceRow, { languageCourse, services }: Parameters): number {
  return languageCourse.courseKinds.some((course) => course === kind)
    ? languageCourse.defaultReachKm
    : services.defaultReachKm;
}

const noServices = (nowhere: Uint16Array): ServicesOfKind => ({
  services: [],
  nearest: nowhere,
  nearestWithRoom: nowhere,
});

function servicesOfKind(placed: readonly Placed[], nowhere: Uint16Array, towns: Towns): ServicesOfKind {
  const services = placed
    .map(({ town, freePlaces, reachHectometres }) => ({ town, freePlaces, reachHectometres }))
    .sort(compareServices);
  const [nearest, nearestWithRoom] = [nowhere.slice(), nowhere.slice()];
  for (const service of services) {
    const columns = hasRoom(service) ? [nearest, nearestWithRoom] : [nearest];
    forTownsReached(service, towns, (town, distance) => {
      for (const column of columns) if (distance < column[town]!) column[town] = distance;
    });
  }
  return { services, nearest, nearestWithRoom };
}

const compareServices = (one: Service, other: Service): number =>
  one.town - other.town ||
  one.reachHectometres - other.reachHectometres ||
  (one.freePlaces ?? -1) - (other.freePlaces ?? -1);

function spokenColumns(placed: readonly Placed[], towns: Towns): SpokenColumns {
  const spoken = new Map<string, Uint8Array>();
  for (const service of placed) {
    for (const language of service.row.languages) {
      const column = spoken.get(language) ?? new Uint8Array(towns.count);
      spoken.set(language, column);
      forTownsReached(service, towns, (town) => (column[town] = 1));
    }
  }
  return spoken;
}

/** Visits the towns that a service reaches, nearest first. */
function forTownsReached(service: Service, towns: Towns, visit: (town: number, hectometres: number) => void): void {
  const { start, town, hectometres } = towns.neighbours;
  for (let entry = start[service.town]!; entry < start[service.town + 1]!; entry++) {
    if (hectometres[entry]! > service.reachHectometres) break;
    visit(town[entry]!, hectometres[entry]!);
  }
}
