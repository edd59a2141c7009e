/** What the user has chosen, with the value that holds until then. */
export const defaultPreferences = {
  preserveLog: false,
  /** The stack whose snippets are shown, as `StackChoice` has it. */
  snippetStack: "",
  /** Repeated ends are one row. */
  groupRepeated: true,
  /** "shown" or "hidden"; "" for shown where the panel is high enough. */
  timeline: "",
  /** The columns of the list, as `parseColumnChoice` reads them. */
  columns: "",
  /** What was chosen for the last export, as `parseExportChoices` reads it. */
  exportChoices: "",
};
export type Preferences = typeof defaultPreferences;
