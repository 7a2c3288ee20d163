import type { ComponentType } from 'react';
import { DaysStep } from './DaysStep';
import { PeopleStep } from './PeopleStep';
import type { PartId } from './parts';
import { SendStep } from './SendStep';
import { SpendStep } from './SpendStep';
import { StaysStep } from './StaysStep';

const fields: Record<PartId, ComponentType> = {
  days: DaysStep,
  people: PeopleStep,
  stays: StaysStep,
  spend: SpendStep,
  send: SendStep,
};

/** What the open part asks. */
export function PartFields({ part }: { part: PartId }) {
  const Fields = fields[part];
  return <Fields />;
}
