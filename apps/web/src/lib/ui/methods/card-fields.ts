/** What stands in the form of a card, by the name of the field. */
export type CardFields = Readonly<Record<string, readonly string[]>>;
