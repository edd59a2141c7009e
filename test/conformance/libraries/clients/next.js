/** A promise for what a callback tells. */
export const next = (listen) => new Promise(listen);
