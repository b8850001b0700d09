import { TextInput, type TextInputProps } from '@mantine/core'

type Props = Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue' | 'type'> & {
  /** `2026-11-22`, or empty. */
  value: string
  onChange?: (value: string) => void
  min?: string
  max?: string
}

/** The browser's own date field: it knows the person's calendar, language and keyboard. */
export function DateField({ value, onChange, ...rest }: Props) {
  return <TextInput {...rest} type="date" value={value} onChange={(event) => onChange?.(event.currentTarget.value)} />
}
