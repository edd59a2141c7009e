import { visible } from "./visible.ts";

/** A value that the page or the server chose: isolated from the text around it, with nothing hidden in it. */
export function PageValue({ value }: { readonly value: string }) {
  return <bdi class="page-value">{visible(value)}</bdi>;
}
