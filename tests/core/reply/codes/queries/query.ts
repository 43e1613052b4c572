/** What is typed, and the codes of which one must come first: several where they share the text. */
export type Query = readonly [query: string, ...codes: (number | 'unnumbered')[]];
