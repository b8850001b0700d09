import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { isMarket } from '@/domain/markets'
import { customerQueries } from '@/entities/customer/customer.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import { Notice } from '@/shared/ui/Notice'
import css from './customers.module.css'
import type { NewCustomerValues } from './new-customer-values'

const typingMs = 300

/** Whom the ERP may know already, while the form is filled in: a second card of one company costs months. */
export function SimilarCustomers({ values }: { values: NewCustomerValues }) {
  const { t } = useTranslation(['customers', 'registrations'])
  const format = useFormat()
  const { country, vatNumber, name, postalCode, city } = values
  const [draft] = useDebouncedValue({ country, vatNumber, name, postalCode, city }, typingMs)
  const begun = draft.vatNumber.trim().length > 4 || draft.name.trim().length > 2
  const market = isMarket(draft.country) ? draft.country : undefined
  const found = useQuery({
    // Asked only where the country is a market.
    ...customerQueries.similar({ ...draft, country: market ?? 'PL' }),
    enabled: begun && market !== undefined,
  })
  if (!begun || !found.data) return null
  const { taxNumberState, matches } = found.data
  return (
    <div className="stack" aria-live="polite">
      {taxNumberState && taxNumberState !== 'valid' && <p className="dim flat">{t(`taxNumber.${taxNumberState}`)}</p>}
      {matches === null ? (
        <Notice tone="warn" title={t('create.checkLater')} />
      ) : matches.length === 0 ? (
        <p className="dim flat">{t('create.noneSimilar')}</p>
      ) : (
        <Notice tone="info" title={t('create.similar')}>
          <p className="flat">{t('create.similarText')}</p>
          <ul className={css.similar}>
            {matches.map((match) => (
              <li key={match.customerNumber}>
                <span>
                  <b>
                    <bdi dir="auto">{match.name}</bdi>
                  </b>{' '}
                  <span className="cap num">{match.customerNumber}</span>
                  <br />
                  <span className="cap">
                    {t('match.score', { score: format.percent(match.score / 100) })} ·{' '}
                    {format.list(match.reasons.map((reason) => t(`registrations:why.${reason}`)))} ·{' '}
                    {t(match.inPortal ? 'match.in' : 'match.out')}
                  </span>
                </span>
                <AppLink to="/admin/customers" search={{ q: match.customerNumber }}>
                  {t('create.openCard')}
                </AppLink>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  )
}
