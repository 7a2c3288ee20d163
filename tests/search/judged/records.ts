/**
 * Fixed records for the judged questions. The places and their facts are public knowledge; the people and firms are
 * made up.
 */
import type { GeoPoint, Kind, SearchDoc } from '../../../server/search/engine';

interface Said {
  roles?: string[];
  commune?: string;
  description?: string;
  tags?: string[];
  reference?: string;
  year?: number;
  at?: [lat: number, lng: number];
}

function as(kind: Kind) {
  return (id: string, title: string, { at, ...said }: Said = {}): SearchDoc => ({
    id,
    kind,
    rev: 1,
    title,
    ...said,
    _geo: at ? pointOf(at) : null,
  });
}

const pointOf = ([lat, lng]: [number, number]): GeoPoint => ({ lat, lng });
const place = as('location');
const technician = as('technician');
const actor = as('actor');
const company = as('company');

const places: SearchDoc[] = [
  place('garabit', 'Viaduc de Garabit', {
    roles: ['viaduc', 'pont', 'viaduct'],
    commune: 'Ruynes-en-Margeride',
    description: 'Arche de fonte rouge au-dessus de la Truyère. Le train passe à heures fixes.',
    tags: ['métal', 'vallée'],
    reference: 'AUV-15-0417',
    year: 1884,
    at: [44.975, 3.1775],
  }),
  place('fades', 'Viaduc des Fades', {
    roles: ['viaduc', 'pont', 'viaduct'],
    commune: 'Les Ancizes-Comps',
    description: 'Piles de granit très hautes, ligne fermée, accès à pied.',
    tags: ['métal', 'vallée'],
    reference: 'AUV-63-0418',
    year: 1909,
    at: [45.972, 2.8],
  }),
  place('pavin', 'Lac Pavin', {
    roles: ['lac de cratère', 'crater lake'],
    commune: 'Besse-et-Saint-Anastaise',
    description: 'Eau noire et ronde au fond d’un cratère, forêt tout autour.',
    tags: ['eau', 'volcan'],
    at: [45.4956, 2.8878],
  }),
  place('chambon', 'Lac Chambon', {
    roles: ['lac', 'lake'],
    commune: 'Chambon-sur-Lac',
    description: 'Plage de sable, pédalos, vue sur la dent du Marais.',
    tags: ['eau', 'plage'],
    at: [45.5708, 2.918],
  }),
  place('puy', 'Puy de Dôme', {
    roles: ['sommet', 'volcan', 'summit'],
    commune: 'Orcines',
    description: 'Antenne, temple de Mercure, train à crémaillère.',
    tags: ['volcan', 'panorama'],
    at: [45.7722, 2.9644],
  }),
  place('lemptegy', 'Volcan de Lemptégy', {
    roles: ['carrière', 'volcan', 'quarry'],
    commune: 'Saint-Ours',
    description: 'Carrière de pouzzolane rouge et noire, engins d’époque.',
    tags: ['volcan', 'industrie'],
    at: [45.811, 2.944],
  }),
  place('murol', 'Château de Murol', {
    roles: ['château fort', 'castle'],
    commune: 'Murol',
    description: 'Forteresse sur une butte de basalte, courtine praticable.',
    tags: ['pierre', 'moyen âge'],
    at: [45.5753, 2.9442],
  }),
  place('tournoel', 'Château de Tournoël', {
    roles: ['château fort', 'castle'],
    commune: 'Volvic',
    description: 'Donjon rond, cour pavée, restauration en pierre de lave.',
    tags: ['pierre', 'moyen âge'],
    at: [45.8758, 3.0222],
  }),
  place('chapelle', 'Chapelle Saint-Michel d’Aiguilhe', {
    roles: ['chapelle', 'chapel'],
    commune: 'Aiguilhe',
    description: 'Posée sur un piton de lave, deux cent soixante-huit marches.',
    tags: ['pierre', 'religieux'],
    at: [45.0499, 3.8824],
  }),
  place('thermes', 'Grands Thermes de Châtel-Guyon', {
    roles: ['thermes', 'spa'],
    commune: 'Châtel-Guyon',
    description: 'Hall à mosaïques et verrière, couloirs carrelés.',
    tags: ['belle époque'],
    at: [45.9219, 3.0636],
  }),
  place('opera', 'Opéra de Vichy', {
    roles: ['théâtre', 'opera house'],
    commune: 'Vichy',
    description: 'Salle ivoire et or, balcons Art nouveau.',
    tags: ['belle époque', 'spectacle'],
    at: [46.1236, 3.4205],
  }),
  place('gare', 'Gare de Volvic', {
    roles: ['gare', 'railway station'],
    commune: 'Volvic',
    description: 'Petite gare de montagne, quai courbe, halle en bois.',
    tags: ['train'],
    at: [45.8467, 3.005],
  }),
  place('halle', 'Halle aux blés', {
    roles: ['halle', 'market hall'],
    commune: 'Clermont-Ferrand',
    description: 'Vaste nef vide au centre. Port de charge limité sur la dalle.',
    tags: ['industrie', 'ville'],
    at: [45.7797, 3.0824],
  }),
  place('usine', 'Ancienne coutellerie du Creux de l’Enfer', {
    roles: ['usine', 'factory'],
    commune: 'Thiers',
    description: 'Ateliers au bord de la Durolle. La vieille roue tourne. Forge éteinte.',
    tags: ['industrie', 'eau'],
    at: [45.8573, 3.5523],
  }),
  place('barrage', 'Barrage de Grandval', {
    roles: ['barrage', 'dam'],
    commune: 'Fridefont',
    description: 'Voûtes multiples, retenue de la Truyère jusqu’au viaduc.',
    tags: ['eau', 'béton'],
    at: [44.9289, 3.0961],
  }),
  place('port', 'Port de la Daille', {
    roles: ['port de rivière', 'river harbour'],
    commune: 'Pont-du-Château',
    description: 'Quai pavé au bord de l’Allier.',
    tags: ['eau'],
    at: [45.7975, 3.2461],
  }),
  place('portes', 'Portes du Sancy', {
    roles: ['col', 'mountain pass'],
    commune: 'Le Mont-Dore',
    description: 'Route en lacets sous les crêtes.',
    tags: ['panorama'],
    at: [45.5636, 2.8081],
  }),
  place('burons', 'Burons de Salers', {
    roles: ['estive', 'buron', 'shepherd hut'],
    commune: 'Salers',
    description: 'Cabane de pierre isolée dans l’estive, toit de lauze.',
    tags: ['pierre', 'panorama'],
    at: [45.1396, 2.4951],
  }),
  place('buron', 'Buron de la Combe', {
    roles: ['buron', 'shepherd hut'],
    commune: 'Le Claux',
    description: 'Toit refait, piste carrossable.',
    tags: ['pierre'],
    at: [45.16, 2.69],
  }),
  place('belvedere', 'Belvédère de Mallet', {
    roles: ['belvédère'],
    commune: 'Faverolles',
    description: 'Table d’orientation au-dessus de la presqu’île.',
    tags: ['panorama'],
    at: [44.937, 3.131],
  }),
  place('grotte', 'Grotte de la Pierre', {
    roles: ['grotte', 'cave'],
    commune: 'Volvic',
    description: 'Coulée creusée, lumière froide toute l’année.',
    tags: ['pierre'],
    at: [45.8722, 3.0375],
  }),
  place('corniche', 'Corniche', {
    roles: ['route'],
    commune: 'Blesle',
    description: 'Route étroite.',
    at: [45.318, 3.176],
  }),
  place('corniche-haute', 'Corniche haute', { roles: ['route'], commune: 'Lavaudieu', at: [45.262, 3.457] }),
  place('jardin', 'Jardin Lecoq', { roles: ['jardin', 'garden'], commune: 'Clermont-Ferrand', at: [45.7717, 3.0883] }),
  place('serre', 'Vieux jardin et serre froide', { roles: ['serre'], commune: 'Royat', at: [45.7655, 3.0498] }),
  place('serre-first', 'Serre froide et vieux jardin', { roles: ['serre'], commune: 'Royat', at: [45.7656, 3.0499] }),
  place('side', 'Cour Nord', {
    commune: 'Riom',
    description: 'Escalier suspendu dans la cour.',
    at: [45.8936, 3.1125],
  }),
  place('apart', 'Cour Sud', {
    commune: 'Riom',
    description: 'Escalier de service, galerie couverte et grande verrière, plafond suspendu.',
    at: [45.8937, 3.1126],
  }),
  place('plain', 'Filature Rose', { commune: 'Ambert', description: 'On y voit un moulin papier encore entier.' }),
  place('sentence', 'Filature Bleue', { commune: 'Ambert', description: 'On y voit un moulin. Papier encore entier.' }),
  place('plain-dry', 'Tannerie Haute', {
    commune: 'Maringues',
    description: 'Sous le toit, un séchoir voûté et clair.',
  }),
  place('sentence-dry', 'Tannerie Basse', {
    commune: 'Maringues',
    description: 'Sous le toit, un séchoir. Voûté et clair.',
  }),
  place('east', 'Cour Est', { commune: 'Riom', description: 'Galerie et verrière en fer.', at: [45.8935, 3.1127] }),
  place('fiji', 'Plateau tropical de Taveuni', { roles: ['plateau'], at: [-16.85, 179.95] }),
  place('samoa', 'Plateau tropical de Savaii', { roles: ['plateau'], at: [-13.6, -172.5] }),
  place('pilat', 'Moulin de l’Œuvre', { roles: ['moulin', 'mill'], commune: 'Job', description: 'Roue à aubes.' }),
  place('hidden', 'Manoir Escondida', { roles: ['manoir'], commune: 'Issoire', at: [45.544, 3.249] }),
];

