import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';

const MEDIA_TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

export interface Route {
  body: string | Uint8Array;
  headers?: Record<string, string>;
  /** 200 when it is not given. */
  status?: number;
  /** Answered after this long, for pages that are still loading when they are clicked. */
  delayMilliseconds?: number;
  /** Sent in so many parts with a pause between them, as over a slow line. */
  parts?: { count: number; pauseMilliseconds: number };
}

export interface Hit {
  /** Host and path: `egindo.co/a-story/`. */
  key: string;
  cookie: string | undefined;
  referer: string | undefined;
}

export interface PageServer {
  https: number;
  http: number;
  /** Every request in order. */
  hits: Hit[];
  /** May be changed while the server runs. Key: host and path, without the query. */
  routes: Map<string, Route>;
  close(): Promise<void>;
}

/** A route from a file on disk; its type is told by the name. */
export const fileRoute = (file: string, headers: Record<string, string> = {}): Route => ({
  body: readFileSync(file),
  headers: { 'content-type': MEDIA_TYPES[extname(file)] ?? 'application/octet-stream', ...headers },
});

/** A route from HTML. */
export const htmlRoute = (body: string, headers: Record<string, string> = {}): Route => ({
  body,
  headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
});

/**
 * A local web server that plays every host: the browsers are told to find all names here. Its certificate is made for the run by `openssl`.
 * @param routes host and path → what is answered there; everything else is 404
 */
export async function serve(routes: Record<string, Route>): Promise<PageServer> {
  const map = new Map(Object.entries(routes));
  const hits: Hit[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const key = (request.headers.host ?? '').replace(/:\d+$/, '') + (request.url ?? '').replace(/\?.*/, '');
    hits.push({ key, cookie: request.headers.cookie, referer: request.headers.referer });
    const route = map.get(key);
    if (route?.delayMilliseconds) await new Promise((resolve) => setTimeout(resolve, route.delayMilliseconds));
    if (route?.parts) await sendInParts(response, route, route.parts);
    else if (route) response.writeHead(route.status ?? 200, route.headers ?? {}).end(route.body);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('no page');
  };
  const handler = (request: IncomingMessage, response: ServerResponse): void => void answer(request, response);
  const secure = createHttpsServer(certificate(), handler);
  const plain = createHttpServer(handler);
  await Promise.all([secure, plain].map((server) => new Promise<void>((ok) => server.listen(0, '127.0.0.1', ok))));
  return {
    https: portOf(secure.address()),
    http: portOf(plain.address()),
    hits,
    routes: map,
    async close() {
      for (const server of [secure, plain]) {
        server.closeAllConnections();
        await new Promise((ok) => server.close(ok));
      }
    },
  };
}

async function sendInParts(
  response: ServerResponse,
  { body, headers = {} }: Route,
  { count, pauseMilliseconds }: { count: number; pauseMilliseconds: number },
): Promise<void> {
  const bytes = Buffer.from(body);
  const size = Math.ceil(bytes.length / count);
  response.writeHead(200, headers);
  for (let start = 0; start < bytes.length; start += size) {
    response.write(bytes.subarray(start, start + size));
    await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
  }
  response.end();
}

const portOf = (address: string | AddressInfo | null): number => {
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
};

function certificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=test', '-keyout', key, '-out', cert],
    { stdio: 'ignore' },
  );
  const pair = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true });
  return pair;
}
