import { useTranslation } from 'react-i18next'
import type { QuoteDetail } from '@/contract/quotes'
import { MoneyText } from '@/shared/ui/MoneyText'
import { Notice } from '@/shared/ui/Notice'
import css from './checkout.module.css'

/** The seller sent another version while this one was looked at. Ordering again is the new agreement. */
export function QuoteChange({ before, now }: { before: QuoteDetail; now: QuoteDetail }) {
  const { t } = useTranslation('quotes')
  const [then, today] = [before.versions[0]?.totals?.total, now.versions[0]?.totals?.total]
  return (
    <Notice tone="warn" title={t('order.changed.title', { offer: now.offer })}>
      <p className={css.changeText}>{t('order.changed.text')}</p>
      {then && today && (
        <dl className={css.difference}>
          <dt>{t('order.changed.before', { offer: before.offer })}</dt>
          <dd>
            <MoneyText value={then} />
          </dd>
          <dt>{t('order.changed.now')}</dt>
          <dd>
            <MoneyText value={today} strong />
          </dd>
        </dl>
      )}
    </Notice>
  )
}
