import type { z } from 'zod';
import type { Viewer } from '../common/viewer';
import type { createProduction, ShootInput } from './contract';
import { today } from './counting';
import { refuseStranger } from './deskPeople';
import { newId } from './ids';
import { noteEvent } from './log';
import { Production, type ProductionDocument } from './model';
import { takeNumbers } from './numbers';
import { settlePlaces } from './places';
import { checkTerms } from './terms';

type Input = z.output<typeof createProduction.body>;

/**
 * A new file. An enquiry is one of now, unless it says when it came; whoever opens the file looks after it, unless it
 * says who. An `id` that is known beforehand makes the same file twice a duplicate.
 *
 * @throws invalid_input for an unknown term, somebody who is not of the desk, or a place that `settlePlaces` refuses
 */
export async function createFile(input: Input, viewer: Viewer, id = newId()): Promise<ProductionDocument> {
  const { status, shoots: given, ...fields } = input;
  checkTerms(fields);
  await refuseStranger('staff', fields.staff);
  const shoots = await Promise.all(given.map(settlePlaces));
  const now = new Date();
  const [number = ''] = await takeNumbers(Number(today(now).slice(0, 4)), 1);
  const production = await Production.create({
    _id: id,
    staff: viewer.id,
    enquiredAt: status === 'enquiry' ? now.toISOString() : null,
    ...fields,
    number,
    status,
    statusHistory: [{ status, at: now, by: viewer.id ?? undefined, byName: viewer.name }],
    shoots: shoots.map(withId),
  });
  await noteEvent(production.id, 'opened', { status }, viewer);
  return production;
}

export const withId = (shoot: ShootInput) => ({ id: newId(), ...shoot });
