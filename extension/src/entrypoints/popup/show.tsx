import { showOwnPage } from '../../ui/own-page';
import type { Start } from '../../ui/start';
import { Popup } from './Popup';
import { TaskPage } from './TaskPage';

/** Shows the popup, or what it is told to be in a window of its own. */
export function show(started: Start): Promise<void> {
  // In a window of its own the page shows one thing, and may be told what.
  const query = new URLSearchParams(location.search);
  const what = query.get('what') ?? '';

  switch (query.get('view')) {
    case 'task':
      return showOwnPage(<TaskPage />, started);
    case 'search':
      return showOwnPage(<Popup words={what} />, started);
    default:
      return showOwnPage(<Popup due={what} />, started);
  }
}
