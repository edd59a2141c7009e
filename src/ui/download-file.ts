/** Lets the browser download a file. `type`: its media type. */
export function downloadFile({ name, type, content }: { name: string; type: string; content: string | Blob }): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken its own reference by the time the next task runs.
  setTimeout(() => URL.revokeObjectURL(url));
}
