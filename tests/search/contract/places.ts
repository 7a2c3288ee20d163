import type { Filter, GeoPoint } from '../../../server/search/engine';
import { type Part, record } from './corpus';

const clermont: GeoPoint = { lat: 45.7772, lng: 3.087 };
/** One degree of latitude on the sphere Meilisearch measures on, in metres. */
const degree = 111_195;
const north = (metres: number): GeoPoint => ({ lat: clermont.lat + metres / degree, lng: clermont.lng });

export const placeRules: Part = {
  title: 'places',
  docs: [
    record('g', 'far', { title: 'far', _geo: north(20_000) }),
    record('g', 'here', { title: 'here', _geo: clermont }),
    record('g', 'nowhere', { title: 'nowhere' }),
    record('g', 'near', { title: 'near', _geo: north(5_000) }),
    record('g', 'unset', { title: 'unset', _geo: null }),
    record('g2', 'fiji', { title: 'fiji', _geo: { lat: -17, lng: 179 } }),
    record('g2', 'samoa', { title: 'samoa', _geo: { lat: -14, lng: -172 } }),
    record('g2', 'paris', { title: 'paris', _geo: { lat: 48.85, lng: 2.35 } }),
    record('g2', 'corner', { title: 'corner', _geo: { lat: 46, lng: 3 } }),
  ],
  rules: ({ about, ids, engine }) => {
    const within = async (metres: number) =>
      (await ids('g', undefined, { filter: { op: 'geoRadius', at: clermont, metres } })).sort();
    const inBox = async (top: number, right: number, bottom: number, left: number) => {
      const filter: Filter = {
        op: 'geoBox',
        topRight: { lat: top, lng: right },
        bottomLeft: { lat: bottom, lng: left },
      };
      return (await ids('g2', undefined, { filter })).sort();
    };

    test('G1 a radius takes in what is no farther, and never what has no place', async () => {
      expect(await within(5_050)).toEqual(['here', 'near']);
      expect(await within(4_950)).toEqual(['here']);
      expect(await within(20_200)).toEqual(['far', 'here', 'near']);
    });

    test('G2 a box takes in its edges', async () => {
      expect(await inBox(46, 3, 45, 2)).toEqual(['corner']);
      expect(await inBox(49, 4, 45.9, 2)).toEqual(['corner', 'paris']);
    });

    test('G2 a box may cross the line where the days change', async () => {
      expect(await inBox(-10, -170, -20, 170)).toEqual(['fiji', 'samoa']);
      expect(await inBox(-10, 180, -20, 170)).toEqual(['fiji']);
    });

    test('G2 a box upside down or off the Earth is refused', async () => {
      await expect(inBox(40, 3, 45, 2)).rejects.toMatchObject({ code: 'bad_filter' });
      await expect(inBox(91, 3, 45, 2)).rejects.toMatchObject({ code: 'bad_filter' });
    });

    test('G3 sorted by distance, records without a place come last both ways', async () => {
      const by = (dir: 'asc' | 'desc') => ids('g', undefined, { sort: [{ near: clermont, dir }] });
      const [asc, desc] = [await by('asc'), await by('desc')];

      expect(asc.slice(0, 3)).toEqual(['here', 'near', 'far']);
      expect(desc.slice(0, 3)).toEqual(['far', 'near', 'here']);
      expect(asc.slice(3).sort()).toEqual(['nowhere', 'unset']);
      expect(desc.slice(3).sort()).toEqual(['nowhere', 'unset']);
    });

    test('G3 the distance is told in whole metres, where there is one', async () => {
      const { hits } = await about('g', undefined, { sort: [{ near: clermont, dir: 'asc' }] });

      expect(hits[0]?.distance).toBe(0);
      expect(hits[1]?.distance).toBeGreaterThan(4_950);
      expect(hits[1]?.distance).toBeLessThan(5_050);
      expect(hits[1]?.distance).toBe(Math.round(hits[1]?.distance ?? 0.5));
      expect(hits[3]?.distance).toBeUndefined();
    });

    test('G3 no distance is told where none was asked for', async () => {
      const { hits } = await about('g', 'near', { filter: { op: 'geoRadius', at: clermont, metres: 9_000 } });

      expect(hits.map(({ id, distance }) => [id, distance])).toEqual([['g-near', undefined]]);
    });

    test('G3 a point off the Earth is refused', async () => {
      const sort = [{ near: { lat: 91, lng: 0 }, dir: 'asc' as const }];

      await expect(engine().search({ kind: 'location', sort, page: { offset: 0, limit: 1 } })).rejects.toMatchObject({
        code: 'bad_sort',
      });
    });
  },
};
