import { stopService } from './service';

/** After all tests nothing of ours runs any more. */
export default stopService;
