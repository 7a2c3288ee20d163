import { readListingShoots } from '@contract/filmography';
import { readListing, readNearby } from '@contract/listings';
import { readVocabularies } from '@contract/vocabularies';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { address, answer, calls, card, open, refuse } from './harness';
import { actor, gaffer, hireFirm, lake, terms } from './listings';

// The map needs a window with a size, which jsdom has not.
jest.mock('../../client/listings/place/PlaceMap', () => ({ PlaceMap: () => null }));

const nobody = { radius: 30, groups: [] };
/** French numbers and units are joined by spaces that do not break. */
const plain = (element: Element | null) => element?.textContent?.replace(/[\u00a0\u202f]/g, ' ') ?? '';
const region = async (name: string) => plain(await screen.findByRole('region', { name }));

beforeEach(() => {
  answer(readVocabularies, terms);
  answer(readNearby, nobody);
  answer(readListingShoots, { shoots: [] });
  window.scrollTo = () => {};
  globalThis.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    if (!this.open) return;
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

describe('a place', () => {
  test('says what and where it is, what a scout asks, and how fresh that is', async () => {
    answer(readListing, lake({ confirmedAt: '2025-09-04T08:00:00Z' }));
    open('/listings/lac-pavin');

    expect(await screen.findByRole('heading', { level: 1, name: 'Lac Pavin' })).toBeTruthy();
    expect(document.title).toBe('Lac Pavin, lieu de tournage à Besse-et-Saint-Anastaise · Auvergne');
    const path = screen.getByRole('navigation', { name: 'Catégorie' });
    expect(within(path).getAllByRole('link').map(plain)).toEqual(['Lieu', 'Décor naturel', 'Lac de cratère']);
    expect(within(path).getByRole('link', { name: 'Lac de cratère' }).getAttribute('href')).toBe(
      '/?category=crater_lake',
    );
    expect(plain(document.body)).toContain('Besse-et-Saint-Anastaise, Puy-de-Dôme · 1 197 m');

    const facts = await region('Pour le repérage');
    expect(facts).toContain('confirmé le 4 septembre 2025');
    expect(facts).toContain('Courant32 A monoÀ la buvette.');
    expect(facts).toContain('Camions3 × 19 t');
    expect(facts).toContain('BruitAttention : Bruyant');
    expect(facts).toContain('AutorisationsCommune · Site classé');
    expect(facts).not.toContain('Drone');
  });

  test('names what was shot there, from the record and from the listing, each once', async () => {
    const place = lake();
    const pastShoots = [{ title: 'LES VEILLEUSES' }, { title: 'Ancien', year: 1965 }];
    answer(readListing, { ...place, details: { ...place.details, pastShoots } });
    answer(readListingShoots, { shoots: [{ title: 'Les Veilleuses', type: 'tv_series', year: 2026 }] });
    open('/listings/lac-pavin');
    await waitFor(() => expect(plain(document.body)).toContain('2026Les VeilleusesSérie TV1965Ancien'));
    expect(screen.getByRole('link', { name: /Tout ce qui a été tourné/ }).getAttribute('href')).toBe('/shot-here');
  });

  test('speaks English to an English reader', async () => {
    answer(readListing, lake());
    open('/listings/lac-pavin', 'en');
    expect(await region('For the scout')).toContain('Power32 A single phaseAt the café.');
    expect(plain(screen.getByRole('complementary', { name: 'Where' }))).toContain('45.4958 N · 2.8879 E');
  });

  test('leads to its door, and to the desk that keeps its contact', async () => {
    answer(readListing, lake());
    open('/listings/lac-pavin');
    const actions = await screen.findByRole('region', { name: 'Que faire de cette fiche' });
    const route = within(actions).getByRole('link', { name: 'Itinéraire' });
    expect(decodeURIComponent(route.getAttribute('href') ?? '')).toMatch(/openstreetmap.*;45\.49580,2\.88790$/);
    const where = plain(screen.getByRole('complementary', { name: 'Où' }));
    expect(where).toContain('35 km à vol d’oiseau');
    expect(where).toContain('Les coordonnées restent au guichet, qui transmet votre demande');
    const desk = screen.getByRole('link', { name: 'Passer par le guichet' });
    expect(desk.getAttribute('href')).toBe('/ask?listing=lac-pavin');
  });

  test('shows the sun of the day in the address, and the next day at one step', async () => {
    answer(readListing, lake());
    open('/listings/lac-pavin?date=2026-10-12');
    const sun = await region('Soleil');
    expect(sun).toContain('12 octobre');
    expect(sun).toContain('Lever8 h 00 100° est');
    expect(sun).toContain('Coucher19 h 08 260° ouest');
    expect(sun).toContain('horizon plat');

    await userEvent.click(screen.getByRole('button', { name: 'Le lendemain' }));
    expect(address().get('date')).toBe('2026-10-13');
    expect(await region('Soleil')).toContain('Lever8 h 01');
  });

  test('tells height and bearing at the hour the slider stands at', async () => {
    answer(readListing, lake());
    open('/listings/lac-pavin?date=2026-10-12');
    const slider = await screen.findByRole('slider', { name: /hauteur et l’azimut du soleil/ });
    fireEvent.change(slider, { target: { value: String(Date.parse('2026-10-12T08:15:00Z') / 60_000) } });
    expect(slider.getAttribute('aria-valuetext')?.replaceAll('\u00a0', ' ')).toMatch(
      /^10 h 15 · hauteur 2\d° · azimut 12\d° sud-est$/,
    );
  });

  test('opens its pictures one by one, each with its caption and its credit', async () => {
    answer(readListing, lake());
    open('/listings/lac-pavin');
    expect(plain(await screen.findByRole('region', { name: 'Images' }))).toContain('1 / 3 · Rive nord · Illustration');
    await userEvent.click(screen.getByRole('button', { name: /^3.images$/ }));

    const viewer = await screen.findByRole('dialog', { name: 'Lac Pavin en images' });
    expect(plain(viewer)).toContain('Rive nord · Illustration');
    expect(plain(viewer)).toContain('Crédit : Guichet des tournages · CC0');
    fireEvent.keyDown(viewer, { key: 'ArrowRight' });
    fireEvent.keyDown(viewer, { key: 'ArrowRight' });
    fireEvent.keyDown(viewer, { key: 'ArrowRight' });
    await waitFor(() => expect(plain(viewer)).toContain('Image 3 sur 3'));
    expect(address().get('photo')).toBe('3');

    await userEvent.click(within(viewer).getByRole('button', { name: 'Fermer' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(address().has('photo')).toBe(false);
  });
});

describe('what is near', () => {
  const mouflons = card({ kind: 'company', title: 'Hôtel des Mouflons', slug: 'hotel-des-mouflons', distanceKm: 3.2 });
  const near = {
    radius: 30,
    groups: [
      { group: 'lodging' as const, total: 7, hits: [mouflons] },
      { group: 'technician' as const, total: 1, hits: [card({ kind: 'technician', title: 'Maud', distanceKm: 0 })] },
    ],
  };

  test('stands in groups, nearest first, each with the way to all of it', async () => {
    answer(readListing, lake());
    answer(readNearby, near);
    open('/listings/lac-pavin');
    const lodging = await screen.findByRole('region', { name: /^Loger/ });
    expect(plain(lodging)).toContain('Hôtel des Mouflons');
    expect(plain(lodging)).toContain('3 km');
    const all = within(lodging).getByRole('link', { name: 'Voir les 7' }).getAttribute('href') ?? '';
    const asked = new URL(all, 'http://desk.test').searchParams;
    expect(Object.fromEntries(asked)).toEqual({
      kind: 'company',
      near: '45.4958,2.8879',
      radius: '30',
      place: 'Lac Pavin',
      service: 'stay',
    });
    expect(plain(screen.getByRole('region', { name: /^Équipe/ }))).toContain('sur place');
  });

  test('a wider circle is asked for and stays in the address', async () => {
    answer(readListing, lake());
    answer(readNearby, near);
    open('/listings/lac-pavin');
    await userEvent.click(await screen.findByRole('radio', { name: /60/ }));
    expect(address().get('radius')).toBe('60');
    await waitFor(() =>
      expect(
        calls
          .filter(({ pathname }) => pathname.endsWith('/nearby'))
          .at(-1)
          ?.searchParams.get('radius'),
      ).toBe('60'),
    );
  });

  test('where there is nothing, the nearest circle that holds something is offered', async () => {
    answer(readListing, lake());
    answer(readNearby, (url) => (url.searchParams.get('radius') === '60' ? { ...near, radius: 60 } : nobody));
    open('/listings/lac-pavin');
    expect(plain((await screen.findByText(/^Rien à moins de/)).parentElement)).toContain('Rien à moins de 30 km.');
    await userEvent.click(await screen.findByRole('button', { name: /8.fiches à moins de/ }));
    expect(await screen.findByRole('link', { name: 'Hôtel des Mouflons' })).toBeTruthy();
  });

  test('a neighbour’s page leads back to where it was opened from', async () => {
    answer(readListing, (url) => (url.pathname.endsWith('pavin') ? lake() : hireFirm({ slug: 'hotel-des-mouflons' })));
    answer(readNearby, near);
    open('/listings/lac-pavin?date=2026-10-12');
    await userEvent.click(await screen.findByRole('link', { name: 'Hôtel des Mouflons' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Focale des puys' })).toBe(document.activeElement);
    const back = screen.getByRole('link', { name: 'Lac Pavin' });
    expect(back.getAttribute('href')).toBe('/listings/lac-pavin?date=2026-10-12');
  });
});

describe('people and firms', () => {
  test('a technician: jobs as she writes them, what comes along, when, and that she does not exist', async () => {
    answer(readListing, gaffer());
    open('/listings/ines-moulhaud');
    const jobs = await region('Métiers');
    expect(jobs).toContain('Cheffe électricienneÉlectricité / lumière · Chef de poste');
    expect(jobs).toContain('Mobilité150 km autour de chez soi');
    expect(jobs).toContain('PermisPoids lourd (C)');
    const dates = await region('Disponibilités');
    expect(dates).toContain('Libre du 1er février 2098 au 15 mars 2098');
    expect(dates).toContain('Pris du 16 mars 2098 au 30 avril 2098');
    expect(dates).not.toContain('2001');
    expect(await region('Filmographie')).toMatch(/2025Parquet de RiomSérie TV.*2023Les Burons vides/);
    expect(plain(screen.getByRole('main'))).toContain('Cette personne n’existe pas');
    expect(screen.queryByRole('region', { name: 'Soleil' })).toBeNull();
  });

  test('whose commune alone is shown has no coordinates and no way to the door', async () => {
    answer(readListing, gaffer());
    open('/listings/ines-moulhaud');
    const where = await screen.findByRole('complementary', { name: 'Où' });
    expect(plain(where)).toContain('à la commune près');
    expect(plain(where)).not.toContain('45,78');
    expect(within(where).queryByRole('link', { name: 'Itinéraire' })).toBeNull();
  });

  test('an actor: playing age, height, skills, the reel', async () => {
    answer(readListing, actor());
    open('/listings/mathurine-delbos');
    const casting = await region('Pour le casting');
    expect(casting).toContain('Âge de jeu28 à 40 ans');
    expect(casting).toContain('Taille1,68 m');
    expect(casting).toContain('Savoir-faireÉquitation');
    expect(screen.getByRole('link', { name: 'Voir la bande démo' }).getAttribute('href')).toBe(
      'https://bandes.test/mathurine',
    );
    expect(screen.getByRole('navigation', { name: 'Catégorie' }).textContent).toContain('Comédienne');
  });

  test('a firm: services under their trade, and how to reach it', async () => {
    answer(readListing, hireFirm());
    open('/listings/focale-des-puys');
    const services = await region('Services');
    expect(services).toContain('Matériel de tournageLocation caméra et optiquesRetour image et monitoring');
    expect(services).toContain('RestaurationCantine de tournage');
    expect(services).toContain('SIRET732 829 320 00074');
    expect(screen.getByRole('link', { name: 'Appeler' }).getAttribute('href')).toBe('tel:0465712300');
    expect(screen.getByRole('link', { name: 'contact@focale.test' }).getAttribute('href')).toMatch(/^mailto:/);
    expect(screen.getByRole('link', { name: 'focale.test' })).toBeTruthy();
    expect(plain(screen.getByRole('complementary', { name: 'Où' }))).toContain('Zone d’activité, bâtiment C');
  });
});

describe('when it is not there', () => {
  test('a listing that does not exist is said in plain words, with a way on', async () => {
    refuse(readListing, 'not_found', 404);
    open('/listings/lac-perdu');
    expect(await screen.findByText('Fiche introuvable')).toBeTruthy();
    expect(screen.getByRole('link', { name: /Chercher dans l/ }).getAttribute('href')).toBe('/');
  });

  test('a failure can be tried again', async () => {
    refuse(readListing, 'internal', 500);
    open('/listings/lac-pavin');
    expect((await screen.findByRole('alert')).textContent).toContain('Cette page ne peut pas être montrée');
    answer(readListing, lake());
    await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Lac Pavin' })).toBeTruthy();
  });

  test('a place of which little is known still has a page', async () => {
    const bare = lake({ photos: [], description: { fr: '', en: '' } });
    answer(readListing, {
      ...bare,
      details: {
        categories: ['crater_lake'],
        settings: [],
        eras: [],
        styles: [],
        doubles: [],
        authorities: [],
        protections: [],
        stepFree: false,
        pastShoots: [],
      },
    });
    open('/listings/lac-pavin');
    expect(await region('Soleil')).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Pour le repérage' })).toBeNull();
    expect(screen.queryByRole('region', { name: 'Images' })).toBeNull();
  });
});
