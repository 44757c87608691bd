export type * from './api/types';
export type * from './backend';
export type { Catalogue } from './catalogues';
export { ClientCard } from './client/ClientCard';
export { NewClientForm } from './client/NewClientForm';
export { strangerDrafts } from './client/use-new-client';
export { contrast, contrastingText } from './colour';
export { describe } from './event/describe';
export { draftsInMemory } from './frame/draft-store';
export { Glyph, type GlyphName } from './frame/Glyph';
export { keys } from './frame/keys';
export { LineActions } from './frame/LineActions';
export { isWebAddress, LinkedText, OutLink } from './frame/LinkedText';
export { ProblemNotice, useProblemWords } from './frame/ProblemNotice';
export { Question } from './frame/Question';
export {
  type GrowingList,
  useClient,
  useGrowingList,
  useManagers,
  useMe,
  useStatuses,
  useTags,
} from './frame/queries';
export { RefusedWrites } from './frame/RefusedWrites';
export { CardSurroundings, useBackend } from './frame/surroundings';
export { cssVariables, theme } from './frame/theme';
export { type Progress, useWrite } from './frame/use-write';
export { WaitingWrites } from './frame/WaitingWrites';
export { WriteNotice } from './frame/WriteNotice';
export { type Formats, formats, useFormats } from './language/formats';
export { type Language, type LoadWords, startLanguage } from './language/language';
export { captionOf, LANGUAGE_NAMES, LANGUAGES, nearestLanguage } from './language/languages';
export { type CardKey, type KeyOf, useCardWords, useWordsOf, type Words } from './language/words';
export type { NoteSource } from './note/NewNoteForm';
export { Notes } from './note/Notes';
export { ProblemError, problemIn, slugOf, UNREACHABLE } from './problem';
export { readProfileAddress } from './profile/profile-address';
export { SHAPES } from './shapes';
export { StatusIcon } from './status/StatusIcon';
export { StatusPicker } from './status/StatusPicker';
export { drawStatusIcon, type IconDrawing, type IconMarks, NO_STATUS, type StatusLook } from './status-icon';
export { makeTags } from './tag/make-tags';
export { TagPicker } from './tag/TagPicker';
export { NewTask } from './task/NewTask';
