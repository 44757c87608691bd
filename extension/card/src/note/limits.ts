/** What the service takes: longer texts are refused by it, so the card says it before. */
export const NOTE_LIMIT = 10_000;
export const QUOTE_LIMIT = 2_000;
