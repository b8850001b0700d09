import { useTranslation } from 'react-i18next'
import type { QuoteVersion } from '@/contract/quotes'
import { QuoteChanges } from '@/entities/quote/QuoteChanges'
import { useFormat } from '@/shared/i18n/use-format'
import { Notice } from '@/shared/ui/Notice'

/** PRD-02, QUO-10: what the seller offers otherwise than it was asked for, where nobody orders without having read it. */
export function OtherGoods({ version: { number, side, changes } }: { version: QuoteVersion }) {
  const { t } = useTranslation('quotes')
  const format = useFormat()
  const goods = changes.filter(({ kind }) => goodsChanges.has(kind))
  if (side !== 'seller' || goods.length === 0) return null
  return (
    <Notice tone="info" title={t('detail.otherGoods', { number: format.number(number - 1) })}>
      <QuoteChanges changes={goods} />
    </Notice>
  )
}

const goodsChanges: ReadonlySet<QuoteVersion['changes'][number]['kind']> = new Set([
  ...(['added', 'removed', 'quantity', 'configuration'] as const),
])
