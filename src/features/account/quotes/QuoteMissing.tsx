import { useTranslation } from 'react-i18next'
import type { QuoteDetail } from '@/contract/quotes'
import { useFormat } from '@/shared/i18n/use-format'
import { Notice } from '@/shared/ui/Notice'
import { useRefusalText } from '@/shared/ui/use-refusal-text'
import css from './quotes.module.css'

/** QUO-05: all that stands between the quote and an order; nothing is left to find out at the last step. */
export function QuoteMissing({ quote: { status, missing, validUntil } }: { quote: QuoteDetail }) {
  const { t } = useTranslation('quotes')
  const format = useFormat()
  const refusalText = useRefusalText()
  if (missing.length === 0)
    return (
      <Notice
        tone="good"
        title={validUntil ? t('missing.ready', { date: format.date(validUntil) }) : t('missing.readyOpen')}
      />
    )
  const [first, ...others] = missing.map((reason) => refusalText(reason))
  if (status === 'ordered' || status === 'withdrawn') return <Notice tone="info" title={first ?? ''} />
  return (
    <Notice
      tone={status === 'requested' ? 'info' : 'warn'}
      title={others.length > 0 ? t('missing.title') : (first ?? '')}
    >
      {others.length > 0 && (
        <ul className={css.missing}>
          {[first, ...others].map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
