/** What a snippet is written in. Not translated. */
export type SnippetLanguage =
  | "Apache configuration"
  | "C#"
  | "Elixir"
  | "Go"
  | "HAProxy configuration"
  | "HTML"
  | "Java"
  | "JavaScript"
  | "nginx configuration"
  | "Python"
  | "Ruby"
  | "Shell"
  | "XML"
  | "YAML";

/** A snippet in another language than its stack. */
export interface ForeignSnippet {
  readonly language: SnippetLanguage;
  readonly code: string;
}

/**
 * Snippets by cause id. `{{name}}` stands for a figure or a name of the case (fill-snippet.ts); line breaks around the code are cut off.
 * A stack has a snippet only where there is a real setting or interface.
 */
export type StackSnippets = Readonly<Record<string, string | ForeignSnippet>>;

/** Software that people put WebSockets through or write them with. */
export interface Stack {
  readonly id: string;
  /** Not translated. */
  readonly name: string;
  readonly language: SnippetLanguage;
  readonly snippets: StackSnippets;
}

/** One snippet for several causes. */
export function forEach<Snippet extends string | ForeignSnippet>(
  causeIds: readonly string[],
  snippet: Snippet,
): Readonly<Record<string, Snippet>> {
  return Object.fromEntries(causeIds.map((id) => [id, snippet]));
}

/** A command line in place of the stack's own language. */
export const shell = (code: string): ForeignSnippet => ({ language: "Shell", code });

/** JavaScript in place of the stack's own language. */
export const javaScript = (code: string): ForeignSnippet => ({ language: "JavaScript", code });
