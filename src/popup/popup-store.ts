import { batch, computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { defaultSettings, isRecorded, type Settings } from "../log/settings.ts";
import { hostOf } from "../socket/endpoint.ts";
import { createKeptPlaces, type EndpointGroup, groupEnds } from "./group-ends.ts";
import { withMuted } from "./mute-site.ts";
import type { PopupSurroundings, TabFacts } from "./popup-surroundings.ts";
import { type PageEnds, readPageEnds } from "./read-page-ends.ts";
import { messageOf } from "../ui/message-of.ts";

/** What went wrong, with the message of the error. */
export interface Failure {
  readonly what: "read" | "export" | "settings" | "open";
  readonly message: string;
}

/** Shortest time in milliseconds from one reading of the log to the next: a storm is shown a few times a second. */
const pace = 300;

/** The state of the popup. Methods never reject: what goes wrong is in `failure`. */
export interface PopupStore {
  /** Null until it was read. */
  readonly page: ReadonlySignal<PageEnds | null>;
  readonly groups: ReadonlySignal<readonly EndpointGroup[]>;
  /** The site of the page: its host, with a port that is not the default; "" where it is not known. */
  readonly site: ReadonlySignal<string>;
  readonly tabFacts: ReadonlySignal<TabFacts>;
  readonly paused: ReadonlySignal<boolean>;
  readonly settings: ReadonlySignal<Settings>;
  /** The settings leave the site out: nothing of it is recorded. */
  readonly isLeftOut: ReadonlySignal<boolean>;
  readonly exporting: ReadonlySignal<boolean>;
  readonly failure: Signal<Failure | null>;
  /** Reads what is there now. */
  pull(): Promise<void>;
  setPaused(value: boolean): Promise<void>;
  /** Mutes notifications of the site, or takes out whatever mutes them. */
  setMuted(muted: boolean): Promise<void>;
  exportLog(): Promise<void>;
  open(address: string): Promise<void>;
  openOptions(): Promise<void>;
  reloadPage(): Promise<void>;
  /** Reads everything, and follows log and settings until the returned function is called. */
  start(): () => void;
}

export function createPopupStore(surroundings: PopupSurroundings): PopupStore {
  const { log, tabId } = surroundings;
  const page = signal<PageEnds | null>(null);
  const tabFacts = signal<TabFacts>({
    site: "",
    isUnseen: false,
    access: { isAll: true, sites: [] },
    notificationsRefused: false,
  });
  const paused = signal(false);
  const settings = signal(defaultSettings);
  const exporting = signal(false);
  const failure = signal<Failure | null>(null);
  const site = computed(() => tabFacts.value.site || hostOf(page.value?.pageUrl ?? ""));
  const placeOf = createKeptPlaces();

  const attempt = async (what: Failure["what"], action: () => Promise<void>): Promise<void> => {
    try {
      await action();
      if (failure.value?.what === what) failure.value = null;
    } catch (error) {
      failure.value = { what, message: messageOf(error) };
    }
  };

  const read = async (): Promise<void> => {
    const [read, facts, isPaused] = await Promise.all([
      readPageEnds(log, tabId),
      surroundings.tabFacts(),
      surroundings.paused.get(),
    ]);
    batch(() => {
      page.value = ofPresentPage(read, facts);
      tabFacts.value = facts;
      paused.value = isPaused;
    });
  };

  let isReading = false;
  let isWanted = false;
  /** What comes in while it is read, or shortly after, is read together afterwards. */
  const pull = async (): Promise<void> => {
    isWanted = true;
    if (isReading) return;
    isReading = true;
    while (isWanted) {
      isWanted = false;
      await attempt("read", read);
      await new Promise((resolve) => void setTimeout(resolve, pace));
    }
    isReading = false;
  };

  return {
    page,
    site,
    groups: computed(() => groupEnds(page.value?.ends ?? [], placeOf)),
    tabFacts,
    paused,
    settings,
    isLeftOut: computed(() => site.value !== "" && !isRecorded(site.value, settings.value)),
    exporting,
    failure,
    pull,
    setPaused: (value) =>
      attempt("settings", async () => {
        await surroundings.paused.set(value);
        paused.value = value;
      }),
    setMuted(muted) {
      const host = site.peek();
      return attempt("settings", async () => {
        // What was changed elsewhere since stays.
        const { mutedSites } = (await surroundings.settings.get()).settings;
        const changes = { mutedSites: withMuted(host, muted, mutedSites) };
        await surroundings.settings.set(changes);
        settings.value = { ...settings.value, ...changes };
      });
    },
    async exportLog() {
      if (exporting.value) return;
      exporting.value = true;
      await attempt("export", surroundings.exportLog);
      exporting.value = false;
    },
    open: (address) => attempt("open", () => surroundings.openAddress(address)),
    openOptions: () => attempt("open", surroundings.openOptions),
    reloadPage: () => attempt("open", surroundings.reloadPage),
    start() {
      const stopSignal = surroundings.onSignal(() => void pull());
      const stopSettings = surroundings.settings.onChange((changed) => {
        settings.value = changed.settings;
      });
      surroundings.markSeen();
      void attempt("settings", async () => {
        settings.value = (await surroundings.settings.get()).settings;
      });
      void pull();
      return () => {
        stopSignal();
        stopSettings();
      };
    },
  };
}

/** The log ends with another page where the one that is there now is not recorded. */
function ofPresentPage(page: PageEnds, { site, isUnseen }: TabFacts): PageEnds {
  const isAnother = site !== "" && page.pageUrl !== "" && hostOf(page.pageUrl) !== site;
  return isAnother || isUnseen ? { ...page, ends: [], dropped: [], pageUrl: "", isCut: false } : page;
}
