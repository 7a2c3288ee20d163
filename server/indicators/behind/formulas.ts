import type { Bilingual } from '../../common/contract';
import type { Figure } from '../contract';

/** How each figure is made, for whoever asks. The rules in full stand in productions/counting.ts. */
export const formulas: Record<Figure, Bilingual> = {
  counted: {
    fr: 'Une production compte une fois, l’année de son premier jour de tournage sur le territoire, à partir de ce jour, si elle est en tournage ou terminée. Les demandes, repérages, préparations et projets perdus ne comptent pas. Un compte fait à la main avant le registre tient lieu des fiches de son année.',
    en: 'A production counts once, in the year of its first shooting day in the territory, from that day on, when it is shooting or wrapped. Enquiries, scouting, preparation and lost projects do not count. A count made by hand before the record began stands in place of the records of its year.',
  },
  days: {
    fr: 'Jours de tournage sur le territoire dans l’année, jusqu’au jour choisi. Un jour compte une fois par production, quel que soit le nombre d’équipes et de lieux.',
    en: 'Shooting days in the territory in the year, up to the chosen day. A day counts once a production, however many units and places it has.',
  },
  spend: {
    fr: 'Somme des dépenses directes. Pour chaque poste, la meilleure preuve : audité, sinon déclaré, sinon calculé (volumes × prix). Sans aucune : jours × tarif par jour du type × indice des prix × part locale. Une production sur plusieurs années y est répartie selon ses jours.',
    en: 'Sum of direct spend. For each category the best evidence: audited, else declared, else computed (volumes × prices). Without any: days × day rate of the type × price index × local share. A production over several years is shared between them by its days.',
  },
  support: {
    fr: 'Argent public du territoire, réparti entre les années selon les jours de tournage. Effet de levier : dépense directe / argent public du territoire.',
    en: 'Public money put in by the territory, shared between years by shooting days. Leverage: direct spend / public money of the territory.',
  },
  heads: {
    fr: 'Personnes d’ici embauchées (équipe, artistes, figurants), comptées l’année où compte leur production. Ne s’additionne ni aux journées ni aux ETP.',
    en: 'Local people hired (crew, cast, extras), in the year their production counts in. Never added to job-days or FTE.',
  },
  jobDays: {
    fr: 'Journées payées à des personnes d’ici, réparties entre les années selon les jours de tournage.',
    en: 'Days paid to local people, shared between years by shooting days.',
  },
  fte: {
    fr: 'Journées payées × heures d’une journée / heures d’une année à temps plein.',
    en: 'Job-days × hours of a day / hours of a full-time year.',
  },
  forecast: {
    fr: 'Productions comptées (1 chacune) + productions en cours × conversion de leur statut × chance que le premier jour tombe dans l’année + celles dont la demande n’est pas encore venue, citées sous les hypothèses.',
    en: 'Productions counted (1 each) + open productions × conversion of their status × chance that the first day falls in the year + those whose enquiry has not come yet, told under the assumptions.',
  },
  enquiries: {
    fr: 'Productions dont la première demande est venue dans l’année. Un statut est atteint par qui y est passé ou est allé plus loin.',
    en: 'Productions whose first call came in the year. A status is reached by who stood there or came further.',
  },
  answers: {
    fr: 'Médiane des heures entre la première demande et la première réponse, pour les demandes de l’année qui en ont reçu une.',
    en: 'Median of the hours from first call to first answer, of the year’s enquiries that were answered.',
  },
  lost: {
    fr: 'Demandes de l’année perdues. La dépense perdue est celle notée au dossier, sinon celle espérée, sinon jours espérés × tarif par jour × part locale.',
    en: 'Enquiries of the year that were lost. The spend lost is as put down in the file, else as hoped for, else days hoped for × day rate × local share.',
  },
};
