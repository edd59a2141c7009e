/** The languages of the interface (BCP 47), each with its texts in `public/locales`. */
export const languages = ["en", "ar", "fr", "id", "ru"] as const;
export type Language = (typeof languages)[number];
