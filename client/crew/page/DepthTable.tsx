import { type CrewDepth, circles } from '@contract/crew';
import { Fragment } from 'react';
import { useCrewTexts } from '../texts';
import styles from './DepthTable.module.css';
import { DepartmentRow, JobRow } from './Rows';
import type { OpenDepartments } from './useOpen';

interface DepthTableProps {
  depth: CrewDepth;
  place: string;
  open: OpenDepartments;
}

/** Departments, and under each that is open its jobs: a bar of three circles, and their numbers. */
export function DepthTable({ depth, place, open }: DepthTableProps) {
  const words = useCrewTexts();
  const most = Math.max(...depth.departments.map(({ known }) => known[2]), 1);
  const row = { near: depth.near, place, hasSize: depth.size !== null, hasDays: depth.from !== null };
  return (
    <table className={styles.table} aria-label={words.title}>
      <thead>
        <tr>
          <th scope="col">{words.head.job}</th>
          <td className={styles.bar} />
          {circles.map((km) => (
            <th key={km} scope="col">
              {words.head.circle(km)}
            </th>
          ))}
          {row.hasSize && <th scope="col">{words.head.wanted}</th>}
          {row.hasSize && <th scope="col">{words.head.lacking}</th>}
        </tr>
      </thead>
      <tbody>
        {depth.departments.map((department) => (
          <Fragment key={department.department}>
            <DepartmentRow {...row} counts={department} most={most} open={open} />
            {open.has(department.department) &&
              depth.jobs
                .filter((job) => job.department === department.department)
                .map((job) => <JobRow key={job.job} {...row} counts={job} most={most} />)}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
