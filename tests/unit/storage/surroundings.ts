/** A database of its own for each test, with everything around it made for the test. */
import 'fake-indexeddb/auto';
import type { Canary } from '../../../src/storage/canary.ts';
import {
  type Connection,
  type ConnectionEvents,
  createConnection,
} from '../../../src/storage/database.ts';
import type { Surroundings } from '../../../src/storage/desk.ts';
import { createRecordStore } from '../../../src/storage/records.ts';

export const START = Date.UTC(2026, 10, 22);

export const silent: ConnectionEvents = {
  blocked: () => undefined,
  unblocked: () => undefined,
  outdated: () => undefined,
  makeRoom: async () => false,
};

let names = 0;

export function newName(): string {
  names += 1;
  return `test-${names}`;
}

export function memoryCanary(): Canary {
  let kept: string | undefined;
  return {
    read: () => kept,
    write: (device) => {
      kept = device;
    },
  };
}

export interface Phone extends Surroundings {
  readonly name: string;
  time: number;
}

/** One phone: a database, a clock that may be wrong, and a note beside the database. */
export function newPhone(name = newName()): Phone {
  const phone = {
    name,
    time: START,
    now: () => phone.time,
    random: (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes)),
    canary: memoryCanary(),
    saved: () => undefined,
    erased: async () => undefined,
  };
  return phone;
}

/** A tab of the phone. */
export function openTab(phone: Phone, events: ConnectionEvents = silent) {
  const connection: Connection = createConnection(events, phone.name);
  return { connection, store: createRecordStore(connection, phone) };
}
