import type { Viewer } from '../../common/viewer';
import { notFound } from '../../http/problems';
import { newId } from '../../productions/ids';
import { checkTerm } from '../../productions/terms';
import type { PermitRule, RuleInput } from './contract';
import { objectId, type RuleRecord, RuleRecords } from './model';
import { usualRules } from './usual/index';
import type { UsualRule } from './usual/rule';

/** The rules that stand: the usual ones, where the desk changed none, and its own. By name. */
export async function currentRules(): Promise<PermitRule[]> {
  const records = await RuleRecords.find({}).lean<RuleRecord[]>();
  const changed = new Set(records.map(({ _id }) => _id.toHexString()));
  const rules = [
    ...usualRules.filter(({ id }) => !changed.has(id)).map(asUsual),
    ...records.filter(({ deletedAt }) => deletedAt === null).map(asOwn),
  ];
  return rules.sort((one, other) => nameOf(one).localeCompare(nameOf(other), 'fr'));
}

const nameOf = ({ authority, subject }: PermitRule): string => `${authority.fr || authority.en} ${subject.fr}`;

const asUsual = (rule: UsualRule): PermitRule => ({ ...rule, usual: true, changedAt: null, changedByName: null });

const asOwn = ({ _id, rule, changedAt, changedByName }: RuleRecord): PermitRule => ({
  ...rule,
  id: _id.toHexString(),
  usual: false,
  changedAt: changedAt.toISOString(),
  changedByName,
});

/** @throws invalid_input for an authority or a protection that is no term */
export async function addRule(rule: RuleInput, by: Viewer): Promise<PermitRule> {
  checkTermsOf(rule);
  return write(newId(), rule, by);
}

/**
 * Writes a rule anew; a usual one becomes the desk's own from then on. One that was taken out comes back with it.
 *
 * @throws not_found; invalid_input as `addRule`
 */
export async function rewriteRule(id: string, rule: RuleInput, by: Viewer): Promise<PermitRule> {
  await needRule(id);
  checkTermsOf(rule);
  return write(id, rule, by);
}

/** Takes a rule out; a second time is no error. @throws not_found for what never was */
export async function dropRule(id: string, by: Viewer): Promise<void> {
  const rule = await needRule(id);
  await RuleRecords.updateOne(
    { _id: objectId(id) },
    { $set: { deletedAt: new Date(), changedByName: by.name }, $setOnInsert: { rule, changedAt: new Date() } },
    { upsert: true },
  );
}

async function write(id: string, rule: RuleInput, by: Viewer): Promise<PermitRule> {
  const record = { rule, changedAt: new Date(), changedByName: by.name, deletedAt: null };
  await RuleRecords.updateOne({ _id: objectId(id) }, { $set: record }, { upsert: true });
  return asOwn({ _id: objectId(id), ...record });
}

async function needRule(id: string): Promise<RuleInput> {
  const record = await RuleRecords.findById(objectId(id)).lean<RuleRecord>();
  if (record) return record.rule;
  const usual = usualRules.find((rule) => rule.id === id);
  if (!usual) throw notFound('rule');
  const { id: _id, ...rule } = usual;
  return rule;
}

function checkTermsOf({ authorities, protections }: RuleInput): void {
  for (const id of authorities) checkTerm('authorities', 'authorities', id);
  for (const id of protections) checkTerm('protections', 'protections', id);
}
