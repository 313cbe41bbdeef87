/** The mutations of offers as a clerk sends them, with what they answer. */

export const ALTENA = "05962004";

export interface OfferState {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly capacity: number;
}
export interface Payload {
  readonly offer: OfferState | null;
  readonly userErrors: readonly { readonly field: string | null; readonly code: string; readonly message: string }[];
}

export const FIELDS = "offer { id version title(lang: DE) capacity } userErrors { field code message }";
export const CREATE = `mutation ($input: OfferCreateInput!) { offerCreate(input: $input) { ${FIELDS} } }`;
export const UPDATE = `mutation ($input: OfferUpdateInput!) { offerUpdate(input: $input) { ${FIELDS} } }`;
export const REINSTATE = `mutation ($input: OfferReinstateInput!) { offerReinstate(input: $input) { ${FIELDS} } }`;
export const WITHDRAW = `mutation ($input: OfferWithdrawInput!) { offerWithdraw(input: $input) { ${FIELDS} } }`;

export const least = { ags: ALTENA, kind: "CLUB", title: [{ language: "de", text: "Chor" }], capacity: 10 };
