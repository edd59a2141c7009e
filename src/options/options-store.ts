import { batch, computed, signal } from "@preact/signals";
import { defaultSettings, type ReadSettings, type SettingName } from "../log/settings.ts";
import { type ChoiceName, type Choices, defaultChoices } from "./choices.ts";
import type { OptionsSurroundings } from "./options-surroundings.ts";
import { messageOf } from "../ui/message-of.ts";

/** What failed, and the error's own words. */
export interface Failure {
  readonly what: "read" | "save" | "reset";
  readonly message: string;
}

/** What can be taken back, with all that was chosen before it. */
export interface Undoable {
  readonly what: "import" | "reset";
  readonly before: Choices;
}

export type OptionsStore = ReturnType<typeof createOptionsStore>;

/**
 * What is chosen, and the saving of it. A change is shown at once and saved after those before it; what could not be saved stays on the
 * page, over what is stored, until it is.
 */
export function createOptionsStore({ settings, language, text }: OptionsSurroundings) {
  const stored = signal<Choices | null>(null);
  const unsaved = signal<Partial<Choices>>({});
  /** What is shown; null until it was read. */
  const choices = computed<Choices | null>(() => stored.value && { ...stored.value, ...unsaved.value });
  const broken = signal<readonly SettingName[]>([]);
  const progress = signal<"none" | "saving" | "saved">("none");
  const failure = signal<Failure | null>(null);
  const undoable = signal<Undoable | null>(null);
  let queue: Promise<void> = Promise.resolve();

  function take(read: ReadSettings, chosenLanguage: string): void {
    batch(() => {
      stored.value = { ...read.settings, language: chosenLanguage };
      broken.value = read.broken;
    });
  }

  async function read(): Promise<void> {
    try {
      take(await settings.get(), await language.get());
      failure.value = null;
    } catch (error) {
      failure.value = { what: "read", message: messageOf(error) };
    }
  }

  async function readLanguage(): Promise<void> {
    try {
      const chosen = await language.get();
      if (stored.value) stored.value = { ...stored.value, language: chosen };
    } catch (error) {
      failure.value = { what: "read", message: messageOf(error) };
    }
  }

  /** Reads, and follows what is changed elsewhere. Returns the function that ends it. */
  function start(): () => void {
    void read();
    const stopSettings = settings.onChange((changed) => take(changed, stored.peek()?.language ?? ""));
    // Another text: the language was chosen, here or elsewhere.
    const stopLanguage = text.subscribe(() => {
      if (stored.peek()) void readLanguage();
    });
    return () => {
      stopSettings();
      stopLanguage();
    };
  }

  function enqueue(what: "save" | "reset", work: () => Promise<void>): Promise<void> {
    progress.value = "saving";
    queue = queue.then(async () => {
      try {
        await work();
        batch(() => {
          failure.value = null;
          progress.value = Object.keys(unsaved.value).length === 0 ? "saved" : "saving";
        });
      } catch (error) {
        batch(() => {
          failure.value = { what, message: messageOf(error) };
          progress.value = "none";
        });
      }
    });
    return queue;
  }

  async function write(): Promise<void> {
    const changes = unsaved.value;
    const { language: chosenLanguage, ...changedSettings } = changes;
    if (Object.keys(changedSettings).length > 0) await settings.set(changedSettings);
    if (chosenLanguage !== undefined) await language.set(chosenLanguage);
    batch(() => {
      if (stored.value) stored.value = { ...stored.value, ...changes };
      // What was changed again in the meantime is still to be saved.
      unsaved.value = Object.fromEntries(
        Object.entries(unsaved.value).filter(([name, value]) => changes[name as ChoiceName] !== value),
      );
    });
  }

  function change(changes: Partial<Choices>): Promise<void> {
    unsaved.value = { ...unsaved.value, ...changes };
    return save();
  }

  const save = (): Promise<void> => enqueue("save", write);

  /** Changes what a file says. It can be taken back. */
  function takeOver(changes: Partial<Choices>): Promise<void> {
    if (choices.value) undoable.value = { what: "import", before: choices.value };
    return change(changes);
  }

  /** All defaults. It can be taken back. */
  function reset(): Promise<void> {
    return enqueue("reset", async () => {
      const before = choices.value;
      await settings.reset();
      await language.set("");
      batch(() => {
        stored.value = defaultChoices;
        unsaved.value = {};
        broken.value = [];
        undoable.value = before && { what: "reset", before };
      });
    });
  }

  /** Brings back what was chosen before the last import or reset. */
  async function undo(): Promise<void> {
    const before = undoable.value?.before;
    undoable.value = null;
    if (before) await change(before);
  }

  /** Saves the defaults that stand in for what could not be read. */
  function keepDefaults(): Promise<void> {
    return change(Object.fromEntries(broken.value.map((name) => [name, defaultSettings[name]])));
  }

  return {
    choices,
    broken,
    progress,
    failure,
    undoable,
    start,
    read,
    save,
    change,
    takeOver,
    reset,
    undo,
    keepDefaults,
  };
}
