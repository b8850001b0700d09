import type { Money } from '@/domain/money'
import { MoneyText } from './MoneyText'
import css from './MoneyTotals.module.css'

/** What the rows of a list come to: an amount for each currency, one below the other. */
export function MoneyTotals({ values }: { values: readonly Money[] }) {
  return (
    <span className={css.totals}>
      {values.map((value) => (
        <MoneyText key={value.currency} value={value} strong />
      ))}
    </span>
  )
}
