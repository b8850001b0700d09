import { Checkbox } from '@mantine/core'
import css from '@/entities/sync/sync.module.css'

type Props<V extends string> = {
  label: string
  choices: readonly { value: V; label: string }[]
  value: readonly V[] | undefined
  onChange: (value: V[] | undefined) => void
}

/** Boxes of which none ticked means any. */
export function ChoiceList<V extends string>({ label, choices, value = [], onChange }: Props<V>) {
  const toggle = (choice: V) => {
    const next = value.includes(choice) ? value.filter((one) => one !== choice) : [...value, choice]
    onChange(next.length > 0 ? next : undefined)
  }
  return (
    <fieldset className={css.choices}>
      <legend>{label}</legend>
      {choices.map((choice) => (
        <Checkbox
          key={choice.value}
          size="xs"
          label={choice.label}
          checked={value.includes(choice.value)}
          onChange={() => toggle(choice.value)}
        />
      ))}
    </fieldset>
  )
}
