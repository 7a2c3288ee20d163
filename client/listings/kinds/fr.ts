import { formats } from '../../i18n/format';

const { count, number } = formats.fr;
const months = (name: string) => (/^[aeiouéo]/i.test(name) ? `d'${name}` : `de ${name}`);

export const fr = {
  limit: 'Attention :',
  confirmed: (day: string) => `confirmé le ${day}`,
  location: {
    title: 'Pour le repérage',
    shoots: 'Tourné ici',
    permits: 'Autorisations par date',
    labels: {
      power: 'Courant',
      trucks: 'Camions',
      noise: 'Bruit',
      authorities: 'Autorisations',
      drone: 'Drone',
      unitBase: 'Base de vie',
      season: 'Saison',
      fee: 'Redevance',
      room: 'Surface',
      protections: 'Protections',
      setting: 'Décor',
      doubles: 'Peut passer pour',
      stepFree: 'Accès',
    },
    noPower: 'Pas de courant',
    power: (amps: number, phases: 1 | 3) => `${number(amps)} A ${phases === 3 ? 'tri' : 'mono'}`,
    noTrucks: "Pas d'accès camion",
    trucks: (tonnes: string, spaces: number) => (spaces > 0 ? `${number(spaces)} × ${tonnes} t` : `${tonnes} t`),
    noParking: 'Sans place pour stationner.',
    away: (distance: string) => `À ${distance}`,
    onSite: 'Sur place',
    allYear: "Toute l'année",
    season: (from: string, to: string) => {
      const start = months(from);
      return `${start.charAt(0).toUpperCase()}${start.slice(1)} à ${to}`;
    },
    surface: (squareMetres: string) => `${squareMetres} m²`,
    hectares: (hectares: string) => `${hectares}\u00a0ha`,
    ceiling: (metres: string) => `${metres} m sous plafond`,
    stepFree: 'Sans marche',
  },
  technician: {
    title: 'Métiers',
    credits: 'Filmographie',
    labels: {
      skills: 'Savoir-faire',
      equipment: 'Matériel',
      licences: 'Permis',
      languages: 'Langues',
      mobility: 'Mobilité',
    },
    mobility: (distance: string) => `${distance} autour de chez soi`,
    beyond: 'Au-delà, prévoir un hébergement.',
  },
  actor: {
    title: 'Pour le casting',
    credits: 'Filmographie',
    labels: {
      age: 'Âge de jeu',
      plays: 'Joue',
      height: 'Taille',
      languages: 'Langues',
      accents: 'Accents',
      skills: 'Savoir-faire',
    },
    age: (from: number, to: number) => (from === to ? `${from} ans` : `${from} à ${to} ans`),
    height: (centimetres: number) => `${Math.floor(centimetres / 100)},${String(centimetres % 100).padStart(2, '0')} m`,
    showReel: 'Voir la bande démo',
    voiceReel: 'Écouter la bande voix',
  },
  company: {
    title: 'Services',
    references: 'Références',
    labels: {
      equipment: 'À louer',
      capacity: 'Capacité',
      team: 'Équipe',
      certifications: 'Labels',
      languages: 'Langues',
      siret: 'SIRET',
    },
    team: (people: number) => count(people, 'personne', 'personnes'),
  },
};

export type KindWords = typeof fr;
