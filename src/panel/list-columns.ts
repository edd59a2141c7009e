/** The columns of the list, in order. Each has a text `column-<name>` with the attribute `title`. */
export const columns = ["time", "code", "endpoint", "closer", "open-for"] as const;
export const columnCount = columns.length;
