import { Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import css from './filters.module.css'

export type Choice<V extends string> = { value: V; label: string; hint?: string }

type Props<V extends string> = {
  label: string
  choices: readonly Choice<V>[]
  value: readonly V[] | undefined
  onChange: (value: V[] | undefined) => void
}

/** From here on a list is searched rather than read. */
const searchedFrom = 12

/** A group of boxes: none ticked means any. */
export function CheckList<V extends string>({ label, choices, value = [], onChange }: Props<V>) {
  const { t } = useTranslation('adminOrders')
  const [needle, setNeedle] = useState('')
  const searched = choices.length >= searchedFrom
  const shown = choices.filter(
    (choice) =>
      needle === '' ||
      value.includes(choice.value) ||
      `${choice.label} ${choice.hint ?? ''}`.toLowerCase().includes(needle.trim().toLowerCase()),
  )
  const toggle = (choice: V) => {
    const next = value.includes(choice) ? value.filter((one) => one !== choice) : [...value, choice]
    onChange(next.length > 0 ? next : undefined)
  }

  return (
    <fieldset className={css.group}>
      <legend>{label}</legend>
      {searched && (
        <TextInput
          size="xs"
          type="search"
          aria-label={t('filter.searchIn', { label })}
          placeholder={t('filter.search')}
          value={needle}
          onChange={(event) => setNeedle(event.currentTarget.value)}
        />
      )}
      <div className={css.choices}>
        {shown.map((choice) => (
          <Checkbox
            key={choice.value}
            size="xs"
            label={choice.label}
            description={choice.hint}
            checked={value.includes(choice.value)}
            onChange={() => toggle(choice.value)}
          />
        ))}
        {shown.length === 0 && <p className="cap">{t('filter.noMatch')}</p>}
      </div>
    </fieldset>
  )
}
