import type { Day, ProductionCard, ProductionView } from './contract';
import { shootsInside } from './counting';
import type { Economics } from './economics/contract';
import type { SavedProduction } from './model';
import { standingOf } from './standing';
import { nextSteps } from './steps';

/** What a presentation reads beside the record. */
export interface Reading {
  economics: Economics;
  today: Day;
  /** Accounts of the desk, now and before: id → name. */
  staff: ReadonlyMap<string, string>;
}

/** The whole file, for the desk. */
export function presentProduction(production: SavedProduction, logCount: number, reading: Reading): ProductionView {
  return {
    ...fieldsOf(production),
    id: String(production._id),
    number: production.number,
    status: production.status,
    statusHistory: production.statusHistory.map(({ status, at, byName }) => ({ status, at: at.toISOString(), byName })),
    next: nextSteps(production.status),
    loss: production.loss,
    staffName: staffName(production, reading),
    shoots: production.shoots.toSorted((a, b) => (a.from < b.from ? -1 : 1)),
    spend: production.spend,
    support: production.support,
    tasks: production.tasks,
    standing: standingOf(production, reading.economics, reading.today),
    logCount,
    edition: production.edition,
    createdAt: production.createdAt.toISOString(),
    updatedAt: production.updatedAt.toISOString(),
  };
}

/** The editable fields, each named: what is not named here does not leave. */
function fieldsOf(production: SavedProduction) {
  const { title, type, format, season, companies, directors, origin, synopsis, leadSource, leadNote } = production;
  const { contact, staff, enquiredAt, answeredAt, expected, prepDays, wrapDays, people, volumes } = production;
  const { confidential, publicFrom, publicNote, release } = production;
  return {
    ...{ title, type, format, season, companies, directors, origin, synopsis, leadSource, leadNote },
    ...{ contact, staff, enquiredAt, answeredAt, expected, prepDays, wrapDays, people, volumes },
    ...{ confidential, publicFrom, publicNote, release },
  };
}

const staffName = ({ staff }: Pick<SavedProduction, 'staff'>, reading: Reading): string | null =>
  staff === null ? null : (reading.staff.get(staff) ?? null);

/** As the board and the table show it. */
export function presentCard(production: SavedProduction, reading: Reading): ProductionCard {
  const { title, type, format, season, status, staff, enquiredAt, answeredAt, confidential, edition } = production;
  const open = production.tasks.filter(({ doneAt }) => doneAt === null);
  const [next] = open.toSorted((a, b) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : 1));
  const places = shootsInside(production.shoots, reading.economics.territory).flatMap((shoot) => shoot.places);
  return {
    id: String(production._id),
    number: production.number,
    ...{ title, type, format, season, status, staff, enquiredAt, answeredAt, confidential, edition },
    company: production.companies[0]?.name ?? '',
    director: production.directors[0] ?? '',
    country: production.origin?.country ?? null,
    staffName: staffName(production, reading),
    expectedFrom: production.expected.from,
    next: nextSteps(production.status),
    departements: [...new Set(places.flatMap(({ departement }) => departement ?? []))],
    standing: standingOf(production, reading.economics, reading.today),
    nextTask: next ? { text: next.text, due: next.due } : null,
    lossReason: production.loss?.reason ?? null,
    updatedAt: production.updatedAt.toISOString(),
  };
}
