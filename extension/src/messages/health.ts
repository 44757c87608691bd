import type { NetworkId } from '../networks/network';

/** What a network's adapter sees on one page, in numbers only. */
export interface HealthReport {
  readonly network: NetworkId;
  readonly people: number;
  readonly clients: number;
  /** How many people by the adapter's names of surfaces. */
  readonly surfaces: Readonly<Record<string, number>>;
  /** The adapter threw an error, or it found nobody on a page that is full of links. */
  readonly trouble: 'none' | 'error' | 'nobody';
  /** Which issue of the adapter reads the page, a date. */
  readonly revision: string;
}

/** What was last seen of a network, and by what. */
export interface HealthView extends HealthReport {
  /** When, in milliseconds since 1970. */
  readonly at: number;
  readonly adapter: 'built-in' | 'service';
}
