import { ask } from '../messages/ask';
import type { HealthReport } from '../messages/health';
import type { PageNetwork } from '../networks/network';
import { every } from '../page/lifetime';
import type { Icons } from './icons';

const THEN = 30_000;
/** With this many links and nobody found, the layout is probably one that the adapter does not know. */
const MANY_LINKS = 40;

/** Reports in numbers what is seen here, so that the popup can say in plain words what is off. Nothing personal. */
export function reportHealth(network: PageNetwork, icons: Icons, errors: () => number, signal: AbortSignal): void {
  let last = '';
  const report = () => {
    if (document.hidden) return;
    const spots = [...icons.all()];
    const people = spots.length;
    const isLost = people === 0 && icons.reader.hidden.length === 0 && document.links.length > MANY_LINKS;
    const health: HealthReport = {
      network: network.id,
      people,
      clients: spots.filter((spot) => spot.icon && spot.icon.lookKey !== 'add').length,
      surfaces: counted(spots.map(({ place }) => place.surface)),
      trouble: errors() > 0 && people === 0 ? 'error' : isLost ? 'nobody' : 'none',
      revision: network.revision,
    };
    const text = JSON.stringify(health);
    if (text === last) return;
    last = text;
    ask('page.reportHealth', health).catch(() => {});
  };
  report();
  every(THEN, signal, report);
}

function counted(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
