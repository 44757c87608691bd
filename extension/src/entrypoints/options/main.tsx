import { showOwnPage } from '../../ui/own-page';
import { Options } from './Options';

void showOwnPage(<Options />);
