import type { HealthView } from '../messages/health';
import type { ConnectionView } from '../messages/protocol';
import type { Adapters } from './adapters';
import { keptItems } from './kept/contents';
import { health } from './kept/health';
import { settings } from './kept/settings';
import { reportOf } from './report';

/** What was last seen of each network, and whose adapter read it. */
export async function healthViews(adapters: Adapters): Promise<HealthView[]> {
  const { adapters: services } = await adapters.get();
  return Object.values(await health.get()).map((seen) => {
    const isServices = services.some((one) => one.network === seen.network && one.revision === seen.revision);
    return { ...seen, adapter: isServices ? 'service' : 'built-in' };
  });
}

/** The report on this browser as it is now. */
export async function reportNow(connection: ConnectionView, adapters: Adapters): Promise<string> {
  return reportOf({
    version: chrome.runtime.getManifest().version,
    browser: navigator.userAgent,
    connection,
    settings: await settings.get(),
    health: await healthViews(adapters),
    kept: await keptItems(),
    refusedAdapters: (await adapters.get()).refused.length,
    now: Date.now(),
  });
}
