import * as v from "valibot";
import { browser } from "../platform/browser.ts";
import type { KeptWeights } from "./capacity-keeper.ts";

const key = "logWeights";
const schema = v.array(v.tuple([v.number(), v.pipe(v.number(), v.finite(), v.minValue(0))]));

/** In `storage.session`: as long as the log itself, which is emptied when the browser starts. */
export const keptWeights: KeptWeights = {
  async read() {
    const parsed = v.safeParse(schema, (await browser.storage.session.get(key))[key]);
    return new Map(parsed.success ? parsed.output : []);
  },
  async write(weights) {
    await browser.storage.session.set({ [key]: [...weights] });
  },
};
