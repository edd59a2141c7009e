import { Icon } from "../../ui/icon.tsx";
import { useText } from "../../ui/text-context.tsx";

/** Lies over the panel while files are dragged over it. */
export function DropTarget() {
  const text = useText();
  return (
    <div class="drop-target">
      <p>
        <Icon name="open" />
        {text.format("open-drop")}
      </p>
    </div>
  );
}
