import { useTranslation } from 'react-i18next'
import type { Basket } from '@/contract/basket'
import { useFormat } from '@/shared/i18n/use-format'
import css from './deliveries.module.css'

type Props = { before: Basket; now: Basket }

/** Line by line what is another price or another stock than the buyer saw, and deliveries that leave on other days. */
export function ChangedLines({ before, now }: Props) {
  const { t } = useTranslation('basket')
  const format = useFormat()
  const sentences = now.lines.flatMap((line): string[] => {
    const old = before.lines.find(({ id }) => id === line.id)
    if (!old) return []
    const { name } = line
    const said: string[] = []
    if (old.unitPrice && line.unitPrice && old.unitPrice.amount !== line.unitPrice.amount)
      said.push(
        t('delivery.changed.price', { name, before: format.money(old.unitPrice), now: format.money(line.unitPrice) }),
      )
    if (old.backordered !== line.backordered)
      said.push(
        t('delivery.changed.stock', {
          name,
          before: format.number(old.backordered),
          now: format.number(line.backordered),
        }),
      )
    return said
  })
  const daysOf = ({ plan }: Basket): string =>
    format.list([...new Set(plan.deliveries.map(({ dispatchOn }) => format.date(dispatchOn)))])
  if (daysOf(before) !== daysOf(now))
    sentences.push(t('delivery.changed.days', { before: daysOf(before), now: daysOf(now) }))
  if (sentences.length === 0) return null
  return (
    <ul className={css.changes} data-testid="changed-lines">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
