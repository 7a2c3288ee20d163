import { generalKnowledge, usualPapers, usualRule } from './rule';

const town = { fr: 'Mairie', en: 'Town hall' };
const month = { amount: 1, unit: 'months' } as const;
const oneTown = { label: 'villeducrotoy.fr, demande de tournage' };

/** Streets, roads and what is done there. */
export const townRules = [
  usualRule({
    key: 'street',
    authority: town,
    subject: {
      fr: 'Occupation du domaine public, arrêté de stationnement',
      en: 'Use of public space, parking order',
    },
    needs: ['street', 'parking'],
    authorities: ['commune'],
    lead: month,
    documents: [
      ...usualPapers,
      { fr: 'Liste et gabarit des véhicules, mètres à réserver', en: 'List and size of vehicles, metres to reserve' },
    ],
    note: {
      fr: 'Un mois est le délai demandé par une commune : chaque mairie a le sien, et une redevance peut être due.',
      en: 'One month is what one town asks: each town hall has its own time, and a fee may be due.',
    },
    source: oneTown,
  }),
  usualRule({
    key: 'roadClosure',
    authority: town,
    subject: { fr: 'Arrêté de circulation', en: 'Traffic order' },
    needs: ['roadClosure'],
    lead: month,
    documents: [
      ...usualPapers,
      { fr: 'Plan de déviation et durée des coupures', en: 'Diversion plan and length of each closure' },
    ],
    note: {
      fr: 'Hors agglomération, l’arrêté est pris par le gestionnaire de la route ou par le préfet : demander qui.',
      en: 'Outside built-up areas the order is made by whoever runs the road, or by the prefect: ask which.',
    },
    source: oneTown,
  }),
  usualRule({
    key: 'night',
    authority: town,
    subject: { fr: 'Tournage de nuit, bruit et lumière', en: 'Night shoot, noise and light' },
    needs: ['night'],
    lead: month,
    documents: [
      { fr: 'Horaires, plan des projecteurs et des groupes', en: 'Hours, plan of lights and generators' },
      { fr: 'Lettre aux riverains', en: 'Letter to the neighbours' },
    ],
    note: {
      fr: 'À joindre à la demande d’occupation du domaine public ; les riverains sont prévenus par la production.',
      en: 'Goes with the application for public space; the production tells the neighbours.',
    },
    source: generalKnowledge,
  }),
  usualRule({
    key: 'motorway',
    authority: { fr: 'Société concessionnaire de l’autoroute', en: 'Motorway concession holder' },
    subject: { fr: 'Tournage sur autoroute ou aire', en: 'Filming on a motorway or service area' },
    needs: ['motorway'],
    lead: null,
    documents: usualPapers,
    source: { label: 'be-famous.fr, autorisations de tournage' },
  }),
  usualRule({
    key: 'nationalRoad',
    authority: { fr: 'Direction interdépartementale des routes', en: 'State road service' },
    subject: { fr: 'Tournage sur route nationale', en: 'Filming on a national road' },
    needs: ['nationalRoad'],
    lead: null,
    documents: usualPapers,
    source: { label: 'be-famous.fr, autorisations de tournage' },
  }),
  usualRule({
    key: 'departmentRoad',
    authority: { fr: 'Conseil départemental, service des routes', en: 'Département, road service' },
    subject: { fr: 'Tournage sur route départementale', en: 'Filming on a departmental road' },
    needs: ['departmentRoad'],
    lead: null,
    documents: usualPapers,
    source: { label: 'be-famous.fr, autorisations de tournage' },
  }),
  usualRule({
    key: 'rail',
    authority: { fr: 'SNCF', en: 'SNCF, the railway' },
    subject: { fr: 'Tournage en gare, à bord ou près des voies', en: 'Filming in a station, on board or by the line' },
    needs: ['rail'],
    authorities: ['railway'],
    lead: { amount: 42, unit: 'days' },
    documents: [
      ...usualPapers,
      { fr: 'Scénario des scènes ferroviaires', en: 'Script of the railway scenes' },
      { fr: 'Analyse de sécurité', en: 'Safety assessment' },
    ],
    note: {
      fr: 'De quatre à six semaines : le plus long est compté. Une convention payante est à signer.',
      en: 'Four to six weeks: the longer is counted. A paid agreement is to be signed.',
    },
    source: generalKnowledge,
  }),
];
