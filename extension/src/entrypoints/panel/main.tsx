import { showSurface } from '../../ui/surface';
import { Panel } from './Panel';

void showSurface(<Panel />);
