import { TextInput, type TextInputProps } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/use-format'
import { parseNumber } from './parse-number'
import { useTypedValue } from './use-typed-value'

type Props = Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue' | 'min' | 'max' | 'multiple'> & {
  value: number | null
  onChange?: (value: number | null) => void
  min?: number
  max?: number
  /** Step of the arrow keys; the backend checks that quantities are multiples of it. */
  multiple?: number
  unit?: string
  /** Writes thousands without a sign between them, as measures have it. */
  ungrouped?: boolean
  /** Keeps the label for assistive technology only, as in a table row. */
  hideLabel?: boolean
}

/** A whole number of pieces. Arrow up and down move by the multiple. */
export function QuantityInput({
  value,
  onChange,
  min = 0,
  max,
  multiple = 1,
  unit,
  ungrouped = false,
  hideLabel,
  label,
  error,
  onBlur,
  ...rest
}: Props) {
  const { t } = useTranslation('problems')
  const format = useFormat()
  const typed = useTypedValue(value, onChange, ungrouped ? String : format.number, (text) => parseNumber(text, 0))
  const step = (direction: number): void => {
    const from = value ?? 0
    const next = direction > 0 ? Math.floor(from / multiple + 1) * multiple : Math.ceil(from / multiple - 1) * multiple
    typed.set(Math.min(max ?? Number.MAX_SAFE_INTEGER, Math.max(min, next)))
  }
  return (
    <TextInput
      {...rest}
      {...(hideLabel ? { 'aria-label': String(label) } : { label })}
      inputMode="numeric"
      autoComplete="off"
      value={typed.text}
      onChange={(event) => typed.type(event.currentTarget.value)}
      onBlur={(event) => {
        typed.settle()
        onBlur?.(event)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
        event.preventDefault()
        step(event.key === 'ArrowUp' ? 1 : -1)
      }}
      // What cannot be read is sent as nothing, which would be called missing.
      error={typed.unreadable ? t('field.notAnInteger') : error}
      rightSection={unit && <span className="cap ell">{unit}</span>}
      rightSectionWidth={unit ? 44 : undefined}
      rightSectionPointerEvents="none"
    />
  )
}
