import browser from "webextension-polyfill";
import type { BrowserFamily } from "../socket/socket-record.ts";

/** The extension API, with promises in every browser. Nothing else imports webextension-polyfill. */
export { browser };

/** The family of browsers this build is for. */
export const browserFamily: BrowserFamily = __BROWSER__;

/** The version in package.json. */
export const version: string = __VERSION__;
