/** What the service takes; the fields stop there. */
export const NAME_LIMIT = 200;
export const COMMENT_LIMIT = 5000;