const technicians: SearchDoc[] = [
  technician('ndiaye', 'Awa N’Diaye', {
    roles: ['ingénieure du son', 'ingénieur du son'],
    commune: 'Clermont-Ferrand',
    description: 'Prise de son en extérieur, documentaire et fiction.',
    tags: ['documentaire'],
    at: [45.78, 3.09],
  }),
  technician('oconnor', 'Siobhán O’Connor', {
    roles: ['scripte'],
    commune: 'Vichy',
    description: 'Continuité sur séries longues.',
    at: [46.128, 3.425],
  }),
  technician('lecoeur', 'Maëlle Lecœur', {
    roles: ['cheffe costumière', 'chef costumier'],
    commune: 'Thiers',
    description: 'Costumes d’époque.',
    at: [45.855, 3.548],
  }),
  technician('baptiste', 'Jean-Baptiste Fournier', {
    roles: ['étalonneur', 'colorist'],
    commune: 'Clermont-Ferrand',
    description: 'Étalonnage de longs métrages, salle équipée.',
    tags: ['postproduction'],
    at: [45.776, 3.082],
  }),
  technician('morand', 'Lucie Morand', {
    roles: ['étalonneuse', 'étalonneur'],
    commune: 'Le Puy-en-Velay',
    description: 'Publicité et clips.',
    at: [45.043, 3.885],
  }),
  technician('perche', 'Théo Vidalenc', {
    roles: ['perchman'],
    commune: 'Aurillac',
    description: 'Perche et petits micros.',
    at: [44.925, 2.44],
  }),
  technician('repereur', 'Agathe Serre', {
    roles: ['repéreur', 'repéreuse'],
    commune: 'Issoire',
    description: 'Connaît chaque vallée du Sancy.',
    at: [45.545, 3.25],
  }),
  technician('regisseur', 'Kofi Lambert', {
    roles: ['régisseur général'],
    commune: 'Riom',
    description: 'Régie de films tournés en hiver.',
    tags: ['drone'],
    at: [45.893, 3.113],
  }),
  technician('delegue', 'Pauline Astier', { roles: ['producteur délégué'], commune: 'Vichy' }),
  technician('executif', 'Hugo Bertin', { roles: ['producteur exécutif'], commune: 'Vichy' }),
  technician('monteur', 'Inès Chauvet', {
    roles: ['monteur', 'monteuse'],
    commune: 'Clermont-Ferrand',
    tags: ['drone'],
  }),
  technician('editeur', 'Louis Éditeur', { roles: ['libraire'], commune: 'Ambert' }),
  technician('chefop', 'Nadia Roussel', {
    roles: ['chef opérateur', 'directrice de la photographie'],
    commune: 'Clermont-Ferrand',
    description: 'Lumière naturelle, tournages en montagne.',
    tags: ['montagne'],
  }),
  technician('real', 'Bruno Salvat', { roles: ['réalisateur'], commune: 'Moulins', tags: ['documentaire'] }),
  technician('named-director', 'Anne Director', { roles: ['accessoiriste'], commune: 'Moulins' }),
];

