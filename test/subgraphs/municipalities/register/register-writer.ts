// Writes a file in the official format GV100AD from plain data, so that the tests need no copy of the official file.
import type { RegisterDistrict, RegisterMunicipality } from "../../../../subgraphs/municipalities/register/register.js";

const STATUS = "20231130";
const LINE_LENGTH = 220;

/** A record 60. */
export function municipalityLine(town: RegisterMunicipality): string {
  const head = `60${town.territorialStatusOn.replaceAll("-", "")}${town.ags}${town.ars.slice(5, 9)}`;
  const figures = number(town.areaHa) + number(town.population) + number(Math.floor(town.population / 2));
  const place = `${head}${town.name.padEnd(100)}${town.kind}    ${figures}    ${town.postalCode ?? ""}`;
  return place.padEnd(LINE_LENGTH);
}

/** A record 40. */
export const districtLine = (district: RegisterDistrict): string =>
  `40${STATUS}${district.key.padEnd(12)}${district.name.padEnd(100)}${district.kind}`.padEnd(LINE_LENGTH);

/** A record of another level: 10, 20, 30 or 50. */
export const otherLine = (recordKind: string, key: string, name: string): string =>
  `${recordKind}${STATUS}${key.padEnd(12)}${name}`.padEnd(LINE_LENGTH);

/** A file with its districts before the municipalities, one record a line. */
export function registerText(
  districts: readonly RegisterDistrict[],
  municipalities: readonly RegisterMunicipality[],
): string {
  return [...districts.map(districtLine), ...municipalities.map(municipalityLine), ""].join("\n");
}

const number = (value: number): string => String(value).padStart(11, "0");

/** Bytes as a file would deliver them, in pieces of a size that cuts lines and letters apart. */
export async function* inPieces(
  text: string,
  encoding: "utf8" | "latin1" = "utf8",
  size = 1_000,
): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text, encoding);
  for (let start = 0; start < bytes.length; start += size)
    yield await Promise.resolve(bytes.subarray(start, start + size));
}
