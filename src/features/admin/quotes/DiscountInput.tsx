import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { parseNumber } from '@/shared/forms/parse-number'
import { useFormat } from '@/shared/i18n/use-format'
import { type OfferLine, percentOff, priceAt } from './answer'
import css from './desk.module.css'

/** Percent off the list. What is typed stays as it was typed until the field is left. */
export function DiscountInput({ line, onChange }: { line: OfferLine; onChange: (price: number) => void }) {
  const { t } = useTranslation('quotes')
  const format = useFormat()
  const [typed, setTyped] = useState<string | null>(null)
  const percent = percentOff(line)
  const handleChange = (text: string): void => {
    setTyped(text)
    const tenths = parseNumber(text, 1)
    const price = typeof tenths === 'number' ? priceAt(line, tenths / 10) : null
    if (price !== null) onChange(price)
  }
  return (
    <TextInput
      className={css.discount}
      aria-label={t('desk.answer.discountOf', { name: line.name })}
      inputMode="decimal"
      autoComplete="off"
      disabled={line.listPrice === null}
      value={typed ?? (percent === null ? '' : format.number(percent))}
      onChange={(event) => handleChange(event.currentTarget.value)}
      onBlur={() => setTyped(null)}
    />
  )
}
