import { showOwnPage } from '../../ui/own-page';
import { Panel } from './Panel';

void showOwnPage(<Panel />);
