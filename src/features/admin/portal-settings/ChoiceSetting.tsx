import { useMessage } from '@/shared/i18n/use-message'
import { RadioCards } from '@/shared/ui/RadioCards'
import css from './portal-settings.module.css'
import type { ChoiceName, FieldProps, FormValues } from './setting-values'
import { SettingRow } from './SettingRow'

type Props<N extends ChoiceName> = FieldProps & { name: N; choices: readonly FormValues[N][] }

/** Something that is one of a few words. */
export function ChoiceSetting<N extends ChoiceName>({ name, choices, values, affected, onChange }: Props<N>) {
  const { firstOf } = useMessage()
  const word = (part: string): string => firstOf([`portalSettings:${name}.${part}`])
  const label = word('label')
  return (
    <SettingRow name={name} affected={affected} effect={word(`effect.${values[name]}`)}>
      <div className={css.choice}>
        <b>{label}</b>
        <span className="cap">{word('hint')}</span>
        <RadioCards
          label={label}
          name={name}
          value={values[name]}
          disabled={!onChange}
          onChange={(value) => onChange?.(name, value)}
          options={choices.map((value) => ({ value, label: word(value) }))}
        />
      </div>
    </SettingRow>
  )
}
