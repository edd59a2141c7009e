/**
 * The limits that every record is held to. The hook cuts to them, both boundaries check them: a page that lies cannot make
 * the log grow without bound. (Single constants, because a bundler inlines those into the hook.)
 */

/** Longest text of any kind, in UTF-16 units: URL, reason, stack, message of an exception. */
export const longestText = 4096;
/** Subprotocols kept of those asked for. */
export const mostProtocols = 16;
/** Calls of `close()` kept. */
export const mostCloseCalls = 4;

/**
 * Longest message of the hook, in UTF-16 units: the whole of a record. More than one comes to whose texts are all as long as they get
 * without ill will (a URL, five stacks, two tokens as subprotocols), and a quarter of what its texts could come to.
 */
export const longestMessage = 65_536;
/**
 * Sockets that are described when their page is left, which holds it up; the others are counted. More than browsers let a page have open
 * (Chromium: 255, Firefox: 200), so the others were still waiting to connect.
 */
export const mostAbandoned = 256;
/** Records in one delivery of a relay. */
export const mostInDelivery = 200;
/** UTF-16 units of the texts of one delivery: of records without ill will, 200 have less than half of it. */
export const longestDelivery = 1_048_576;
/** Records that wait in a relay for the background, before more are counted as not recorded. */
export const mostWaiting = 2000;
/** Records that a frame may hand over in one go, before the rate applies. */
export const burst = 2000;
/** Records a second that a frame may hand over in the long run. */
export const perSecond = 200;
/** The same for all frames of a tab together: a frame that is added anew has a relay, and a rate, of its own. */
export const tabBurst = 10_000;
export const tabPerSecond = 500;
/** Most milliseconds before or after the Unix epoch that a `Date` can have (ECMAScript, "Time Values and Time Range"), and more than any clock says. */
export const farthestTime = 8.64e15;
