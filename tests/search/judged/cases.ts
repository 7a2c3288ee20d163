import type { SearchDoc } from '../../../server/search/engine';
import { type Case, casesOf } from './case';

const says =
  (field: string, word: string) =>
  (doc: SearchDoc): boolean =>
    [doc[field]].flat().some((value) => String(value).includes(word));
const both =
  (...tests: ((doc: SearchDoc) => boolean)[]) =>
  (doc: SearchDoc): boolean =>
    tests.every((test) => test(doc));

const crew = { kind: 'technician' } as const;
const firm = { kind: 'company' } as const;
const clermont = { lat: 45.7772, lng: 3.087 };

const names = casesOf('names');
names.exact('exact', 'Viaduc de Garabit', 'garabit');
names.exact('exact', 'Lac Pavin', 'pavin');
names.exact('caseaccent', 'CHÂTEAU DE TOURNOËL', 'tournoel');
names.exact('caseaccent', 'MAËLLE LECŒUR', 'lecoeur', crew);
names.exact('accent', 'maelle lecoeur', 'lecoeur', crew);
names.exact('accent', 'opera de vichy', 'opera');
names.exact('punct', "awa n'diaye", 'ndiaye', crew);
names.exact('punct', 'siobhan o connor', 'oconnor', crew);
names.exact('punct', 'jean baptiste fournier', 'baptiste', crew);
names.exact('punct', "chapelle saint michel d'aiguilhe", 'chapelle');
names.exact('order', 'fournier jean-baptiste', 'baptiste', crew);
names.exact('order', 'pavin lac', 'pavin');
names.exact('stop', 'viaduc fades', 'fades');
names.exact('stop', 'burons salers', 'burons');
names.exact('stop-in', 'le lac de pavin', 'pavin');
names.exact('stop-in', 'la gare de la volvic', 'gare');
names.exact('number', '48213907700018', 'sancyson', firm);
names.absent('number', '48213907700019', 'sancyson', firm);
names.exact('number', 'AUV-15-0417', 'garabit');
names.exact('number', '1884', 'garabit');
names.absent('number', '1885 ', 'garabit');

const typos = casesOf('typos');
typos.exact('typo1', 'viaduc garabot', 'garabit');
typos.exact('typo1', 'lac chamvon', 'chambon');
typos.exact('typoT', 'viaduc garbait', 'garabit');
typos.exact('typoT', 'chateau tournole', 'tournoel');
typos.exact('typoM', 'barrage granval', 'barrage');
typos.exact('typoM', 'volcan lemptgy', 'lemptegy');
typos.exact('typoX', 'lac chambbon', 'chambon');
typos.exact('typoX', 'burons sallers', 'burons');
typos.exact('typo2', 'margerithe', 'marguerite', { kind: 'actor' });
typos.exact('typo2', 'ancienne coutelerrie', 'usine');
typos.exact('firsttypo', 'narguerite ', 'marguerite', { kind: 'actor' });
typos.exact('firsttypo', 'boutellerie ', 'usine');
typos.absent('firsttypo-short', 'barabit ', 'garabit');
typos.absent('firsttypo-short', 'thambon ', 'chambon');
typos.absent('short', 'gale ', 'gare');
typos.absent('short', 'pory ', 'port');
typos.exact('split', 'lacpavin', 'pavin');
typos.exact('split', 'cornichehaute', 'corniche-haute');
typos.exact('split', 'sancyson', 'sancyson', firm);
typos.exact('join', 'cou tellerie', 'usine');
typos.exact('join', 'belve dere mallet', 'belvedere');

const prefixes = casesOf('prefixes');
prefixes.exact('prefix', 'viaduc de gar', 'garabit');
prefixes.exact('prefix', 'lac pa', 'pavin');
prefixes.exact('prefix', 'awa n’di', 'ndiaye', crew);
prefixes.absent('prefix-not-last', 'tourn chateau', 'tournoel', { matching: 'all' });
prefixes.absent('prefix-not-last', 'gara viaduc', 'garabit', { matching: 'all' });
prefixes.absent('trailing-space', 'garab ', 'garabit');
prefixes.absent('trailing-space', 'lemp ', 'lemptegy');
prefixes.exact('typoprefix', 'tourmoe', 'tournoel');
prefixes.exact('typoprefix', 'aiguim', 'chapelle');

const words = casesOf('words');
words.set('cross', 'étalonneur clermont', both(says('roles', 'étalonneur'), says('commune', 'Clermont')), crew);
words.set('cross', 'château volvic', both(says('roles', 'château'), says('commune', 'Volvic')));
words.set(
  'cross3',
  'documentaire clermont ingénieur',
  both(says('tags', 'documentaire'), says('commune', 'Clermont')),
  crew,
);
words.set('cross3', 'montagne clermont opérateur', both(says('tags', 'montagne'), says('roles', 'opérateur')), crew);
words.exact('extra', 'viaduc garabit quadrichromie', 'garabit');
words.exact('extra', 'sancy son quadrichromie', 'sancyson', firm);
words.absent('extra-all', 'viaduc garabit quadrichromie', 'garabit', { matching: 'all' });
words.absent('extra-all', 'sancy son quadrichromie', 'sancyson', { ...firm, matching: 'all' });
words.set('plural', 'viaducs', says('roles', 'viaduc'));
words.set('plural', 'castles', says('roles', 'castle'));
words.set('plural', 'étalonneuses', says('roles', 'étalonneuse'), crew);
words.only('phrase', '"pierre de lave"', says('description', 'pierre de lave'));
words.only('phrase', '"quai courbe"', says('description', 'quai courbe'));
words.only('exclude', 'volcan -carrière', (doc) => !says('roles', 'carrière')(doc));
words.absent('exclude', 'viaduc -granit', 'fades');
words.absent('exclude', 'lac -"vue sur"', 'chambon');
words.set(
  'long',
  'arche fonte rouge dessus truyère train passe heures fixes viaduc quadrichromie zeppelin',
  says('commune', 'Ruynes'),
  {
    matching: 'all',
  },
);
words.absent('long', 'arche fonte rouge dessus truyère train passe heures quadrichromie zeppelin', 'garabit', {
  matching: 'all',
});

