import { useState } from "preact/hooks";
import type { Verdict } from "../../diagnosis/verdict.ts";
import { createRedactor } from "../../socket/redact.ts";
import type { SocketRecord } from "../../socket/socket-record.ts";
import { CopyButton } from "../../ui/copy-button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { PageValue } from "../../ui/page-value.tsx";
import { RichText } from "../../ui/rich-text.tsx";
import { useText } from "../../ui/text-context.tsx";
import { whatHappened } from "../../ui/what-happened.ts";
import type { PanelSurroundings } from "../panel-surroundings.ts";
import type { LikeIt } from "./like-it.ts";

interface HeadlineProps {
  readonly record: SocketRecord;
  readonly verdict: Verdict;
  readonly likeIt: LikeIt | undefined;
  /** Own patterns of the user, of what is hidden in copies. */
  readonly patterns: readonly RegExp[] | undefined;
}

/** What happened, in a sentence, and who ended what. */
export function Headline({ record, verdict, likeIt, patterns }: HeadlineProps) {
  const text = useText();
  const safeUrl = createRedactor(patterns).url(record.url);
  return (
    <div class="headline">
      {likeIt && likeIt.count > 1 && <LikeItStrip {...likeIt} />}
      <p class="happened">
        <RichText text={whatHappened(record, verdict, text)} />
      </p>
      <dl class="facts">
        <div>
          <dt>{text.format("ended-by")}</dt>
          <dd data-closer={verdict.closer}>{text.format(`closer-${verdict.closer}`)}</dd>
        </div>
        {record.reason !== "" && (
          <div>
            <dt>{text.format("field-reason")}</dt>
            <dd>
              <PageValue value={record.reason} />
            </dd>
          </div>
        )}
        <div class="fact-url">
          <dt>{text.format("field-url")}</dt>
          <dd>
            <span class="url-full" dir="ltr">
              <PageValue value={record.url} />
            </span>
            <CopyButton
              value={safeUrl}
              label={text.format(safeUrl === record.url ? "copy-url" : "copy-url-redacted")}
            />
          </dd>
        </div>
      </dl>
    </div>
  );
}

function LikeItStrip({ count, position, span }: LikeIt) {
  const text = useText();
  const place = position === count ? "latest" : "earlier";
  return (
    <p class="like-it">
      {span === undefined
        ? text.format("like-it", { place, count, position })
        : text.format("like-it-span", { place, count, position, span })}
    </p>
  );
}

interface RevealButtonProps {
  readonly record: SocketRecord;
  readonly reveal: NonNullable<PanelSurroundings["revealInNetwork"]>;
}

/** Shows the handshake in the Network panel, and says so where that has forgotten it. */
export function RevealButton({ record, reveal }: RevealButtonProps) {
  const text = useText();
  const [failed, setFailed] = useState(false);
  const label = text.format("reveal-in-network");
  const onClick = async (): Promise<void> => {
    setFailed(false);
    setFailed(!(await reveal(record)));
  };
  return (
    <>
      <button type="button" class="icon-button" title={label} aria-label={label} onClick={() => void onClick()}>
        <Icon name="network" />
      </button>
      <span class="bar-status" role="status">
        {failed && text.format("reveal-failed")}
      </span>
    </>
  );
}
