import { needBrowser } from './browsers';
import { builtExtension } from './build';
import { startService } from './service';

/** Before all tests: what they need is there, or the run fails at once with what to type. */
export default async function setUp(): Promise<void> {
  await needBrowser('chromium');
  await needBrowser('firefox');
  builtExtension();
  await startService();
}
