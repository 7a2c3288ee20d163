import { actionRules } from './action';
import { builtRules } from './built';
import { natureRules } from './nature';
import type { UsualRule } from './rule';
import { townRules } from './town';

/**
 * The product's own rules, until the desk changes them: RESEARCH §3g. Where a source gives a span the longer time is
 * counted; what nobody publishes has no time, and is to be asked.
 */
export const usualRules: readonly UsualRule[] = [...townRules, ...natureRules, ...builtRules, ...actionRules];
