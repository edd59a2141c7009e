import { PageValue } from "../../ui/page-value.tsx";
import { useText } from "../../ui/text-context.tsx";
import { droppedText } from "../mark-text.ts";
import { Sheet } from "../sheet.tsx";
import { factsOfLog } from "./log-facts.ts";
import type { LogProblem } from "../../import/log-problem.ts";
import type { OpenedLog } from "../../import/opened-log.ts";
import { problemPlace, problemText } from "../../import/problem-text.ts";

interface LogFactsSheetProps {
  readonly log: OpenedLog;
  readonly onClose: () => void;
}

/** What an opened log says of itself, what is missing in it, and what of it could not be read. */
export function LogFactsSheet({ log, onClose }: LogFactsSheetProps) {
  const text = useText();
  return (
    <Sheet title={text.format("opened-facts")} onClose={onClose}>
      <dl class="log-facts">
        <div>
          <dt>{text.format("opened-fact-file")}</dt>
          <dd>
            <PageValue value={log.name} />
          </dd>
        </div>
        {factsOfLog(log, text).map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <bdi class="page-value">{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {log.dropped.length > 0 && (
        <section>
          <h3>{text.format("opened-not-recorded")}</h3>
          <ul class="plain-list">
            {log.dropped.map(({ why, count }) => (
              <li key={why}>{droppedText(why, count, text)}</li>
            ))}
          </ul>
        </section>
      )}
      {log.counts.problems > 0 && (
        <section data-problems={log.counts.problems}>
          <h3>{text.format("opened-problems", { count: log.counts.problems })}</h3>
          <p class="quiet">{text.format("opened-problems-note")}</p>
          <ol class="log-problems">
            {log.problems.map((problem, index) => (
              <Problem key={index} problem={problem} />
            ))}
          </ol>
          {log.counts.problems > log.problems.length && (
            <p class="quiet">
              {text.format("opened-problems-more", { count: log.counts.problems - log.problems.length })}
            </p>
          )}
        </section>
      )}
    </Sheet>
  );
}

function Problem({ problem }: { readonly problem: LogProblem }) {
  const text = useText();
  return (
    <li>
      <span class="log-problem-place">{problemPlace(problem, text)}</span>{" "}
      {problem.path !== "" && (
        <code dir="ltr">
          <PageValue value={problem.path} />
        </code>
      )}
      <span class="log-problem-text">{problemText(problem, text)}</span>
    </li>
  );
}
