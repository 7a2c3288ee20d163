import type { People, Workforce } from '@contract/productions';
import { FieldError } from '../../../ui/Labelled';
import { useFigures } from '../figures';
import { isCount, numberOf, textOf } from '../keeping/checks';
import type { Edit } from '../keeping/edit';
import { useFile } from '../keeping/FileProvider';
import { InPlace } from '../keeping/InPlace';
import parts from '../parts.module.css';
import { Section } from '../Section';
import { FullTime } from './FullTime';
import styles from './Team.module.css';
import { useTeamTexts } from './texts';

type Group = keyof People;
type Part = keyof Workforce;
const groups: readonly Group[] = ['crew', 'cast', 'extras'];
const columns: readonly Part[] = ['heads', 'localHeads', 'jobDays', 'localJobDays'];

const cellEdit = (group: Group, part: Part): Edit => ({
  name: `people.${group}.${part}`,
  read: ({ people }) => textOf(people[group][part]),
  patch: (text, { people }) => ({ people: { ...people, [group]: { ...people[group], [part]: numberOf(text) } } }),
});

/** Heads and job-days of crew, cast and extras, of these the local ones; and what they come to as full-time posts. */
export function Team() {
  const words = useTeamTexts();
  const { whole } = useFigures();
  const { people } = useFile().production;
  const faults = groups.flatMap((group) =>
    faultsOf(people[group]).map((fault) => words.wrong[fault](words.groups[group])),
  );
  return (
    <Section title={words.title}>
      <table className={styles.team}>
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{words.group}</span>
            </th>
            {columns.map((part) => (
              <th key={part} scope="col">
                {words.parts[part]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group}>
              <th scope="row">{words.groups[group]}</th>
              {columns.map((part) => (
                <td key={part} data-label={words.said[part]}>
                  <InPlace
                    edit={cellEdit(group, part)}
                    label={words.cell(words.groups[group], words.said[part])}
                    as="number"
                    blank="—"
                    check={isCount}
                    shown={(text) => (text === '' ? '' : whole(Number(text)))}
                    className={styles.number}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            {columns.map((part) => (
              <td key={part} data-label={words.said[part]}>
                {totalOf(people, part, whole)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
      {faults.map((fault) => (
        <FieldError key={fault} id={fault}>
          {fault}
        </FieldError>
      ))}
      <FullTime />
      <p className={parts.quiet}>
        {words.local} {words.never}
      </p>
    </Section>
  );
}

/** What cannot be: more local ones than all, days that nobody worked. */
function faultsOf({ heads, localHeads, jobDays, localJobDays }: Workforce): ('more' | 'moreDays' | 'few')[] {
  return [
    ...(heads !== null && (localHeads ?? 0) > heads ? (['more'] as const) : []),
    ...(jobDays !== null && (localJobDays ?? 0) > jobDays ? (['moreDays'] as const) : []),
    ...(heads === 0 && (jobDays ?? 0) > 0 ? (['few'] as const) : []),
  ];
}

function totalOf(people: People, part: Part, whole: (value: number) => string): string {
  const known = groups.map((group) => people[group][part]).filter((each) => each !== null);
  return known.length === 0 ? '—' : whole(known.reduce((sum, each) => sum + each, 0));
}
