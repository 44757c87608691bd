/** A way to the service that can be cut: the tests' network failure. Each test has its own. */

import type { AddressInfo } from 'node:net';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { Transform } from 'node:stream';

/** Hands on what comes, in its order, later. */
function late(delay: () => number): Transform {
  return new Transform({
    transform: (chunk, _, done) => void setTimeout(() => done(null, chunk), delay()),
  });
}

export interface Gate {
  readonly origin: string;
  /** Ends all connections and refuses new ones. */
  cut(): Promise<void>;
  mend(): Promise<void>;
  /** From now on answers come this much later (ms). */
  slowDown(delay: number): void;
  close(): Promise<void>;
}

/** Opens a gate on a free port of 127.0.0.1 in front of the service at `origin`. */
export async function openGate(origin: string): Promise<Gate> {
  const target = Number(new URL(origin).port);
  const sockets = new Set<Socket>();
  let server: Server;
  let delay = 0;
  const forward = (client: Socket) => {
    const service = connect(target, '127.0.0.1');
    for (const socket of [client, service]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        service.destroy();
      });
    }
    client
      .pipe(service)
      .pipe(late(() => delay))
      .pipe(client);
  };
  const listen = (port: number) =>
    new Promise<void>((resolve, reject) => {
      server = createServer(forward);
      server.once('error', reject);
      server.listen(port, '127.0.0.1', resolve);
    });
  const cut = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  await listen(0);
  // biome-ignore lint/style/noNonNullAssertion: listen has just set it
  const { port } = server!.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    cut,
    mend: () => listen(port),
    slowDown: (milliseconds) => {
      delay = milliseconds;
    },
    close: () => (server.listening ? cut() : Promise.resolve()),
  };
}
