import { useTranslation } from 'react-i18next'
import type { QuoteChange } from '@/contract/quotes'
import type { Money } from '@/domain/money'
import { useFormat } from '@/shared/i18n/use-format'
import css from './quote.module.css'
import { useChosenAnew } from './use-chosen-anew'

/** Field by field, what a version has that the one before it had not. */
export function QuoteChanges({ changes }: { changes: readonly QuoteChange[] }) {
  const { t } = useTranslation('quotes')
  const format = useFormat()
  const chosenAnew = useChosenAnew()
  const none = t('diff.none')
  const amount = (value: Money | null): string => (value ? format.money(value) : none)
  const day = (value: string | null): string => (value ? format.date(value) : none)
  const sentence = (change: QuoteChange): string => {
    switch (change.kind) {
      case 'added':
        return t('diff.added', { name: change.name })
      case 'removed':
        return t('diff.removed', { name: change.name })
      case 'quantity':
        return t('diff.quantity', {
          name: change.name,
          before: format.number(change.before),
          after: format.number(change.after),
        })
      case 'configuration':
        return t('diff.chosen', { name: change.name, list: format.list(chosenAnew(change)) })
      case 'unitPrice':
        return t('diff.unitPrice', { name: change.name, before: amount(change.before), after: amount(change.after) })
      case 'wishedPrice':
        return t('diff.wishedPrice', { name: change.name, after: amount(change.after) })
      case 'freight':
        return t('diff.freight', { before: amount(change.before), after: amount(change.after) })
      case 'total':
        return t('diff.total', { before: amount(change.before), after: amount(change.after) })
      case 'validUntil':
        return t('diff.validUntil', { before: day(change.before), after: day(change.after) })
    }
  }
  if (changes.length === 0) return null
  return (
    <span className={css.changes} role="list" aria-label={t('diff.label')}>
      {changes.map(sentence).map((text, at) => (
        // Two lines of the same product may read alike.
        <span key={`${at} ${text}`} role="listitem">
          <bdi>{text}</bdi>
        </span>
      ))}
    </span>
  )
}
