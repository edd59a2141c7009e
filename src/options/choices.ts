import { defaultSettings, type SettingName, type Settings } from "../log/settings.ts";

/** All that is chosen on this page: the settings and the language, which is kept apart from them. */
export interface Choices extends Settings {
  /** One of the languages; "" to follow the browser. */
  readonly language: string;
}
export type ChoiceName = keyof Choices;

export const defaultChoices: Choices = { ...defaultSettings, language: "" };

export const settingNames = Object.keys(defaultSettings) as readonly SettingName[];
