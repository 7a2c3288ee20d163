import type { Kind, KindSettings } from '../../../server/search/engine';

const settings: KindSettings = {
  version: 1,
  searchable: ['title', 'roles', 'commune', 'tags', 'reference', 'year', 'description'],
  filterable: ['commune', 'tags', 'year'],
  sortable: ['title', 'year'],
  stopWords: ['de', 'la', 'le', 'les', 'des', 'the', 'of', 'et', 'aux'],
  synonyms: {
    viewpoint: ['belvédère'],
    belvédère: ['viewpoint'],
    spa: ['thermes'],
    thermes: ['spa'],
    'sound engineer': ['ingénieur du son'],
    'boom operator': ['perchman'],
    perchman: ['boom operator'],
    'location scout': ['repéreur'],
    'executive producer': ['producteur délégué'],
    'line producer': ['producteur exécutif'],
    editor: ['monteur'],
    director: ['réalisateur'],
    cinematographer: ['chef opérateur'],
  },
  exactFields: ['reference'],
  noTypoOnNumbers: true,
  maxFacetValues: 300,
};

export const judgedSettings: Record<Kind, KindSettings> = {
  location: settings,
  technician: settings,
  actor: settings,
  company: settings,
};
