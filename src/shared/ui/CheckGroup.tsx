import { Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import { toggled } from '@/shared/lib/toggled'
import css from './CheckGroup.module.css'

export type Choice<V extends string> = { value: V; label: string; hint?: string }

type Props<V extends string> = {
  label: string
  choices: readonly Choice<V>[]
  value: readonly V[] | undefined
  onChange: (value: V[] | undefined) => void
  /** What a long list is searched with: the name of the field, what stands in it, and what finds nothing. */
  words: { searchIn: string; search: string; noMatch: string }
}

/** From here on a list is searched rather than read. */
const searchedFrom = 12

/** A group of boxes: none ticked means any. */
export function CheckGroup<V extends string>({ label, choices, value = [], onChange, words }: Props<V>) {
  const [needle, setNeedle] = useState('')
  const shown = choices.filter(
    (choice) =>
      needle === '' ||
      value.includes(choice.value) ||
      `${choice.label} ${choice.hint ?? ''}`.toLowerCase().includes(needle.trim().toLowerCase()),
  )
  return (
    <fieldset className={css.group}>
      <legend>{label}</legend>
      {choices.length >= searchedFrom && (
        <TextInput
          size="xs"
          type="search"
          aria-label={words.searchIn}
          placeholder={words.search}
          value={needle}
          onChange={(event) => setNeedle(event.currentTarget.value)}
        />
      )}
      <div className={css.choices}>
        {shown.map((choice) => (
          <Checkbox
            key={choice.value}
            size="xs"
            label={<bdi dir="auto">{choice.label}</bdi>}
            description={choice.hint}
            checked={value.includes(choice.value)}
            onChange={() => onChange(toggled(value, choice.value))}
          />
        ))}
        {shown.length === 0 && <p className="cap">{words.noMatch}</p>}
      </div>
    </fieldset>
  )
}
