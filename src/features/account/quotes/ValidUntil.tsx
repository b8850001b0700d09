import { useTranslation } from 'react-i18next'
import type { QuoteDetail } from '@/contract/quotes'
import { DateText } from '@/shared/ui/DateText'
import css from './quotes.module.css'

/** The last day the prices hold, and how soon that is. */
export function ValidUntil({ validUntil, daysLeft }: Pick<QuoteDetail, 'validUntil' | 'daysLeft'>) {
  const { t } = useTranslation('quotes')
  if (validUntil === null) return <span className="dim">{t('valid.none')}</span>
  const soon = daysLeft !== null && daysLeft >= 0 && daysLeft <= 3
  return (
    <>
      <DateText value={validUntil} />
      {daysLeft !== null && daysLeft >= 0 && (
        <>
          {' '}
          <span className={soon ? css.soon : 'cap'}>
            {daysLeft === 0 ? t('valid.today') : t('valid.left', { count: daysLeft })}
          </span>
        </>
      )}
    </>
  )
}
