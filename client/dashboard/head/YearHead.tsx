import type { Indicators } from '@contract/indicators';
import { useQuery } from '@tanstack/react-query';
import panes from '../../desk/Panes.module.css';
import { today } from '../../listings/days';
import { reportsPath } from '../../paths';
import { ButtonLink, IconButton } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { Icon } from '../../ui/Icon';
import { Switch } from '../../ui/Switch';
import { goalsQuery } from '../queries';
import { useDashboardTexts } from '../texts';
import { useAsked } from '../useAsked';
import { PickYear } from './PickYear';
import styles from './YearHead.module.css';
import { yearsFrom } from './years';

/** Which year, from which day of it, beside which other year, and as whom. */
export function YearHead({ shown: { year, on } }: { shown: Pick<Indicators, 'year' | 'on'> }) {
  const { head: words } = useDashboardTexts();
  const { asked, compare, ask } = useAsked();
  const { data } = useQuery(goalsQuery);
  const years = yearsFrom(data?.goals ?? [], Number(today().slice(0, 4)), year);
  return (
    <header className={classes(panes.head, styles.head)}>
      <PickYear
        label={words.yearLabel}
        strong
        value={String(year)}
        options={years.map((each) => ({ value: String(each), label: words.year(each) }))}
        onPick={(chosen) => ask({ year: Number(chosen) })}
      />
      <label className={styles.day}>
        <span aria-hidden="true">{words.on}</span>
        <span className="unseen">{words.onLabel}</span>
        <input
          type="date"
          className={styles.date}
          value={on}
          min={`${year}-01-01`}
          max={`${year}-12-31`}
          onChange={({ target }) => target.value && target.validity.valid && ask({ on: target.value })}
        />
      </label>
      {asked.on !== undefined && (
        <IconButton label={words.latest} onClick={() => ask({ on: undefined })}>
          <Icon name="cross" size={14} />
        </IconButton>
      )}
      <div className={styles.end}>
        <Switch
          label={words.asPublic}
          checked={asked.scope === 'public'}
          onChange={(isPublic) => ask({ scope: isPublic ? 'public' : 'desk' })}
        />
        <PickYear
          label={words.compare}
          showLabel
          value={compare === undefined ? '' : String(compare)}
          options={[
            { value: '', label: words.noCompare },
            ...years.filter((each) => each !== year).map((each) => ({ value: String(each), label: String(each) })),
          ]}
          onPick={(chosen) => ask({ compare: chosen === '' ? undefined : Number(chosen) })}
        />
        <ButtonLink size="small" to={`${reportsPath}?year=${year}`}>
          {words.report}
        </ButtonLink>
      </div>
    </header>
  );
}
