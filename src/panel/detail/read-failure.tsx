import { PageValue } from "../../ui/page-value.tsx";
import { useText } from "../../ui/text-context.tsx";

interface ReadFailureProps {
  /** Of the error. */
  readonly message: string;
  readonly onRetry: () => void;
}

/** The log could not be read, and can be asked again. */
export function ReadFailure({ message, onRetry }: ReadFailureProps) {
  const text = useText();
  return (
    <div class="section detail-failure">
      <p role="alert">
        <strong>{text.format("failure-read")}</strong> <PageValue value={message} />
      </p>
      <button type="button" class="button" onClick={onRetry}>
        {text.format("retry")}
      </button>
    </div>
  );
}
