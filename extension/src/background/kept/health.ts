import type { HealthReport } from '../../messages/protocol';
import { type Stored, stored } from './stored';

/** What was last seen on pages of each network, by network. */
export const health: Stored<Readonly<Record<string, HealthReport>>> = stored('health', {});
