import { useTranslation } from 'react-i18next'
import type { InvoiceDetail } from '@/contract/invoice-detail'
import { useFormat } from '@/shared/i18n/use-format'
import { Notice } from '@/shared/ui/Notice'

/** INV-18: the discount for paying early, its last day, the rate it really comes to and what is left to pay. */
export function DiscountNotice({ invoice: { discount } }: { invoice: InvoiceDetail }) {
  const { t } = useTranslation(['invoices', 'payments'])
  const format = useFormat()
  if (!discount?.available) return null
  const { saving, net, base, basisPoints, effectiveBasisPoints, until, yearlyCost, partial, earnedBy } = discount
  const date = format.date(until)
  const ways = (earnedBy ?? []).map((method) => t(`payments:method.${method}`))
  // Where no way to pay here earns it, it is earned by transfer.
  const methods = format.list(ways.length > 0 ? ways : [t('payments:method.transfer')])
  const effective = format.percent(effectiveBasisPoints / 10_000)
  return (
    <Notice
      tone="info"
      title={
        saving && net
          ? t('discount.title', { saving: format.money(saving), net: format.money(net), date })
          : t('discount.titlePlain', { percent: effective, date })
      }
    >
      {base && effectiveBasisPoints !== basisPoints
        ? t('discount.ofBase', { percent: format.percent(basisPoints / 10_000), base: format.money(base), effective })
        : t('discount.ofTotal', { percent: effective })}{' '}
      {partial ? t('discount.partial') : t('discount.whole')} {earnedBy && t('discount.by', { methods })}{' '}
      {yearlyCost !== null && t('discount.yearly', { percent: format.percent(Math.round(yearlyCost * 1000) / 1000) })}
    </Notice>
  )
}
