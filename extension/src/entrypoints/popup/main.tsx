import { showSurface } from '../../ui/surface';
import { Popup } from './Popup';

void showSurface(<Popup />);
