import { scenes } from './catalogue';
import { hash } from './draw/dice';
import { isLightName, lights } from './draw/light';
import { Picture } from './draw/picture';

export function illustration({ scene, seed, light }: { scene: string; seed: string; light?: string }): string {
  const spec = scenes[scene] ?? scenes.volcano;
  if (!spec) return '';
  const name = light && isLightName(light) ? light : spec.lights[hash(`${scene}:${seed}`) % spec.lights.length];
  const picture = new Picture(`${scene}/${seed}`, lights[name ?? 'day']);
  spec.draw(picture);
  return picture.toSvg();
}
