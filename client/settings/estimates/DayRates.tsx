import type { Economics } from '@contract/indicators';
import { useAmounts } from '../../charts/amounts';
import { useBilingual } from '../../i18n/bilingual';
import { today } from '../../listings/days';
import { Button } from '../../ui/Button';
import { useTerms } from '../../vocabularies/queries';
import { useSettingsTexts } from '../texts';
import { Editable } from './Editable';
import styles from './Estimates.module.css';
import { useEditing } from './editing';
import { blankRate, otherRateEntry, rateEntry } from './entries';
import { Group } from './Group';
import { NewRate } from './NewRate';
import type { EconomicsView } from './queries';

type Own = EconomicsView['own'];

/** What a shooting day leaves by family of type, beside what our own productions say. */
export function DayRates({ own }: { own: Own }) {
  const { estimates: words } = useSettingsTexts();
  const { figures, open, setOpen } = useEditing();
  const added = rateEntry(figures.dayRates.length);
  return (
    <Group
      name="dayRates"
      after={
        open !== added.key && (
          <Button size="small" className={styles.add} onClick={() => setOpen(added.key)}>
            {words.addRate}
          </Button>
        )
      }
    >
      {figures.dayRates.map((rate, place) => (
        <Rate key={rate.types.join()} rate={rate} place={place} own={own.find(isOf(rate))} />
      ))}
      <OtherRate />
      {open === added.key && <NewRate entry={added} blank={blankRate(today())} />}
    </Group>
  );
}

const isOf =
  ({ types }: Economics['dayRates'][number]) =>
  (own: Own[number]): boolean =>
    own.types.some((type) => types.includes(type));

interface RateProps {
  rate: Economics['dayRates'][number];
  place: number;
  own: Own[number] | undefined;
}

function Rate({ rate, place, own }: RateProps) {
  const { estimates: words } = useSettingsTexts();
  const { figures, change, setOpen } = useEditing();
  const { euros, whole } = useAmounts();
  const text = useBilingual();
  const terms = useTerms();
  const title = text(rate.label);
  const types = rate.types.map((type) => terms.label('productionTypes', type)).join(', ');
  async function remove() {
    setOpen(null);
    await change({ ...figures, dayRates: figures.dayRates.toSpliced(place, 1) }, words.savedOne(title));
  }
  return (
    <Editable
      entry={rateEntry(place)}
      title={title}
      value={`${whole(rate.amount)}\u00a0${words.perDay}`}
      detail={`${types} · ${words.pricesOf(rate.pricesOf)}`}
      from={rate}
      own={
        own &&
        (own.perDay === null
          ? own.productions > 0 && words.ownSoon(own.productions)
          : words.own(euros(own.perDay), own.productions))
      }
      aside={
        <Button look="quiet" size="small" onClick={() => void remove()}>
          {words.removeRate}
        </Button>
      }
    />
  );
}

function OtherRate() {
  const { estimates: words } = useSettingsTexts();
  const { figures } = useEditing();
  const { whole } = useAmounts();
  const { otherRate } = figures;
  return (
    <Editable
      entry={otherRateEntry}
      title={words.otherRate}
      value={`${whole(otherRate.amount)}\u00a0${words.perDay}`}
      detail={words.pricesOf(otherRate.pricesOf)}
      from={otherRate}
    />
  );
}