const synonyms = casesOf('synonyms');
synonyms.exact('syn', 'viewpoint', 'belvedere');
synonyms.exact('syn', 'spa châtel', 'thermes');
synonyms.exact('syn', 'thermes châtel', 'thermes');
synonyms.set('synmulti', 'sound engineer', says('roles', 'ingénieur du son'), crew);
synonyms.set('synmulti', 'boom operator', says('roles', 'perchman'), crew);
synonyms.set('synmulti', 'location scout', says('roles', 'repéreur'), crew);
synonyms.set('synmulti', 'cinematographer', says('roles', 'chef opérateur'), crew);
synonyms.set('syn-direction', 'director ', both(says('roles', 'réalisateur'), says('tags', 'documentaire')), {
  ...crew,
  searchOn: ['roles'],
});
synonyms.absent('syn-direction', 'réalisateur ', 'named-director', crew);
synonyms.set('falsefriend', 'executive producer', says('roles', 'producteur délégué'), crew);
synonyms.set('falsefriend', 'line producer', says('roles', 'producteur exécutif'), crew);
synonyms.set('falsefriend', 'editor', says('roles', 'monteur'), crew);

const ranking = casesOf('ranking');
ranking.set('attr', 'pierre ', says('title', 'Pierre'));
ranking.set('attr', 'studio ', says('title', 'Studio'), firm);
ranking.order('position', 'serre froide ', ['serre-first', 'serre']);
ranking.order('position', 'jardin ', ['jardin', 'serre']);
ranking.exact('prox', 'escalier suspendu ', 'side');
ranking.order('prox', 'galerie verriere ', ['east', 'apart']);
ranking.order('sentence', 'moulin papier ', ['plain', 'sentence']);
ranking.order('sentence', 'sechoir voute ', ['plain-dry', 'sentence-dry']);
ranking.exact('exactness', 'corniche', 'corniche');
ranking.exact('exactness', 'tilleul', 'tilleul', { kind: 'actor' });
ranking.order('wholeword', 'port', ['port', 'portes']);
ranking.order('wholeword', 'buron', ['buron', 'burons']);

const lists = casesOf('lists');
lists.list('empty', '', ['tournoel', 'gare', 'grotte'], {
  filter: { op: 'eq', field: 'commune', value: 'Volvic' },
  sort: [{ field: 'title', dir: 'asc' }],
});
lists.list('empty', '', ['fades', 'garabit'], {
  filter: { op: 'range', field: 'year', lt: 1920 },
  sort: [{ field: 'year', dir: 'desc' }],
});
lists.order('near', 'château', ['tournoel', 'murol'], { sort: [{ near: clermont, dir: 'asc' }] });
lists.list('near', 'lac ', ['chambon', 'pavin'], {
  filter: { op: 'geoRadius', at: clermont, metres: 40_000 },
  sort: [{ near: clermont, dir: 'asc' }],
});
lists.list('box', '', ['usine'], {
  filter: { op: 'geoBox', topRight: { lat: 45.9, lng: 3.6 }, bottomLeft: { lat: 45.8, lng: 3.5 } },
});
lists.list('box', 'plateau', ['samoa', 'fiji'], {
  filter: { op: 'geoBox', topRight: { lat: -10, lng: -170 }, bottomLeft: { lat: -20, lng: 170 } },
  sort: [{ field: 'title', dir: 'asc' }],
});
lists.counts('facetcount', 'pierre', 'tags');
lists.counts('facetcount', 'viaduc', 'commune');
lists.absent('private', 'Manoir Escondida', 'hidden');
lists.absent('private', 'Éclairages Disparus', 'gone', firm);

const desk = casesOf('desk');
desk.desk('desk', 'Lac Pavin', 'pavin');
desk.desk('desk', "Awa N'Diaye", 'ndiaye');
desk.desk('desk', 'garance delaunay', 'garance');
desk.desk('desk', 'Studio Basalte', 'basalte');
for (const [kind, id] of [
  ['actor', 'tilleul'],
  ['company', 'tilleul-co'],
] as const) {
  const parts = (['actor', 'company'] as const).map((one) => ({ kind: one, weight: one === kind ? 1.5 : 1 }));
  desk.desk('desk-weight', 'Tilleul', id, { parts });
}

export const cases: Case[] = [names, typos, prefixes, words, synonyms, ranking, lists, desk].flatMap(
  (group) => group.cases,
);
