import { type PriceName, priceName } from '@contract/indicators';
import { useAmounts } from '../../charts/amounts';
import { departementName } from '../../dashboard/tables/departements';
import { useSettingsTexts } from '../texts';
import { Editable } from './Editable';
import { useEditing } from './editing';
import { type FactorName, factorEntry, indexEntry, priceEntry, territoryEntry } from './entries';
import { Group } from './Group';

/** Index, local part, unit prices, hours and territory: one figure a row. */
export const PlainGroups = () => (
  <>
    <Index />
    <Group name="localCapture">
      <Factor name="localCapture" />
    </Group>
    <Group name="prices">
      {priceName.options.map((name) => (
        <Price key={name} name={name} />
      ))}
    </Group>
    <Group name="hours">
      <Factor name="hoursPerDay" />
      <Factor name="hoursPerYear" />
    </Group>
    <Territory />
  </>
);

function Index() {
  const { estimates: words } = useSettingsTexts();
  const { figures } = useEditing();
  const { level } = useAmounts();
  const years = Object.entries(figures.index.levels);
  const [first, last] = [years[0], years.at(-1)];
  return (
    <Group name="index">
      <Editable
        entry={indexEntry}
        title={words.level}
        value={last ? level(last[1]) : ''}
        detail={
          first && last && words.levelsRange(`${first[0]} : ${level(first[1])}`, `${last[0]} : ${level(last[1])}`)
        }
        from={figures.index}
      />
    </Group>
  );
}

function Factor({ name }: { name: FactorName }) {
  const { estimates: words } = useSettingsTexts();
  const { figures } = useEditing();
  const { level } = useAmounts();
  const { value } = figures[name];
  const unit = name === 'localCapture' ? '' : `\u00a0${words.hoursUnit}`;
  return (
    <Editable entry={factorEntry(name)} title={words[name]} value={`${level(value)}${unit}`} from={figures[name]} />
  );
}

function Price({ name }: { name: PriceName }) {
  const { estimates: words } = useSettingsTexts();
  const { figures } = useEditing();
  const { euros } = useAmounts();
  const price = figures.prices[name];
  return <Editable entry={priceEntry(name)} title={words.prices[name]} value={euros(price.amount)} from={price} />;
}

function Territory() {
  const { estimates: words } = useSettingsTexts();
  const { figures } = useEditing();
  const names = figures.territory.map((code) => departementName(code, code));
  return (
    <Group name="territory">
      <Editable
        entry={territoryEntry}
        title={words.groups.territory}
        value={names.length === 0 ? words.everywhere : ''}
        detail={names.join(', ')}
      />
    </Group>
  );
}
