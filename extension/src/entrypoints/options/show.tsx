import { showOwnPage } from '../../ui/own-page';
import type { Start } from '../../ui/start';
import { Options } from './Options';

/** Shows the options. */
export const show = (started: Start) => showOwnPage(<Options />, started);
