import { showSurface } from '../../ui/surface';
import { Options } from './Options';

void showSurface(<Options />);
