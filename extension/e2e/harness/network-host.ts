/**
 * The social networks, played by a local HTTPS server with a certificate made at run time. Browsers are told to take
 * it for vk.com, www.facebook.com and the others; it answers what it was given for an address, and 404 for the rest.
 */
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** The hosts on which the extension's content script runs, each played here. */
export const networkHosts = [
  'vk.com',
  'vk.ru',
  'm.vk.com',
  'm.vk.ru',
  'vkvideo.ru',
  'm.vkvideo.ru',
  'www.facebook.com',
  'web.facebook.com',
  'm.facebook.com',
  'www.messenger.com',
  'business.facebook.com',
] as const;

export interface NetworkHost {
  readonly port: number;
  /** Answers `html` at the address (host, path and query; the fragment never reaches a server) from now on. */
  show(address: URL, html: string | Buffer): void;
  /** Every request so far as `METHOD host path`, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

async function certificate() {
  const altNames = networkHosts.map((value) => ({ type: 2 as const, value }));
  return generate([{ name: 'commonName', value: 'vk.com' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames }],
  });
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** Starts the host on a free port of 127.0.0.1. */
export async function startNetworkHost(): Promise<NetworkHost> {
  const { private: key, cert } = await certificate();
  const pages = new Map<string, string | Buffer>();
  const requests: string[] = [];
  const server = createServer({ key, cert }, (request, response) => {
    const place = `${request.headers.host ?? ''}${request.url ?? '/'}`;
    requests.push(`${request.method} ${place}`);
    const page = request.method === 'GET' ? pages.get(place) : undefined;
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      connection: 'close',
    });
    response.end(page ?? '');
  });
  const port = await listening(server);
  return {
    port,
    requests,
    show: (address, html) => pages.set(`${address.host}${address.pathname}${address.search}`, html),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
