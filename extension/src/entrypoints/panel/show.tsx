import { showOwnPage } from '../../ui/own-page';
import type { Start } from '../../ui/start';
import { Panel } from './Panel';

/** Shows the panel. */
export const show = (started: Start) => showOwnPage(<Panel />, started);
