import { catalogue } from './catalogue';
import { hash } from './draw/dice';
import { lights } from './draw/light';
import { Picture } from './draw/picture';
import type { PersonHints } from './portrait/looks';

export interface Drawing {
  /** A name of the catalogue. */
  scene: string;
  /** The same seed gives the same picture, byte for byte. */
  seed: string;
  /** The light asked for; the seed chooses where there is none, or one this scene does not have. */
  light?: string;
  /** For portraits: what is known of the person. */
  person?: PersonHints;
}

/**
 * A stand-in picture as SVG text, 1200 × 800, with no outside reference. A scene that is not known becomes one that
 * is: a stored drawing must outlive a change of names.
 */
export function illustration({ scene, seed, light, person }: Drawing): string {
  const spec = catalogue.get(scene) ?? catalogue.get('plateau');
  if (!spec) throw new Error('The catalogue has lost its plateau');
  const chosen = spec.lights[hash(`${scene}:${seed}`) % spec.lights.length] ?? spec.lights[0];
  const picture = new Picture(`${scene}/${seed}`, lights[spec.lights.find((name) => name === light) ?? chosen]);
  spec.paint(picture, person);
  return picture.toSvg();
}
