/** Set by vite.config.ts. */
declare const __VERSION__: string;
/** Set by vite.config.ts: the family of browsers that is built for. */
declare const __BROWSER__: "chromium" | "firefox";
/** The texts are those of the pseudo-language. */
declare const __PSEUDO__: boolean;
