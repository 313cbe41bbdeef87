/** The templates of files that towns hand in, and the forms they come in. */
import { NEED_IMPORT } from "./need-rows.js";
import { OFFER_IMPORT } from "./offer-rows.js";

/** What is to be filled in, by the name it has in addresses and commands. */
export const TEMPLATES = { offers: OFFER_IMPORT.rows, needs: NEED_IMPORT.rows } as const;

/** For German spreadsheets, or plain. */
export const TEMPLATE_DIALECTS = ["german", "plain"] as const;
export const TEMPLATE_ENCODINGS = ["utf-8", "windows-1252"] as const;
