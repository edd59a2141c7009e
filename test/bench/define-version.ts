/** What the build sets, for what runs without one. Imported first. */
Object.assign(globalThis, { __VERSION__: "bench" });
