/** Turns the trades and the help of the demonstration into rows of the tables, the same rows every time. */
import { type Chance, chanceOf } from "../../runtime/demonstration/chance.js";
import { demonstrationDay } from "../../runtime/demonstration/demonstration.js";
import { HELP_BY_RANGE } from "./help.js";
import { type HelpTemplate, PROVIDERS } from "./help-template.js";
import type { JobTemplate, Trade } from "./job-template.js";
import { TRADES, WORKING_TOWNS, type WorkingTown } from "./towns.js";

type Row = Readonly<Record<string, unknown>>;

/** The rows of the demonstration by table, providers before their services. */
export interface ServiceRows {
  readonly job: readonly Row[];
  readonly provider: readonly Row[];
  readonly integration_service: readonly Row[];
}

/** Changing it changes every row that is drawn by chance. */
const SEED = "ortswahl demonstration 1";

/** Two of each trade are in every town that has it; whichever else there is, chance decides. */
const ALWAYS_PER_TRADE = 2;

/** All rows of the demonstration, the same at every call. */
export function serviceRows(): ServiceRows {
  return {
    job: WORKING_TOWNS.flatMap(jobRows),
    provider: WORKING_TOWNS.flatMap(providerRows),
    integration_service: WORKING_TOWNS.flatMap(helpRows),
  };
}

/** A template with the trade that it is of. */
interface Advertised {
  readonly trade: Trade;
  readonly template: JobTemplate;
}

function jobRows(town: WorkingTown): Row[] {
  const chance = chanceOf(`${SEED} jobs ${town.ags}`);
  return advertised(chance, town).map(({ trade, template }, index) => ({
    key: `demonstration-${town.ags}-${twoDigits(index + 1)}`,
    sender: "demonstration",
    external_id: `DEMO-${town.ags}-${twoDigits(index + 1)}`,
    title: template.title,
    kind: template.kind,
    ags: town.ags,
    employer_name: trade.employer.replace("{town}", town.name),
    kldb_code: template.kldbCode,
    working_time: template.workingTime,
    required_german_level: template.germanLevel,
    positions: chance.between(1, town.range === "CITY" ? 6 : 3),
    description: trade.description,
    published_at: `${demonstrationDay(-chance.between(0, 60))}T${twoDigits(chance.between(7, 15))}:00:00Z`,
    // Far enough for a hub that is started for the first time years later.
    valid_through: demonstrationDay(chance.between(730, 1_095)),
    is_demonstration: true,
  }));
}

/** The jobs of a town: the first of every trade, then chance fills up; no job of a trade twice. */
function advertised(chance: Chance, town: WorkingTown): Advertised[] {
  const trades: readonly Trade[] = town.trades.map((name) => TRADES[name]);
  const all = (from: number, to?: number): Advertised[] =>
    trades.flatMap((trade) => trade.jobs.slice(from, to).map((template) => ({ trade, template })));
  const chosen = all(0, ALWAYS_PER_TRADE);
  const others = all(ALWAYS_PER_TRADE);
  while (chosen.length < town.jobs && others.length > 0)
    chosen.push(...others.splice(chance.between(0, others.length - 1), 1));
  return chosen.slice(0, town.jobs);
}

const twoDigits = (number: number): string => String(number).padStart(2, "0");

const providerKey = (town: WorkingTown, provider: HelpTemplate["provider"]): string =>
  `demonstration-${town.ags}-${provider.toLowerCase()}`;

function providerRows(town: WorkingTown): Row[] {
  const names = new Set(HELP_BY_RANGE[town.range].map(({ provider }) => provider));
  return [...names].map((provider) => ({
    key: providerKey(town, provider),
    name: PROVIDERS[provider].replace("{town}", town.name),
    is_demonstration: true,
  }));
}

/** Languages that advisers and guides in Germany often speak beside German. */
const OTHER_LANGUAGES = ["en", "ar", "uk", "ru", "fa", "tr", "fr", "ti"];

function helpRows(town: WorkingTown): Row[] {
  const chance = chanceOf(`${SEED} services ${town.ags}`);
  return HELP_BY_RANGE[town.range].map((template, index) => {
    const places = template.places && chance.between(...template.places);
    return {
      key: `demonstration-${town.ags}-${twoDigits(index + 1)}`,
      provider_key: providerKey(town, template.provider),
      ags: town.ags,
      kind: template.kind,
      name: template.name,
      level_from: template.levels?.[0] ?? null,
      level_to: template.levels?.[1] ?? null,
      places,
      free_places: places && freePlaces(chance, town, places),
      languages: [...template.languages, ...OTHER_LANGUAGES.filter(() => !template.levels && chance.happens(0.5))],
      cost_cents: 0,
      is_barrier_free: chance.happens(0.7),
      reach_km: template.reachKm,
      is_demonstration: true,
    };
  });
}

/** In cities one course in four is full; elsewhere there is mostly room. */
function freePlaces(chance: Chance, town: WorkingTown, places: number): number {
  if (chance.happens(town.range === "CITY" ? 0.25 : 0.08)) return 0;
  return Math.max(1, Math.round(places * (0.1 + 0.4 * chance.next())));
}
