import { Account } from '../accounts/model';
import { fold } from '../common/fold';
import { Listing } from '../listings/model';
import { communeByName } from '../places/gazetteer';
import type { ItemStatus } from '../shortlists/contract';
import { Shortlist } from '../shortlists/model';
import type { ItemRecord } from '../shortlists/record';
import { demoPeople } from './accounts';

const producer = demoPeople.find(({ email }) => email === 'producer@demo.test');
/** Fixed, so that seeding twice makes one. */
const id = '0000000000000000005de001';
const itemId = (place: number): string => `0000000000000000005de1${String(place).padStart(2, '0')}`;
const dayMs = 86_400_000;

interface Words {
  /** Of the listing, as it stands in the demonstration directory. */
  title: string;
  status: ItemStatus;
  note?: string;
  pitch?: string;
  alias?: string;
}

/** A French film with a director who reads English: the notes are as such notes are. */
const gathered: Words[] = [
  {
    title: 'Lac Pavin',
    status: 'chosen',
    alias: 'Un lac rond, sans une maison',
    pitch: 'Eau noire, parois boisées, brume à l’aube d’octobre. Répond aux scènes 12, 13 et 41.',
    note: 'Brume un matin sur trois : prévoir deux levers. Le groupe reste au parking du haut.',
  },
  {
    title: 'Château de Murol',
    status: 'scouted',
    alias: 'Une forteresse sur son rocher',
    pitch: 'Cour de 900 m², chemin de ronde sûr, salle voûtée avec cheminée. Scène 7.',
    note: 'Seen on 2 September. Too big for scene 7 alone? Ask about the chapel.',
  },
  {
    title: 'Salers, cité Renaissance',
    status: 'scouted',
    alias: 'Un village de lave, toits de lauze',
    pitch: 'Place en pente, aucune enseigne, éclairage public que la commune peut éteindre.',
    note: 'La mairie est d’accord sur le principe hors saison. Rue fermable une heure le matin.',
  },
  {
    title: 'Viaduc de Garabit',
    status: 'chosen',
    alias: 'Le grand arc de fer',
    pitch: 'Vue rive gauche depuis une prairie privée ; un train le matin, un le soir. Premier plan.',
    note: 'Rail permit: allow eight weeks. Drone on request.',
  },
  {
    title: 'Estives du Cézallier',
    status: 'idea',
    alias: 'Un buron d’estive',
    pitch: 'Un toit de pierre et rien autour. Scènes 22 à 26, la marche de nuit.',
    note: 'Accès par piste : minibus, pas de camion. Neige possible dès novembre.',
  },
  {
    title: 'Grands Thermes de La Bourboule',
    status: 'idea',
    alias: 'Une verrière thermale',
    pitch: 'Grande verrière, céramiques, couloirs pairs et impairs. Scènes 30 à 34.',
    note: 'Fermés aux curistes en hiver : demander les dates.',
  },
  { title: 'Inès Moulhaud', status: 'chosen', note: 'Knows the Cantal side. Free from the 6th.' },
  { title: 'Quentin Fontbonne', status: 'scouted', note: 'Drone, pour Garabit et le Cézallier.' },
  { title: 'Olivier Chassefeyre', status: 'idea', note: 'Grip; voir son matériel pour la pente de Salers.' },
  { title: 'Hélène Garrigoux', status: 'idea', note: 'Second unit DoP, if the dates hold.' },
];

/**
 * Makes the producer's shortlist of the demonstration, unless it is there or was deleted there. Only beside the
 * demonstration's own listings; what of them is missing is passed over. Returns whether it was made.
 */
export async function seedDemoShortlists(now = new Date()): Promise<boolean> {
  const hasProducer = await Account.exists({ _id: producer?._id, demo: true });
  if (!hasProducer || (await Shortlist.exists({ _id: id }))) return false;
  const items = await itemsOf(now);
  if (items.length === 0) return false;
  const { position } = communeByName('Issoire') ?? {};
  await Shortlist.create({
    _id: id,
    title: 'Les Heures blanches',
    company: 'Films du Tilleul',
    intro:
      'Six lieux pour quarante-deux scènes, tous à moins de deux heures de Clermont-Ferrand. Un lac, une forteresse, un village, un pont : l’automne, et peu de monde.',
    base: position ? { name: 'Issoire', position } : null,
    scoutingDay: scoutingDayAfter(now),
    owner: producer?._id ?? '',
    items,
    demo: true,
  });
  return true;
}

async function itemsOf(now: Date): Promise<ItemRecord[]> {
  const titleKeys = gathered.map(({ title }) => fold(title).trim());
  const listings = await Listing.find({ demo: true, titleKey: { $in: titleKeys } }, { titleKey: 1 }).lean();
  const byTitle = new Map(listings.map(({ _id, titleKey }) => [titleKey, String(_id)]));
  return gathered.flatMap(({ title, status, note = '', pitch = '', alias = '' }, place) => {
    const listing = byTitle.get(fold(title).trim());
    if (!listing) return [];
    const words = { status, note, pitch, alias };
    const by = { addedBy: producer?._id ?? '', addedByName: producer?.name ?? '' };
    const addedAt = new Date(now.getTime() - (20 - place) * dayMs);
    return [{ id: itemId(place), listing, ...words, ...by, addedAt, offAt: null }];
  });
}

/** Two weeks on, on a working day. */
function scoutingDayAfter(now: Date): string {
  const day = new Date(now.getTime() + 14 * dayMs);
  const toMonday = [1, 0, 0, 0, 0, 0, 2][day.getUTCDay()] ?? 0;
  return new Date(day.getTime() + toMonday * dayMs).toISOString().slice(0, 10);
}

/** Outside the demonstration nothing is gathered that does not exist. */
export async function removeDemoShortlists(): Promise<void> {
  await Shortlist.deleteMany({ demo: true });
}