const actors: SearchDoc[] = [
  actor('garance', 'Garance Delaunay', { roles: ['comédienne'], commune: 'Clermont-Ferrand', tags: ['escrime'] }),
  actor('marguerite', 'Marguerite Bonnefoy', { roles: ['comédienne'], commune: 'Vichy', tags: ['chant'] }),
  actor('anatole', 'Anatole Garabit', { roles: ['comédien'], commune: 'Saint-Flour', tags: ['cheval'] }),
  actor('tilleul', 'Tilleul', { roles: ['comédien'], commune: 'Riom' }),
];

const companies: SearchDoc[] = [
  company('sancyson', 'Sancy Son', {
    roles: ['location de matériel son'],
    commune: 'Clermont-Ferrand',
    reference: '48213907700018',
  }),
  company('basalte', 'Studio Basalte', {
    roles: ['postproduction image'],
    commune: 'Clermont-Ferrand',
    reference: '53117420100026',
  }),
  company('cantine', 'La Cantine des Plateaux', { roles: ['restauration', 'catering'], commune: 'Cournon-d’Auvergne' }),
  company('tilleul-co', 'Tilleul', { roles: ['décors'], commune: 'Moulins' }),
  company('gone', 'Éclairages Disparus', { roles: ['éclairage'], commune: 'Thiers' }),
];

export const records: SearchDoc[] = [...places, ...technicians, ...actors, ...companies];

/** Published once, taken back since. */
export const withdrawn: { kind: Kind; id: string }[] = [
  { kind: 'location', id: 'hidden' },
  { kind: 'company', id: 'gone' },
];
