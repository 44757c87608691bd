/**
 * A CONNECT proxy for Firefox, which has no rule that maps hosts: the networks' hosts are led to the local HTTPS
 * server, everything else (the browser's own calls home included) is refused.
 */
import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { networkHosts } from './network-host';

export interface NetworkProxy {
  readonly port: number;
  close(): Promise<void>;
}

const known = new Set<string>(networkHosts.map((host) => `${host}:443`));

/** Starts the proxy on a free port of 127.0.0.1; `target` is the port of the local HTTPS server. */
export async function startProxy(target: number): Promise<NetworkProxy> {
  const sockets = new Set<Socket>();
  const server = createServer((_, response) => response.writeHead(403).end());
  server.on('connect', (request, client: Socket) => {
    sockets.add(client);
    client.on('error', () => client.destroy());
    client.on('close', () => sockets.delete(client));
    if (!known.has(request.url ?? '')) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const host = connect(target, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      host.pipe(client).pipe(host);
    });
    host.on('error', () => client.destroy());
    client.on('close', () => host.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
        server.closeAllConnections();
      }),
  };
}
