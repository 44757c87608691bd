export type * from './api/types';
export type * from './backend';
export { contrast, contrastingText } from './colour';
export { ProblemError, problemIn, slugOf, UNREACHABLE } from './problem';
export { SHAPES } from './shapes';
export { drawStatusIcon, type IconDrawing, type IconMarks, NO_STATUS, type StatusLook } from './status-icon';
