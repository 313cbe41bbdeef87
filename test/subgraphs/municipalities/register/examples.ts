// Two districts and some towns for the tests of the register.
import type { RegisterDistrict, RegisterMunicipality } from "../../../../subgraphs/municipalities/register/register.js";

export const HILDESHEIM_DISTRICT: RegisterDistrict = { key: "03254", name: "Hildesheim", state: "NI", kind: "44" };
export const BERLIN_DISTRICT: RegisterDistrict = { key: "11000", name: "Berlin, Stadt", state: "BE", kind: "41" };

export const HILDESHEIM: RegisterMunicipality = {
  ags: "03254021",
  ars: "032540021021",
  name: "Hildesheim, Stadt",
  kind: "63",
  state: "NI",
  districtKey: "03254",
  areaHa: 9229,
  population: 101858,
  postalCode: "31134",
  territorialStatusOn: "2023-11-30",
};
export const SOEHLDE: RegisterMunicipality = {
  ...HILDESHEIM,
  ags: "03254032",
  ars: "032540032032",
  name: "Söhlde",
  kind: "64",
  areaHa: 5684,
  population: 7765,
  postalCode: "31185",
};
export const BERLIN: RegisterMunicipality = {
  ...HILDESHEIM,
  ags: "11000000",
  ars: "110000000000",
  name: "Berlin, Stadt",
  kind: "61",
  state: "BE",
  districtKey: "11000",
  areaHa: 89112,
  population: 3755251,
  postalCode: "10178",
};
export const COASTAL_WATERS: RegisterMunicipality = {
  ...HILDESHEIM,
  ags: "13000999",
  ars: "130009999999",
  name: "Küstengewässer einschl. Anteil am Festlandsockel",
  kind: "66",
  state: "MV",
  districtKey: "13000",
  areaHa: 100,
  population: 0,
  postalCode: null,
};
