import { runFreshness } from '../../server/freshness/run';
import { Listing } from '../../server/listings/model';
import { buildAccount, buildCompany } from '../builders';
import { linkIn } from '../harness';
import { journey, type OpenDesk, openDesk } from './browser';

let open: OpenDesk | undefined;

beforeAll(async () => {
  open = await openDesk(async () => {
    const { id } = await buildAccount({ email: 'owner@sancy.example' });
    const longAgo = new Date(Date.now() - 400 * 86_400_000);
    await buildCompany({ title: 'Sancy Énergie' }, { owner: id, confirmedAt: longAgo });
  });
}, 60_000);
afterAll(() => open?.close());

journey(
  'an owner answers the letter about an old listing on a phone, without signing in',
  async () => {
    if (!open) throw new Error('No desk is open');
    await runFreshness(new Date(), open.desk.outside);
    const [letter] = await open.desk.letters('owner@sancy.example');
    const owner = await open.comes(linkIn(letter), 390);
    await owner.page.getByRole('heading', { level: 1 }).waitFor();
    await owner.page.getByRole('button', { name: 'Toujours exact' }).click();
    await owner.page.getByRole('heading', { name: 'C’est noté' }).waitFor();

    const listing = await Listing.findOne({ slug: 'sancy-energie' });
    expect(Date.now() - Number(listing?.confirmedAt)).toBeLessThan(60_000);
    expect(owner.faults).toEqual([]);
    await owner.leave();
  },
  90_000,
);
