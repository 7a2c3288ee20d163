import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue, sceneNames } from '../../server/illustrations/catalogue';
import { illustration } from '../../server/illustrations/illustration';
import { hasScene, sceneFor } from '../../server/illustrations/scenes';

const termsOf = (vocabulary: string): string[] =>
  readFileSync(join(__dirname, '../../server/vocabularies/terms', `${vocabulary}.csv`), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(';')[0] ?? '');

describe('a drawing', () => {
  test.each(sceneNames)('%s is whole: no number is missing, nothing is fetched', (scene) => {
    const svg = illustration({ scene, seed: scene });

    expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 1200 800".*<\/svg>$/s);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|null|href/);
    expect(svg.length).toBeLessThan(900_000);
  });

  test('is the same for the same seed, and another for another', () => {
    const [first, again, other] = ['pavin', 'pavin', 'servieres'].map((seed) =>
      illustration({ scene: 'craterLake', seed }),
    );

    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  test('takes the light it is asked for, unless the scene does not have it', () => {
    const snow = (light?: string) => illustration({ scene: 'snowfield', seed: 'a', light });

    expect(snow('dusk')).not.toBe(snow('dawn'));
    expect(snow('autumn')).toBe(snow());
  });

  test('of a scene nobody knows is still a drawing', () => {
    expect(illustration({ scene: 'gone', seed: 'a' })).toContain('</svg>');
  });

  test('of a person heeds what is known of them', () => {
    const [woman, man] = [true, false].map((isWoman) =>
      illustration({ scene: 'portrait', seed: 'a', person: { woman: isWoman, age: 60 } }),
    );

    expect(woman).not.toBe(man);
  });
});

describe('the scene of a listing', () => {
  test.each([
    ['location', 'locationCategories'],
    ['company', 'companyServices'],
  ] as const)('every term of a %s has one', (kind, vocabulary) => {
    expect(termsOf(vocabulary).filter((id) => !hasScene(kind, id))).toEqual([]);
  });

  test('is that of the first term that has one', () => {
    expect(sceneFor('location', ['crater_lake', 'volcano'])).toBe('craterLake');
    expect(sceneFor('location', ['new_term', 'castle_medieval'])).toBe('castle');
    expect(sceneFor('company', ['fo_catering'])).toBe('catering');
  });

  test('is chosen by the seed where a term has several', () => {
    const seen = new Set(Array.from({ length: 20 }, (_, seed) => sceneFor('location', ['viaduct'], String(seed))));

    expect([...seen].sort()).toEqual(['ironViaduct', 'stoneViaduct']);
  });

  test('is one of the catalogue even for unknown terms, and a portrait for people', () => {
    const scenes = [
      sceneFor('location', ['?']),
      sceneFor('company', []),
      sceneFor('technician', ['gaffer']),
      sceneFor('actor', []),
    ];

    expect(scenes).toEqual(['plateau', 'office', 'workPortrait', 'portrait']);
    expect(scenes.every((scene) => catalogue.has(scene))).toBe(true);
  });
});
