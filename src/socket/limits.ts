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

/** Longest message of the hook, in UTF-16 units: more than any record within the limits comes to. */
export const longestMessage = 262_144;
/** Records in one delivery of a relay. */
export const mostInDelivery = 50;
/** Records that wait in a relay for the background, before more are counted as not recorded. */
export const mostWaiting = 2000;
/** Records that a frame may hand over in one go, before the rate applies. */
export const burst = 2000;
/** Records a second that a frame may hand over in the long run. */
export const perSecond = 200;
