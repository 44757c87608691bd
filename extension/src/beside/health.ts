import type { PageNetwork } from '../networks/network';
import { later } from '../page/lifetime';
import type { Icons } from './icons';

/** Has what is seen here reported in numbers, once the page has come to rest: after 4 s it has mostly shown whom it shows. */
export function watchHealth(network: PageNetwork, icons: Icons, errors: () => number, signal: AbortSignal): void {
  const report = (part: typeof import('./health.part')) => part.reportHealth(network, icons, errors, signal);
  // Without an extension behind it there is nobody to report to.
  later(4000, signal, () => import('./health.part').then(report, () => {}));
}
