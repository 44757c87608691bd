import '@mantine/core/styles.css';
import { start } from '../../ui/start';

// What the page begins with is on its way while the code that shows it is still loading.
const started = start();
void import('./show').then(({ show }) => show(started));
