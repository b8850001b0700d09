import { Radio } from '@mantine/core'
import '@mantine/core/styles/Radio.layer.css'
import { useId } from 'react'
import css from './job.module.css'

type Props<V extends string> = {
  label: string
  options: readonly { value: V; label: string; hint?: string }[]
  value: V
  onChange: (value: V) => void
}

/** A choice of one, each with what it comes to. */
export function Choice<V extends string>({ label, options, value, onChange }: Props<V>) {
  const name = useId()
  return (
    <fieldset className={css.choice}>
      <legend>{label}</legend>
      {options.map((option) => (
        <Radio
          key={option.value}
          size="xs"
          name={name}
          label={option.label}
          description={option.hint}
          checked={option.value === value}
          onChange={() => onChange(option.value)}
        />
      ))}
    </fieldset>
  )
}
