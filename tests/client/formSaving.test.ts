import type { FormView } from '@contract/editing';
import { CallProblem } from '../../client/api';
import { joined } from '../../client/forms/conflict/join';
import type { Batch, Edits } from '../../client/forms/saving/edits';
import { createKeeper } from '../../client/forms/saving/keeper';
import { formView } from './forms';

/** A server that holds one draft, and what it was sent. */
function server(form: FormView) {
  const sent: Batch[] = [];
  let now = form;
  const outside = {
    kept: {} as Edits,
    keep(edits: Edits) {
      outside.kept = edits;
    },
    read: async () => now,
    send: async (batch: Batch): Promise<FormView> => {
      sent.push(batch);
      now = { ...now, edition: now.edition + 1, content: { ...now.content, ...Object.fromEntries(batch.fields) } };
      return now;
    },
  };
  return { sent, outside, change: (newer: Partial<FormView>) => (now = { ...now, ...newer }) };
}

describe('what is typed into a form', () => {
  test('is sent with the edition it began from, and only what has changed', async () => {
    const { sent, outside } = server(formView({ edition: 4, content: { title: 'Lac', tags: ['eau'] } }));
    const keeper = createKeeper(await outside.read(), {}, outside);
    keeper.set('title', 'Lac Pavin');
    expect(keeper.state().phase).toBe('waiting');
    expect(await keeper.flush()).toBe(true);
    expect(sent).toEqual([{ base: 4, fields: [['title', 'Lac Pavin']] }]);
    expect(keeper.state()).toMatchObject({ phase: 'saved', edits: {}, form: { edition: 5 } });
  });

  test('while a save is on its way goes with the next one, never beside it', async () => {
    const { sent, outside } = server(formView({ edition: 1 }));
    const keeper = createKeeper(await outside.read(), {}, outside);
    keeper.set('title', 'L');
    const first = keeper.flush();
    keeper.set('title', 'Lac');
    await first;
    await keeper.flush();
    expect(sent).toEqual([
      { base: 1, fields: [['title', 'L']] },
      { base: 2, fields: [['title', 'Lac']] },
    ]);
  });

  test('stays on this device while the server is away, and goes out when it is back', async () => {
    const { sent, outside } = server(formView({ edition: 1 }));
    const arrives = outside.send;
    outside.send = async () => Promise.reject(new CallProblem('offline', 'away', 0));
    const keeper = createKeeper(await outside.read(), {}, outside);
    keeper.set('title', 'Lac');
    expect(await keeper.flush()).toBe(false);
    expect(keeper.state().phase).toBe('offline');
    keeper.stop();

    // The page was closed; another day it opens with what this device kept.
    outside.send = arrives;
    const later = createKeeper(await outside.read(), outside.kept, outside);
    later.resume();
    await later.flush();
    expect(sent).toEqual([{ base: 1, fields: [['title', 'Lac']] }]);
    expect(outside.kept).toEqual({});
  });

  test('is no conflict when only our own answer was lost on the way', async () => {
    const { outside } = server(formView({ edition: 1 }));
    const arrives = outside.send;
    outside.send = async (batch) => {
      await arrives(batch); // it arrived, but the answer did not
      throw new CallProblem('offline', 'away', 0);
    };
    const keeper = createKeeper(await outside.read(), {}, outside);
    keeper.set('title', 'Lac');
    await keeper.flush();
    keeper.set('title', 'Lac Pavin');
    outside.send = async (batch) => {
      if (batch.base < 2) throw new CallProblem('conflict', '', 409, { title: 'Changed meanwhile by Marie' });
      return arrives(batch);
    };
    expect(await keeper.flush()).toBe(true);
    expect(keeper.state().conflicts).toEqual({});
  });

  test('waits for the session, and goes on with the next one', async () => {
    const { sent, outside } = server(formView());
    const arrives = outside.send;
    outside.send = async () => Promise.reject(new CallProblem('sign_in_required', '', 401));
    const keeper = createKeeper(await outside.read(), {}, outside);
    keeper.set('title', 'Lac');
    await keeper.flush();
    expect(keeper.state().phase).toBe('signedOut');
    outside.send = arrives;
    keeper.resume();
    await keeper.flush();
    expect(sent).toHaveLength(1);
  });
});

describe('two editors at once', () => {
  async function clash() {
    const desk = server(formView({ edition: 1, content: { title: 'Lac', tags: ['eau'] } }));
    const arrives = desk.outside.send;
    desk.outside.send = async (batch) => {
      const isLate = batch.base < 2 && batch.fields.some(([field]) => field === 'title');
      if (isLate) throw new CallProblem('conflict', '', 409, { title: 'Changed meanwhile by Claire Bonnefoy' });
      return arrives(batch);
    };
    const keeper = createKeeper(await desk.outside.read(), {}, desk.outside);
    desk.change({ edition: 2, content: { title: 'Le lac', tags: ['eau'] } });
    keeper.set('title', 'Lac Pavin');
    await keeper.flush();
    return { ...desk, keeper };
  }

  test('the second is told who it was, keeps both versions, and the rest goes on being saved', async () => {
    const { keeper, sent } = await clash();
    expect(keeper.state()).toMatchObject({
      conflicts: { title: 'Claire Bonnefoy' },
      edits: { title: { value: 'Lac Pavin' } },
      form: { content: { title: 'Le lac' } },
    });
    keeper.set('tags', ['eau', 'volcan']);
    await keeper.flush();
    expect(sent).toEqual([{ base: 2, fields: [['tags', ['eau', 'volcan']]] }]);
  });

  test('mine goes out from the newest edition; theirs needs no saving', async () => {
    const mine = await clash();
    mine.keeper.resolve('title', 'Lac Pavin');
    expect(await mine.keeper.flush()).toBe(true);
    expect(mine.sent).toEqual([{ base: 2, fields: [['title', 'Lac Pavin']] }]);

    const theirs = await clash();
    theirs.keeper.resolve('title', 'Le lac');
    expect(await theirs.keeper.flush()).toBe(true);
    expect(theirs.sent).toEqual([]);
    expect(theirs.keeper.state().conflicts).toEqual({});
  });

  test('lists and texts can be put together', () => {
    expect(joined(['a', 'b'], ['b', 'c'])).toEqual(['b', 'c', 'a']);
    expect(joined({ fr: 'Deux.' }, { fr: 'Un.', en: 'One.' })).toEqual({ fr: 'Un.\n\nDeux.', en: 'One.' });
    expect(joined('Lac', 'Le lac')).toBeUndefined();
  });
});
