import type { ChildRules } from './contract';

/** RESEARCH [83]: the hours in school term and in the holidays. */
const castprod = { label: 'castprod.com', url: 'https://www.castprod.com', grade: 'read' } as const;
/** RESEARCH [84]: more hours in the holidays; probably the rule for models. */
const tvProduction = { label: 'tv-production.fr', url: 'https://www.tv-production.fr', grade: 'read' } as const;
/** RESEARCH [53][54]: who decides, on whose opinion, and how long before. */
const prefectures = {
  label: 'normandie.dreets.gouv.fr ; hauts-de-seine.gouv.fr ; val-de-marne.gouv.fr',
  url: 'https://normandie.dreets.gouv.fr',
  grade: 'read',
} as const;

/** The product's own rules for children under 16: RESEARCH §6, of two sources the stricter value. */
export const usualChildRules: ChildRules = {
  hours: [
    { from: 0, to: 2, term: 1, holidays: 1, others: [], source: castprod },
    { from: 3, to: 5, term: 2, holidays: 2, others: [], source: castprod },
    {
      from: 6,
      to: 11,
      term: 3,
      holidays: 4,
      others: [{ term: null, holidays: 6, source: tvProduction }],
      source: castprod,
    },
    {
      from: 12,
      to: 15,
      term: 4,
      holidays: 6,
      others: [{ term: null, holidays: 7, source: tvProduction }],
      source: castprod,
    },
  ],
  checklist: [
    item('request', 'Demande au préfet', 'Application to the prefect', [
      'Du siège de la société ; Paris pour une société étrangère. Une demande par enfant.',
      'Of the company’s seat; Paris for a company from abroad. One application a child.',
    ]),
    item('parents', 'Autorisation des deux parents', 'Authorisation of both parents', [
      'Signée par les deux titulaires de l’autorité parentale, ou la preuve qu’un seul l’exerce.',
      'Signed by both holders of parental authority, or the proof that one alone holds it.',
    ]),
    item('agreement', 'Accord de l’enfant', 'The child’s own agreement', [
      'L’enfant sait ce qu’il jouera et le veut. Écrit par lui dès qu’il le peut.',
      'The child knows what it will play and wants to. In its own words as soon as it can write.',
    ]),
    item('birth', 'Acte de naissance', 'Birth certificate', [
      'Copie intégrale, ou livret de famille.',
      'A full copy, or the family record book.',
    ]),
    item('school', 'Certificat de scolarité et avis', 'School certificate and opinion', [
      'Avec l’avis de l’établissement sur les absences, et comment l’école continue pendant le tournage.',
      'With the school’s opinion on absences, and how schooling goes on during the shoot.',
    ]),
    item('medical', 'Certificat médical', 'Medical certificate', [
      'D’un médecin qui a vu l’enfant, pour ce travail et cet horaire.',
      'From a doctor who has seen the child, for this work and these hours.',
    ]),
    item('script', 'Scénario et rôle', 'Script and role', [
      'Le scénario entier, les scènes de l’enfant repérées, et ce qui peut être difficile.',
      'The whole script, the child’s scenes marked, and what may be hard.',
    ]),
    item('schedule', 'Plan de travail et horaires', 'Schedule and hours', [
      'Jour par jour : heures de convocation, de travail, de repos, d’école, et qui accompagne.',
      'Day by day: call, work, rest and school hours, and who goes with the child.',
    ]),
    item('pay', 'Rémunération et part à la Caisse des dépôts', 'Pay and the share kept for the child', [
      'Contrat ou promesse ; la part versée à la Caisse des dépôts jusqu’à la majorité (fixée par la commission).',
      'Contract or promise; the share paid to the Caisse des dépôts until majority (set by the commission).',
    ]),
    item('company', 'La société', 'The company', [
      'Extrait du registre, assurance, conditions de sécurité sur le plateau.',
      'Register extract, insurance, safety on set.',
    ]),
  ],
  // The sources say three weeks to one month; the stricter one is a whole month.
  fileDaysBefore: 31,
  sittings: [],
  limits: [
    {
      fr: 'Travail après 20 h : refusé, ou limité cas par cas. (maxicasting.com)',
      en: 'Work after 8 p.m.: refused, or limited case by case. (maxicasting.com)',
    },
    { fr: 'Dimanche : refusé ou limité. (maxicasting.com)', en: 'Sundays: refused or limited. (maxicasting.com)' },
    {
      fr: 'Pas plus de la moitié des vacances scolaires. (maxicasting.com)',
      en: 'No more than half of the school holidays. (maxicasting.com)',
    },
    {
      fr: 'Une part de la rémunération va à la Caisse des dépôts jusqu’à la majorité.',
      en: 'Part of the pay goes to the Caisse des dépôts until majority.',
    },
  ],
  source: prefectures,
  checkedOn: '2026-11-24',
};

function item(id: string, fr: string, en: string, help: [fr: string, en: string]): ChildRules['checklist'][number] {
  return { id, name: { fr, en }, help: { fr: help[0], en: help[1] } };
}
