import { CallProblem } from '../../client/api';
import { mostBytes, refusedBefore } from '../../client/photos/editor/refusedBefore';
import type { UploadReply } from '../../client/photos/editor/send';
import { createUploads } from '../../client/photos/editor/uploads';
import { movedTo } from '../../client/photos/editor/useReorder';
import { movedBy, pointIn } from '../../client/places/moved';
import { formPhoto } from './forms';

const file = (name: string, type = 'image/jpeg') => new File(['x'], name, { type });
const taken = (name: string): UploadReply => ({
  outcomes: [{ name, photo: formPhoto(name), refused: null }],
  photos: [formPhoto(name)],
});

/** A server that answers when the test says so. */
function server(room = 30) {
  const open = new Map<string, { answer(reply: UploadReply): void; fail(problem: Error): void }>();
  const arrived: string[] = [];
  const uploads = createUploads({
    send: ({ name }, { signal }) =>
      new Promise((answer, fail) => {
        open.set(name, { answer, fail });
        signal.addEventListener('abort', () => fail(new Error('stopped')));
      }),
    room: () => room,
    arrived: ({ outcomes }) => arrived.push(...outcomes.map(({ name }) => name)),
    failed: () => {},
  });
  const states = () => Object.fromEntries(uploads.items().map(({ name, state }) => [name, state]));
  return { uploads, open, arrived, states };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('pictures on their way', () => {
  test('go two at a time, the next when one has arrived', async () => {
    const { uploads, open, arrived, states } = server();
    uploads.add(['a', 'b', 'c'].map((name) => file(name)));
    expect(states()).toEqual({ a: 'sending', b: 'sending', c: 'waiting' });
    open.get('a')?.answer(taken('a'));
    await settled();
    expect(states()).toEqual({ b: 'sending', c: 'sending' });
    expect(arrived).toEqual(['a']);
  });

  test('stop when they are stopped, and can be tried again when the line broke', async () => {
    const { uploads, open, states } = server();
    uploads.add([file('a'), file('b')]);
    uploads.cancel(uploads.items()[0]?.key ?? '');
    open.get('b')?.fail(new CallProblem('offline', '', 0));
    await settled();
    expect(uploads.items()).toMatchObject([{ name: 'b', state: 'failed', failed: 'offline' }]);
    uploads.again(uploads.items()[0]?.key ?? '');
    expect(states()).toEqual({ b: 'sending' });
  });

  test('stay with the reason when the server refuses one', async () => {
    const { uploads, open } = server();
    uploads.add([file('a')]);
    open
      .get('a')
      ?.answer({ outcomes: [{ name: 'a', photo: null, refused: { code: 'broken', detail: '' } }], photos: [] });
    await settled();
    expect(uploads.items()).toMatchObject([{ name: 'a', state: 'refused', refused: 'broken' }]);
  });

  test('are not sent beyond what the listing takes', () => {
    const { uploads, states } = server(1);
    uploads.add([file('a'), file('b')]);
    expect(states()).toEqual({ a: 'sending', b: 'refused' });
  });
});

test.each([
  ['a film', { size: 10, type: 'video/mp4' }, 30, 'notAPicture'],
  ['a text', { size: 10, type: 'application/pdf' }, 30, 'notAPicture'],
  ['too large', { size: mostBytes + 1, type: 'image/jpeg' }, 30, 'tooLarge'],
  ['one too many', { size: 10, type: 'image/jpeg' }, 0, 'tooMany'],
  ['a drawing', { size: 10, type: 'image/svg+xml' }, 30, 'format'],
  ['what the browser does not know', { size: 10, type: '' }, 30, undefined],
])('before it is sent, %s is judged', (_name, given, room, refused) => {
  expect(refusedBefore(given, room)).toBe(refused);
});

test('a picture moves to a place, and no further than the ends', () => {
  expect(movedTo(['a', 'b', 'c'], 'c', 0)).toEqual(['c', 'a', 'b']);
  expect(movedTo(['a', 'b', 'c'], 'a', 9)).toEqual(['b', 'c', 'a']);
  expect(movedTo(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
});

describe('a pin', () => {
  test('moves ten metres by an arrow key, a hundred with Shift', () => {
    const from = { lat: 45, lng: 3 };
    const metres = (to: { lat: number } | undefined) => Math.round(((to?.lat ?? 0) - from.lat) * 111_195);
    expect(metres(movedBy({ key: 'ArrowUp', shiftKey: false }, from))).toBe(10);
    expect(metres(movedBy({ key: 'ArrowDown', shiftKey: true }, from))).toBe(-100);
    expect(movedBy({ key: 'a', shiftKey: false }, from)).toBeUndefined();
  });

  test('goes where pasted coordinates say', () => {
    expect(pointIn('45.4956, 2.8881')).toEqual({ lat: 45.4956, lng: 2.8881 });
    expect(pointIn('45.4956 2.8881')).toEqual({ lat: 45.4956, lng: 2.8881 });
    expect(pointIn('Issoire')).toBeUndefined();
    expect(pointIn('95, 3')).toBeUndefined();
  });
});
