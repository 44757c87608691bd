import type { Answers } from '../../messages/answer';
import type { Background } from '../background';
import { optionsAnswers } from './options';
import { pageAnswers } from './page';
import { pairingAnswers } from './pairing';
import { panelAnswers } from './panel';
import { popupAnswers } from './popup';

/** The answers to every question, by who asks. Who may ask which is decided before, by the sender. */
export function answersOf(background: Background): Answers {
  return {
    ...pageAnswers(background),
    ...pairingAnswers(background),
    ...panelAnswers(background),
    ...popupAnswers(background),
    ...optionsAnswers(background),
  };
}
