import { LiveStream, type Opened, type StreamNeeds } from '@okolo/card/stream';
import { stored } from '../kept/stored';
import type { Connection } from './connection';

/** What the stream means to the background; where it stands and how it is opened is known here. */
export type LiveNeeds = Pick<StreamNeeds, 'isWanted' | 'onEvent' | 'onOpen' | 'onClosed'>;

/** The live stream of the service: one for the whole browser. Its place survives the worker. */
export function liveOf(connection: Connection, needs: LiveNeeds): LiveStream {
  return new LiveStream({
    ...needs,
    place: stored<string | null>('lastEventId', null),
    open: (headers, signal) => open(connection, headers, signal),
    onBroken: () => connection.interrupted(),
  });
}

async function open(connection: Connection, headers: Record<string, string>, signal: AbortSignal): Promise<Opened> {
  const response = await connection.open({ method: 'GET', path: '/live', headers, signal });
  if (response instanceof Response) return response;
  return response.kind === 'unreachable' ? 'unreachable' : 'refused';
}
