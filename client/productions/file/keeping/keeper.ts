import { changeProduction, type ProductionView } from '@contract/productions';
import { call } from '../../../api';
import { type Begun, type Edit, type FieldState, isConflict, type Patch, quicker } from './edit';

interface Outside {
  /** The production as it is known now. */
  latest(): ProductionView;
  /** Asks the server for it. */
  reload(): Promise<ProductionView>;
  settle(view: ProductionView): void;
  show(name: string, state: FieldState | undefined): void;
}

/**
 * Sends edits one after the other, each with the edition it began from, so that nobody's work is overwritten unseen.
 * When a neighbour in the same field was changed meanwhile, and not this very thing, it is sent again by itself.
 */
export function createKeeper(id: string, outside: Outside) {
  let line: Promise<unknown> = Promise.resolve();
  /** Edition of our own last word on each field. */
  const own = new Map<string, number>();

  async function send(patch: Patch, edition: number): Promise<void> {
    const keys = Object.keys(patch);
    const from = Math.max(edition, ...keys.map((key) => own.get(key) ?? 0));
    const view = await call(changeProduction, { params: { id }, body: { ...patch, edition: from } });
    for (const key of keys) own.set(key, view.edition);
    outside.settle(view);
  }

  async function attempt(edit: Edit, text: string, begun: Begun): Promise<void> {
    outside.show(edit.name, { kind: 'saving', text });
    try {
      await send(edit.patch(text, outside.latest()), begun.edition);
      outside.show(edit.name, { kind: 'kept', at: new Date() });
    } catch (error) {
      await refused(edit, text, begun, error);
    }
  }

  async function refused(edit: Edit, text: string, begun: Begun, error: unknown): Promise<void> {
    const problem = error instanceof Error ? error : new Error('Unknown');
    const fresh = isConflict(problem) ? await outside.reload().catch(() => undefined) : undefined;
    if (!fresh || !isConflict(problem)) return outside.show(edit.name, { kind: 'failed', text, error: problem });
    const isUntouched = edit.read(fresh) === begun.text && fresh.edition > begun.edition;
    if (isUntouched) return attempt(edit, text, { ...begun, edition: fresh.edition });
    outside.show(edit.name, { kind: 'conflict', text, by: quicker(problem) });
  }

  const keep = (edit: Edit, text: string, begun: Begun): void => {
    line = line.then(() => attempt(edit, text, begun));
  };
  return {
    keep,
    /** Mine over theirs, known what theirs is. */
    takeMine: (edit: Edit, text: string): void => {
      const { edition } = outside.latest();
      keep(edit, text, { edition, text: edit.read(outside.latest()) });
    },
    forget: (edit: Edit): void => outside.show(edit.name, undefined),
  };
}

export type Keeper = ReturnType<typeof createKeeper>;
