/** What a file may ask of whoever opens it. All texts are measured in UTF-16 units. */

/** Longest value of a list, or line: more than the longest record comes to, with its verdict and every character escaped. */
export const longestValue = 2_097_152;
/** Deepest nesting of a value. A record of today has six levels. */
export const deepestValue = 64;
/** Entries of all tabs together: the largest capacity that a log can be given. */
export const mostEntries = 1_000_000;
/** Different texts of all records together, each counted once. */
export const mostText = 200_000_000;
/** Tabs in one file. */
export const mostTabs = 1000;
/** Problems that are kept; all are counted. */
export const mostProblems = 100;
/** What is read of a file at once, in bytes: what is done with it takes a few milliseconds. */
export const pieceSize = 262_144;
/** What is read in search of anything that a log has, in bytes, before the file is given up. */
export const longestSearch = 4_194_304;
/** The most that is quoted of a value that is wrong. */
export const longestQuote = 60;
