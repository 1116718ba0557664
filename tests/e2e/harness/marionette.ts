import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

interface Pending {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** Firefox's own remote protocol: messages are `LENGTH:[kind, number, …]` in JSON, over a local socket. */
export interface Marionette {
  send(command: string, parameters?: object): Promise<unknown>;
  close(): void;
}

/** @throws when nothing listens on the port for five seconds */
export async function openMarionette(port: number): Promise<Marionette> {
  const socket = await connected(port);
  const pending = new Map<number, Pending>();
  let received = Buffer.alloc(0);
  let last = 0;

  socket.on('data', (data) => {
    received = Buffer.concat([received, data]);
    for (;;) {
      const colon = received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(received.subarray(0, colon).toString());
      if (received.length < end) return;
      const message: unknown = JSON.parse(received.subarray(colon + 1, end).toString());
      received = received.subarray(end);
      // The greeting is an object; answers are arrays.
      if (Array.isArray(message)) settle(pending, message);
    }
  });

  return {
    send(command, parameters = {}) {
      const number = ++last;
      const json = JSON.stringify([0, number, command, parameters]);
      return new Promise((resolve, reject) => {
        pending.set(number, { resolve, reject });
        socket.write(`${Buffer.byteLength(json)}:${json}`);
      });
    },
    close: () => socket.destroy(),
  };
}

function settle(pending: Map<number, Pending>, [, number, error, result]: unknown[]): void {
  const waiting = typeof number === 'number' ? pending.get(number) : undefined;
  if (!waiting || typeof number !== 'number') return;
  pending.delete(number);
  if (isRecord(error)) waiting.reject(new Error(`${error.error}: ${error.message}`));
  else waiting.resolve(isRecord(result) && 'value' in result ? result.value : result);
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

async function connected(port: number): Promise<Socket> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await new Promise((resolve, reject) => {
        const socket = connect(port, '127.0.0.1', () => resolve(socket));
        socket.once('error', reject);
      });
    } catch (error) {
      if (attempt >= 50) throw error;
      await wait(100);
    }
  }
}
