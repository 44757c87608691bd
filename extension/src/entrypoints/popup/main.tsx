import { showOwnPage } from '../../ui/own-page';
import { Popup } from './Popup';
import { TaskPage } from './TaskPage';

// In a window of its own the page shows one thing, and may be told what.
const query = new URLSearchParams(location.search);
const what = query.get('what') ?? '';

switch (query.get('view')) {
  case 'task':
    void showOwnPage(<TaskPage />);
    break;
  case 'search':
    void showOwnPage(<Popup words={what} />);
    break;
  default:
    void showOwnPage(<Popup due={what} />);
}
