import { useWording } from '../wording.ts';
import { COLUMNS, FIXED_COLUMN, type TableSettings } from './table-columns.ts';

interface TableOptionsProps {
  settings: TableSettings;
  change(settings: TableSettings): void;
}

const ID = 'table-options';

/** Which columns are shown, and how high a row is: for whoever looks, and not part of the list. */
export function TableOptions({ settings, change }: TableOptionsProps) {
  const { say } = useWording();
  const { columns, density } = settings;
  return (
    <div>
      <s-button commandFor={ID}>{say('table_options')}</s-button>
      <s-popover id={ID}>
        <s-box padding="base">
          <s-stack gap="base">
            <s-choice-list
              label={say('columns')}
              name="columns"
              multiple
              onChange={({ currentTarget: { values } }) => {
                const chosen = COLUMNS.map(({ name }) => name).filter(
                  (name) => name === FIXED_COLUMN || values.includes(name),
                );
                change({ ...settings, columns: chosen });
              }}
            >
              {COLUMNS.filter(({ name }) => name !== FIXED_COLUMN).map(({ name, label }) => (
                <s-choice key={name} value={name} selected={columns.includes(name)}>
                  {say(label)}
                </s-choice>
              ))}
            </s-choice-list>
            <s-choice-list
              label={say('density')}
              name="density"
              onChange={({ currentTarget: { values } }) =>
                change({
                  ...settings,
                  density: values.includes('compact') ? 'compact' : 'comfortable',
                })
              }
            >
              {(['comfortable', 'compact'] as const).map((one) => (
                <s-choice key={one} value={one} selected={one === density}>
                  {say(`density_${one}`)}
                </s-choice>
              ))}
            </s-choice-list>
          </s-stack>
        </s-box>
      </s-popover>
    </div>
  );
}
