import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { looksLike } from '../../server/editing/photoLooks';
import { type Darkroom, openDarkroom } from '../../server/media/darkroom/darkroom';
import { jpegOf, photograph } from './pictures';

let folder: string;
let darkroom: Darkroom;
const told: string[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'single-desk-darkroom-'));
  darkroom = openDarkroom({ log: (line) => told.push(line) });
});
afterEach(async () => {
  await darkroom.close();
  await rm(folder, { recursive: true, force: true });
});

let made = 0;
async function develop(bytes: Buffer, by = darkroom) {
  made += 1;
  const file = join(folder, `${made}.file`);
  const variants = join(folder, `${made}`);
  await writeFile(file, bytes);
  await mkdir(variants);
  return { ...(await by.develop(file, variants)), variants };
}

/** Linux tells the children of a process; elsewhere what needs them is passed over. */
const children = (): number[] =>
  readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
const onLinux = process.platform === 'linux' ? test : test.skip;

test('a picture comes in every width and format, never wider than it was', async () => {
  const { variants } = await develop(await jpegOf(1, { width: 900, height: 600 }));

  const names = (await readdir(variants)).sort();
  const widths = await Promise.all(names.map(async (name) => (await sharp(join(variants, name)).metadata()).width));
  expect(Object.fromEntries(names.map((name, at) => [name, widths[at]]))).toEqual(
    Object.fromEntries(
      [320, 640, 1280, 2560].flatMap((width) =>
        ['avif', 'jpg', 'webp'].map((format) => [`${width}.${format}`, Math.min(width, 900)]),
      ),
    ),
  );
});

test('a tower is shown whole and no taller than any format takes', async () => {
  const { variants } = await develop(await jpegOf(2, { width: 300, height: 12_000 }));

  const { width, height } = await sharp(join(variants, '2560.webp')).metadata();
  expect({ width, height }).toEqual({ width: 128, height: 5120 });
});

test('what is clear in a picture becomes white, as on the page of a letter', async () => {
  const clear = { width: 40, height: 40, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } as const;

  const { variants } = await develop(await sharp({ create: clear }).png().toBuffer());

  const { dominant } = await sharp(join(variants, '320.jpg')).stats();
  expect(Object.values(dominant).every((value) => value > 240)).toBe(true);
});

onLinux('when its process is killed, the picture is developed by another one', async () => {
  const before = children();
  await develop(await jpegOf(3));
  const [first = 0] = children().filter((pid) => !before.includes(pid));
  const under = develop(await jpegOf(4, { width: 2000, height: 1400 }));
  setTimeout(() => process.kill(first, 'SIGKILL'), 100);

  expect(await under).toMatchObject({ developed: { width: 2000 } });
  expect(told.join()).toContain('trying once more');
});

test('a picture that takes too long is refused, and the next one is not', async () => {
  const hasty = openDarkroom({ longestMs: 1 });
  expect(await develop(await jpegOf(5), hasty)).toMatchObject({ refused: 'broken' });
  await hasty.close();

  expect(await develop(await jpegOf(6))).toMatchObject({ developed: { width: 480 } });
});

onLinux('runs behind everybody else, and ends when nothing comes', async () => {
  const before = children();
  const brief = openDarkroom({ idleMs: 50 });
  await develop(await jpegOf(7), brief);
  const [pid = 0] = children().filter((each) => !before.includes(each));
  const nice = () => Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ')[18]);
  expect(nice()).toBe(15);

  while (children().includes(pid)) await new Promise((resolve) => setTimeout(resolve, 20));
  await brief.close();
});

test('a fault of ours is an error, not a judgement on the picture', async () => {
  await expect(darkroom.develop(join(folder, 'gone'), folder)).rejects.toThrow('cannot be developed');
});

describe('the look of a picture', () => {
  async function lookOf(picture: Buffer): Promise<string> {
    const result = await develop(picture);
    return 'developed' in result ? result.developed.look : '';
  }

  test('is that of the same picture smaller, paler and compressed, and of no other', async () => {
    const look = await lookOf(await jpegOf(8));
    const paler = await (await photograph(8))
      .modulate({ brightness: 1.1 })
      .resize(200)
      .jpeg({ quality: 40 })
      .toBuffer();

    expect(looksLike(look, await lookOf(paler))).toBe(true);
    expect(looksLike(look, await lookOf(await jpegOf(9)))).toBe(false);
  });

  test('of one tone is like no other', async () => {
    const plain = { width: 40, height: 40, channels: 3, background: 'grey' } as const;
    const look = await lookOf(await sharp({ create: plain }).png().toBuffer());

    expect(looksLike(look, look)).toBe(false);
  });
});
