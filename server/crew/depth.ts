import type { Point } from '../common/contract';
import { kilometres } from '../common/distance';
import { termsOf } from '../vocabularies/vocabularies';
import { type CrewCounts, circles, type DepthDepartment, type DepthJob, leastTold } from './contract';
import { type Days, standingOn } from './free';
import type { Technician } from './roster';

interface Asked {
  near: Point;
  /** Null: no days asked. */
  days: Days | null;
  /** Job → how many are wanted; null: no size asked. */
  crew: ReadonlyMap<string, number> | null;
  department?: string;
}

interface Depth {
  people: CrewCounts;
  departments: DepthDepartment[];
  jobs: DepthJob[];
}

/** Somebody within the widest circle: in which of the circles first, and what their calendar says. */
interface Near {
  circle: number;
  standing: 'free' | 'taken' | 'unsaid';
  jobs: Technician['jobs'];
}

type Three = [number, number, number];

/** Counts the crew around a place: of all, by department and by job, each person once in each. */
export function depthOf(technicians: readonly Technician[], { near, days, crew, department }: Asked): Depth {
  const isAsked = (each: { parent?: string }) => department === undefined || each.parent === department;
  const around = technicians.flatMap((technician) => nearOf(technician, near, days));
  const ofDepartment = grouped(around, (each) => each.department);
  const ofJob = grouped(around, (each) => each.job);

  const jobs = termsOf('jobTitles')
    .filter(isAsked)
    .map(({ id, parent = '' }): DepthJob => {
      const people = ofJob.get(id) ?? [];
      const counts = countsOf(people, days !== null);
      const wanted = crew ? (crew.get(id) ?? null) : null;
      const heads = people.filter((each) => each.jobs.some(({ job, isHead }) => job === id && isHead)).length;
      return { job: id, department: parent, ...counts, heads, wanted, lacking: lackingOf(wanted, counts) };
    })
    .filter(({ known, wanted }) => known[2] > 0 || wanted !== null);

  const departments = termsOf('departments')
    .filter(({ id }) => department === undefined || id === department)
    .map(({ id }): DepthDepartment => {
      const own = jobs.filter((job) => job.department === id);
      const people = ofDepartment.get(id) ?? [];
      const wanted = own.reduce((sum, job) => sum + (job.wanted ?? 0), 0);
      return {
        department: id,
        ...countsOf(people, days !== null),
        heads: people.filter((each) => each.jobs.some((job) => job.department === id && job.isHead)).length,
        wanted: crew && wanted > 0 ? wanted : null,
        lacking: own.reduce((sum, job) => sum + job.lacking, 0),
      };
    })
    .filter(({ known, wanted }) => known[2] > 0 || wanted !== null);

  const everybody = department === undefined ? around : (ofDepartment.get(department) ?? []);
  return { people: countsOf(everybody, days !== null), departments, jobs };
}

function nearOf(technician: Technician, near: Point, days: Days | null): Near[] {
  const km = kilometres(technician.at, near);
  const circle = circles.findIndex((radius) => km <= radius);
  if (circle < 0) return [];
  return [{ circle, standing: days ? standingOn(technician, days) : 'unsaid', jobs: technician.jobs }];
}

/** People by what their jobs are filed under; who has two jobs under one name stands there once. */
function grouped(around: readonly Near[], nameOf: (job: Technician['jobs'][number]) => string): Map<string, Near[]> {
  const groups = new Map<string, Near[]>();
  for (const person of around)
    for (const name of new Set(person.jobs.map(nameOf))) {
      const group = groups.get(name) ?? [];
      group.push(person);
      groups.set(name, group);
    }
  return groups;
}

function countsOf(people: readonly Near[], hasDays: boolean): CrewCounts {
  const known = inCircles(people);
  const told = (those: readonly Near[]): CrewCounts['free'] => {
    const [first, second, third] = inCircles(those);
    const tell = (count: number, among: number) => (hasDays && among >= leastTold ? count : null);
    return [tell(first, known[0]), tell(second, known[1]), tell(third, known[2])];
  };
  return {
    known,
    free: told(people.filter(({ standing }) => standing === 'free')),
    taken: told(people.filter(({ standing }) => standing === 'taken')),
  };
}

/** Each circle holds the smaller ones. */
const inCircles = (people: readonly Near[]): Three => {
  const within = (place: number) => people.filter(({ circle }) => circle <= place).length;
  return [within(0), within(1), within(2)];
};

const lackingOf = (wanted: number | null, { known }: CrewCounts): number => Math.max(0, (wanted ?? 0) - known[2]);
