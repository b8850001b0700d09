import { TextInput, type TextInputProps } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Currency, currencyExponents } from '@/domain/money'
import { useFormat } from '@/shared/i18n/use-format'
import { parseNumber } from './parse-number'
import { useTypedValue } from './use-typed-value'

type Props = Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue'> & {
  /** Integer minor units; null while empty or unreadable. */
  value: number | null
  onChange?: (value: number | null) => void
  currency: Currency
}

export function MoneyInput({ value, onChange, currency, error, ...rest }: Props) {
  const { t } = useTranslation('problems')
  const format = useFormat()
  const decimals = currencyExponents[currency]
  const typed = useTypedValue(
    value,
    onChange,
    (amount) => format.amount({ amount, currency }),
    (text) => parseNumber(text, decimals),
  )
  return (
    <TextInput
      {...rest}
      inputMode="decimal"
      autoComplete="off"
      value={typed.text}
      onChange={(event) => typed.type(event.currentTarget.value)}
      onBlur={typed.settle}
      // What cannot be read is sent as nothing, which would be called missing.
      error={typed.unreadable ? t('field.amount', { count: decimals }) : error}
      rightSection={<span className="cap">{currency}</span>}
      rightSectionWidth={48}
      rightSectionPointerEvents="none"
    />
  )
}
