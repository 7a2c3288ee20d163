import type { Bilingual } from '../../common/contract';
import type { PermitNeed } from './contract';

/** What each need is called, in the order in which one asks for them. */
export const needNames: Record<PermitNeed, Bilingual> = {
  street: { fr: 'Rue ou place publique', en: 'Street or public square' },
  parking: { fr: 'Stationnement réservé', en: 'Reserved parking' },
  roadClosure: { fr: 'Route coupée ou circulation arrêtée', en: 'Road closed or traffic held' },
  drone: { fr: 'Drone', en: 'Drone' },
  helicopter: { fr: 'Hélicoptère', en: 'Helicopter' },
  night: { fr: 'Tournage de nuit', en: 'Night shoot' },
  child: { fr: 'Enfant de moins de 16 ans', en: 'Child under 16' },
  animals: { fr: 'Animaux', en: 'Animals' },
  weapons: { fr: 'Armes, coups de feu', en: 'Weapons, gunfire' },
  uniforms: { fr: 'Uniformes', en: 'Uniforms' },
  pyrotechnics: { fr: 'Effets pyrotechniques', en: 'Pyrotechnics' },
  fire: { fr: 'Feu, fumée', en: 'Fire, smoke' },
  stateForest: { fr: 'Forêt domaniale', en: 'State forest' },
  forest: { fr: 'Forêt communale ou privée', en: 'Town or private forest' },
  river: { fr: 'Rivière, cascade', en: 'River, waterfall' },
  waterway: { fr: 'Voie navigable', en: 'Navigable waterway' },
  lake: { fr: 'Lac, barrage', en: 'Lake, dam' },
  rail: { fr: 'Gare, voie ferrée', en: 'Station, railway line' },
  motorway: { fr: 'Autoroute', en: 'Motorway' },
  nationalRoad: { fr: 'Route nationale', en: 'National road' },
  departmentRoad: { fr: 'Route départementale', en: 'Departmental road' },
  monument: { fr: 'Monument historique', en: 'Listed monument' },
  protectedNature: { fr: 'Nature protégée', en: 'Protected nature' },
  architecture: { fr: 'Œuvre d’un architecte d’aujourd’hui', en: 'Building by a recent architect' },
  school: { fr: 'École, université', en: 'School, university' },
  hospital: { fr: 'Hôpital', en: 'Hospital' },
};
