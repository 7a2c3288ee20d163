import type { Settings } from 'meilisearch';
import type { SearchDoc } from '../../../server/search/engine';
import { Fault, indexNotFound } from './fault';
import { checkSettings } from './settings';

/** One index as the server keeps it. */
export interface Stored {
  uid: string;
  primaryKey: string | null;
  createdAt: string;
  updatedAt: string;
  settings: Settings;
  docs: Map<string, SearchDoc>;
  /** Another number after every change. */
  stamp: number;
}

/** The indexes of a server by name, and what tasks do to them. */
export class Indexes {
  readonly #all = new Map<string, Stored>();
  #stamp = 0;

  list(): Stored[] {
    return [...this.#all.values()];
  }

  get(uid: string): Stored {
    const index = this.#all.get(uid);
    if (!index) throw indexNotFound(uid);
    return index;
  }

  create(uid: string, primaryKey: string | null): void {
    if (this.#all.has(uid)) throw new Fault(409, 'index_already_exists', `Index \`${uid}\` already exists.`);
    this.#make(uid, primaryKey);
  }

  remove(uid: string): void {
    if (!this.#all.delete(uid)) throw indexNotFound(uid);
  }

  /** Settings and documents alike make an index that is not there. */
  set(uid: string, settings: Settings): void {
    checkSettings(settings);
    this.#change(uid, (index) => Object.assign(index.settings, settings));
  }

  put(uid: string, docs: SearchDoc[], primaryKey: string | null): void {
    for (const doc of docs) checkDocument(doc);
    this.#change(uid, (index) => {
      index.primaryKey ??= primaryKey;
      for (const doc of docs) index.docs.set(doc.id, doc);
    });
  }

  take(uid: string, ids: string[]): void {
    this.get(uid);
    this.#change(uid, (index) => {
      for (const id of ids) index.docs.delete(id);
    });
  }

  /** All or none, as one step. */
  swap(swaps: { indexes: [string, string]; rename: boolean }[]): void {
    for (const { indexes, rename } of swaps) this.#checkSwap(indexes, rename);
    for (const { indexes } of swaps) this.#swapPair(indexes);
  }

  clear(): void {
    this.#all.clear();
  }

  #checkSwap([from, to]: [string, string], rename: boolean): void {
    this.get(from);
    if (!rename) this.get(to);
    else if (this.#all.has(to)) throw new Fault(409, 'index_already_exists', `Index \`${to}\` already exists.`);
  }

  #swapPair([left, right]: [string, string]): void {
    const [was, other] = [this.#all.get(left), this.#all.get(right)];
    this.#all.delete(left);
    if (was) this.#all.set(right, { ...was, uid: right, stamp: ++this.#stamp });
    if (other) this.#all.set(left, { ...other, uid: left, stamp: ++this.#stamp });
  }

  #change(uid: string, change: (index: Stored) => void): void {
    const index = this.#all.get(uid) ?? this.#make(uid, null);
    change(index);
    index.stamp = ++this.#stamp;
    index.updatedAt = new Date().toISOString();
  }

  #make(uid: string, primaryKey: string | null): Stored {
    const now = new Date().toISOString();
    const index = {
      uid,
      primaryKey,
      createdAt: now,
      updatedAt: now,
      settings: {},
      docs: new Map(),
      stamp: ++this.#stamp,
    };
    this.#all.set(uid, index);
    return index;
  }
}

/** The faults for which a whole batch fails. */
function checkDocument({ id, _geo }: SearchDoc): void {
  if (id === undefined) throw new Fault(400, 'missing_document_id', 'A document has no `id`.');
  if (!/^[A-Za-z0-9_-]{1,511}$/.test(id)) {
    throw new Fault(400, 'invalid_document_id', `Document identifier \`${JSON.stringify(id)}\` is invalid.`);
  }
  const isPlace = _geo === undefined || _geo === null || Object.keys(_geo).sort().join() === 'lat,lng';
  if (!isPlace) throw new Fault(400, 'invalid_document_geo_field', `Unexpected fields in \`_geo\` of \`${id}\`.`);
}
