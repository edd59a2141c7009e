/** The network error that Chromium names in its text: `ERR_CONNECTION_REFUSED`, or "" where it names none. */
export function netErrorOf(errorText: string | undefined): string {
  return /\bnet::(ERR_[A-Z_\d]+)/.exec(errorText ?? "")?.[1] ?? "";
}
