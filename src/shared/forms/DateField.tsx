import { TextInput, type TextInputProps } from '@mantine/core'

type Props = Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue' | 'type'> & {
  /** `2026-11-22`, or empty. */
  value: string
  onChange?: (value: string) => void
  min?: string
  max?: string
}

/**
 * The browser's own date field: it knows the person's calendar, language and keyboard. With a last day it takes years of
 * four digits only, and goes on by itself after the fourth.
 */
export function DateField({ value, onChange, max = '9999-12-31', ...rest }: Props) {
  return (
    <TextInput
      {...rest}
      type="date"
      max={max}
      value={value}
      onChange={(event) => onChange?.(event.currentTarget.value)}
    />
  )
}
