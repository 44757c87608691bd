import { needBrowser } from './browsers';
import { buildExtension } from './build';
import { startService } from './service';

/** Before all tests: what they need is there, or the run fails at once with what to type. */
export default async function setUp(): Promise<void> {
  await needBrowser('chromium');
  await needBrowser('firefox');
  buildExtension();
  await startService();
}
