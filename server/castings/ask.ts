import type { z } from 'zod';
import { invalid } from '../http/problems';
import { today } from '../productions/counting';
import { checkCall } from './check';
import type { askForCall } from './contract';
import { handIn, type Outside } from './handIn';
import { CastingCalls } from './model';

type Asked = Omit<z.output<typeof askForCall.body>, 'website'>;

/**
 * Takes a call in for the desk to check, and confirms it by letter. Nothing of it is public.
 *
 * @throws invalid_input for terms that are none, and for a last day that is past
 */
export async function takeIn({ call, asker }: Asked, outside: Outside): Promise<void> {
  checkCall(call);
  if (call.applyBy < today()) throw invalid({ 'call.applyBy': 'Today or later' });
  const kept = await CastingCalls.create({ ...call, asker, owes: 'asked' });
  await handIn(kept, outside);
}
