import * as base from "./hostile-base.js";
import * as flood from "./hostile-flood.js";
import * as forge from "./hostile-forge.js";
import * as texts from "./hostile-texts.js";
import * as world from "./hostile-world.js";

/** What reached the page of errors: none of these may be ours. */
const errors = [];
window.addEventListener("error", ({ message }) => errors.push(message));
window.addEventListener("unhandledrejection", ({ reason }) => errors.push(String(reason)));

/** The attacks, each a named function that resolves with what the page itself saw. */
window.hostile = { errors, ...base, ...forge, ...flood, ...texts, ...world };
