import type { SocketRecord } from "../../socket/socket-record.ts";
import { PageValue } from "../../ui/page-value.tsx";
import { useText } from "../../ui/text-context.tsx";
import { Fold } from "./folds.tsx";
import { observedGroups } from "./observed-groups.ts";

/** Every field of a record. */
export function Observed({ record }: { readonly record: SocketRecord }) {
  const text = useText();
  return (
    <Fold id="observed" class="section fold observed" open heading={<h3>{text.format("observed")}</h3>}>
      <div class="groups">
        {observedGroups(record, text).map((group) => (
          <div key={group.id} class="group">
            <h4>{text.format(group.id)}</h4>
            <dl class="table">
              {group.fields.map((field) => (
                <div key={field.id} class="table-row" data-field={field.id}>
                  <dt>{text.format(field.id)}</dt>
                  <dd>{field.foreign ? <PageValue value={field.value} /> : field.value}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </div>
    </Fold>
  );
}
