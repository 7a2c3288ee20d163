import type { z } from 'zod';
import type { Viewer } from '../../common/viewer';
import { changeSetting, readSetting } from '../../settings/settings';
import { type ChildRules, childRules, type childRulesView } from './contract';
import { usualChildRules } from './usual';

const setting = 'child-rules';

/** As the desk last wrote them, else the product's own. */
export const currentChildRules = async (): Promise<ChildRules> => (await childRulesWithAuthor()).rules;

/** The rules with who changed them last. Rules of an older shape count as not written. */
export async function childRulesWithAuthor(): Promise<z.output<typeof childRulesView>> {
  const kept = await readSetting(setting);
  const read = childRules.safeParse(kept?.value);
  if (!kept || !read.success) return { rules: usualChildRules, usual: true, changedAt: null, changedByName: null };
  return {
    rules: read.data,
    usual: false,
    changedAt: kept.changedAt.toISOString(),
    changedByName: kept.changedBy.name,
  };
}

export const changeChildRules = (rules: ChildRules, by: Viewer): Promise<void> => changeSetting(setting, rules, by);
