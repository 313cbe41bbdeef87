/** The tags (BCP 47, lower case) of the languages in which the hub speaks to people; what they are called is said beside. */
export const LANGUAGE_TAGS = ["de", "de-x-easy", "en", "uk", "ar", "fa", "ru", "tr", "fr", "ti"] as const;

export type LanguageTag = (typeof LANGUAGE_TAGS)[number];
