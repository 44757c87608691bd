import { showOwnPage } from '../../ui/own-page';
import { Popup } from './Popup';

void showOwnPage(<Popup />);
