import { useEffect, useId, useState } from "preact/hooks";
import type { SiteAccess } from "../platform/site-access.ts";
import { PageValue } from "../ui/page-value.tsx";
import { RichText } from "../ui/rich-text.tsx";
import { useText } from "../ui/text-context.tsx";
import type { OptionsSurroundings } from "./options-surroundings.ts";
import { messageOf } from "../ui/message-of.ts";

type SiteAccessSettingProps = Pick<OptionsSurroundings, "siteAccess">;

/** On which sites the browser lets WhyClosed run, what is not seen elsewhere, and how to change it. */
export function SiteAccessSetting({ siteAccess }: SiteAccessSettingProps) {
  const text = useText();
  const id = useId();
  const [access, setAccess] = useState<SiteAccess | null>(null);
  const [failure, setFailure] = useState("");
  useEffect(() => {
    void siteAccess.get().then(setAccess);
    return siteAccess.onChange(setAccess);
  }, [siteAccess]);
  if (!access) return null;

  const attempt = (change: () => Promise<void>) => () => {
    setFailure("");
    change().catch((error: unknown) => setFailure(messageOf(error)));
  };
  const { isAll, sites } = access;
  const state = isAll ? "all" : sites.length > 0 ? "some" : "none";
  const isFewer = state !== "all";
  return (
    <div class="setting" role="group" aria-labelledby={id} data-setting="siteAccess" data-access={state}>
      <span id={id} class="setting-label">
        {text.format("options-setting-siteAccess")}
      </span>
      <div role="status">
        <p class={isFewer ? "notice" : "setting-note"}>
          {text.format(`options-access-${state}`, { count: sites.length })}
        </p>
        {sites.length > 0 && (
          <ul class="access-sites">
            {sites.map((site) => (
              <li key={site}>
                {/* A host is read from left to right also where it begins with an asterisk. */}
                <span dir="ltr">
                  <PageValue value={site} />
                </span>
              </li>
            ))}
          </ul>
        )}
        {isFewer && <p class="setting-note">{text.format("options-access-unseen")}</p>}
      </div>
      <p class="setting-note">
        <RichText text={text.format(`options-access-change-${siteAccess.browser}`)} />
      </p>
      <div class="buttons">
        {isFewer && (
          <button type="button" class="button" data-action="allow-all" onClick={attempt(siteAccess.askForAll)}>
            {text.format("options-access-allow-all")}
          </button>
        )}
        {(siteAccess.browser === "chromium" || state !== "none") && (
          <button type="button" class="button" data-action="limit-access" onClick={attempt(siteAccess.limit)}>
            {text.format(`options-access-limit-${siteAccess.browser}`)}
          </button>
        )}
      </div>
      <p class="complaint" role="alert">
        {failure}
      </p>
    </div>
  );
}
