import { useTranslation } from 'react-i18next'
import type { Conversion } from '@/contract/products-page'
import { useFormat } from '@/shared/i18n/use-format'
import css from './catalogue.module.css'

/** PRD-06: at which rate, of which day, and that orders are not placed in it. */
export function ConversionNote({ conversion }: { conversion: Conversion | null }) {
  const { t } = useTranslation('catalogue')
  const format = useFormat()
  if (!conversion) return null
  const { from, to, microRate, on } = conversion
  // Reads from left to right in every language, in one piece.
  const equation = `\u20661 ${from} = ${format.rate(microRate / 1_000_000)} ${to}\u2069`
  return <p className={css.conversion}>{t('currency.note', { from, to, equation, date: format.date(on) })}</p>
}
