/** The columns of a schema, quoted. */
export function columnsIn({ shape }: { readonly shape: object }): string {
  return Object.keys(shape)
    .map((column) => `"${column}"`)
    .join(', ')
}

/** The rows of a query as one JSON list, in order. */
export function list(query: string): string {
  return `(SELECT coalesce(json_agg(r), '[]') FROM (${query}) r)`
}
