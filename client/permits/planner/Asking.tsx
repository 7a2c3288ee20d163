import { useQuery } from '@tanstack/react-query';
import { useBilingual } from '../../i18n/bilingual';
import { today } from '../../listings/days';
import { Checkbox } from '../../ui/Checkbox';
import { Field } from '../../ui/Field';
import { rulesQuery } from '../words/queries';
import { ChosenPlaces } from './ChosenPlaces';
import { grouped } from './groups';
import { OwnPlaces } from './OwnPlaces';
import { PlacePicker } from './PlacePicker';
import styles from './Planner.module.css';
import { usePlannerTexts } from './texts';
import type { PlanInUrl } from './usePlanInUrl';

/** Where, when, and what is done there; every answer shows in the plan at once. */
export function Asking({ plan: { asked, change } }: { plan: PlanInUrl }) {
  const { asking: words } = usePlannerTexts();
  return (
    <form className={styles.asking} onSubmit={(event) => event.preventDefault()}>
      <div className={styles.where}>
        <PlacePicker
          onListing={(slug) => change({ listings: [...new Set([...asked.listings, slug])] })}
          onCommune={(commune) =>
            change({ communes: [...asked.communes.filter(({ insee }) => insee !== commune.insee), commune] })
          }
        />
        <ChosenPlaces asked={asked} change={change} />
        <OwnPlaces
          chosen={asked.listings}
          onAdd={(slug) => change({ listings: [...new Set([...asked.listings, slug])] })}
        />
        <Field
          label={words.when}
          type="date"
          min={today()}
          value={asked.day ?? ''}
          onChange={(event) => change({ day: event.target.value || null })}
        />
      </div>
      <NeedGroups plan={{ asked, change }} />
    </form>
  );
}

function NeedGroups({ plan: { asked, change } }: { plan: PlanInUrl }) {
  const { asking: words } = usePlannerTexts();
  const text = useBilingual();
  const needs = useQuery(rulesQuery).data?.needs ?? [];
  const set = (need: (typeof needs)[number]['id'], on: boolean) =>
    change({ needs: on ? [...asked.needs, need] : asked.needs.filter((each) => each !== need) });
  return (
    <fieldset className={styles.what}>
      <legend className={styles.legend}>{words.what}</legend>
      <div className={styles.groups}>
        {grouped(needs).map((group) => (
          <fieldset key={group.group} className={styles.group}>
            <legend className={styles.groupName}>{words.groups[group.group]}</legend>
            {group.needs.map(({ id, name }) => (
              <Checkbox key={id} checked={asked.needs.includes(id)} onChange={(on) => set(id, on)}>
                {text(name)}
              </Checkbox>
            ))}
          </fieldset>
        ))}
      </div>
      <p className={styles.hint}>{words.whatHint}</p>
    </fieldset>
  );
}
