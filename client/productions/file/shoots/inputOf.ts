import type { Shoot, ShootInput } from '@contract/productions';

/** A period as it is sent: without the name the server gave it. */
export const inputOf = ({ kind, from, to, days, places, note }: Shoot): ShootInput => ({
  kind,
  from,
  to,
  days,
  places,
  note,
});
