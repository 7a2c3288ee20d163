import { type Lang, lang as langs } from '@contract/common';
import { readYearReport } from '@contract/reports';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { urlOf } from '../api';
import { useLanguage } from '../i18n/language';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { Progress } from '../ui/Progress';
import { Radios } from '../ui/Radios';
import { Select } from '../ui/Select';
import { Preview } from './Preview';
import { type Scope, yearsQuery } from './queries';
import styles from './Reports.module.css';
import { useReportTexts } from './texts';
import { useDownload } from './useDownload';

interface YearReportProps {
  year: number;
  onYear(year: number): void;
}

const scopes: readonly Scope[] = ['public', 'desk'];

/** Choose year, language and scope, see what will be in it, take the PDF. */
export function YearReport({ year, onYear }: YearReportProps) {
  const { year: words } = useReportTexts();
  const [lang, setLang] = useState<Lang>(useLanguage());
  const [scope, setScope] = useState<Scope>('public');
  const { mutate, isPending, isError } = useDownload();
  const take = () => mutate(urlOf(readYearReport.path, { year }, { lang, scope }));
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.text}>{words.text}</p>
      <div className={styles.report}>
        <div className={styles.choices}>
          <Select
            label={words.year}
            options={useYears()}
            value={String(year)}
            onChange={(chosen) => onYear(Number(chosen))}
          />
          <Radios
            label={words.language}
            options={langs.options.map((value) => ({ value, label: words.languages[value] }))}
            value={lang}
            onChange={setLang}
          />
          <Radios
            label={words.scope}
            options={scopes.map((value) => ({ value, label: words.scopes[value] }))}
            value={scope}
            onChange={setScope}
          />
          <p className={styles.said}>{words.scopesSaid[scope]}</p>
          <div className={styles.go} aria-live="polite">
            <Button look="primary" onClick={take} disabled={isPending}>
              {isPending ? words.making : words.make}
            </Button>
            {isPending && <Progress label={words.making} done={null} />}
            {isError && <Notice role="alert" title={words.failed} />}
          </div>
        </div>
        <Preview year={year} scope={scope} />
      </div>
    </section>
  );
}

/** This year and those that have a goal or a count, newest first; a year far ahead has nothing to report. */
function useYears() {
  const { data } = useQuery(yearsQuery);
  const now = new Date().getFullYear();
  const known = (data?.goals ?? []).map(({ year }) => year).filter((year) => year <= now);
  const first = Math.min(now - 3, ...known);
  return Array.from({ length: now - first + 1 }, (_, place) => {
    const value = String(now - place);
    return { value, label: value };
  });
}
