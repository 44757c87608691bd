/** The names under which answers about access are kept. */
export const TOKENS = ['tokens'];
export const SESSIONS = ['sessions'];
export const SIGN_INS = ['sign-ins'];
