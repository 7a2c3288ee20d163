import type { Viewer } from '../../common/viewer';
import { changeSetting, readSetting } from '../../settings/settings';
import { type Economics, economics } from './contract';
import { usualEconomics } from './usual';

const name = 'economics';

/** The figures that estimates are made with: the desk's own, else the usual ones. */
export async function currentEconomics(): Promise<Economics> {
  const kept = await readSetting(name);
  return kept ? economics.parse(kept.value) : usualEconomics;
}

/** With who changed them last; null while the usual ones stand. */
export async function economicsWithAuthor() {
  const kept = await readSetting(name);
  return {
    ...(kept ? economics.parse(kept.value) : usualEconomics),
    changedAt: kept?.changedAt.toISOString() ?? null,
    changedBy: kept?.changedBy.name ?? null,
  };
}

/** @throws nothing of its own: the value is checked by the contract */
export const changeEconomics = (value: Economics, by: Viewer): Promise<void> => changeSetting(name, value, by);
