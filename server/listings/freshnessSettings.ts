import { readSetting } from '../settings/settings';
import { type FreshnessSettings, freshnessSettings } from './contract';
import { usualFreshness } from './freshness';

/** The name under which the spans stand among the settings. */
export const freshnessSetting = 'freshness';

/** The spans as they stand now: the desk's own, else the usual ones. */
export async function currentFreshness(): Promise<FreshnessSettings> {
  const kept = await readSetting(freshnessSetting);
  return kept ? freshnessSettings.parse(kept.value) : usualFreshness;
}
