import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { QuoteId } from '@/domain/ids'
import { AuthorizationPath } from '@/entities/authorization/AuthorizationPath'
import { authorizationQueries } from '@/entities/authorization/authorization.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { Card } from '@/shared/ui/Card'
import { type Charge, wishOf } from './checkout-form'
import css from './checkout.module.css'

/** Before ordering: who will have to decide, at which level, why, and how much less would avoid it. */
export function CheckoutAuthorization({ charge, quoteId }: { charge: Charge; quoteId?: QuoteId }) {
  const { t } = useTranslation('authorizations')
  const format = useFormat()
  const { data } = useQuery(authorizationQueries.preview(wishOf(charge, quoteId)))
  if (!data?.needed) return null
  return (
    <Card>
      <h2>{t('checkout.title')}</h2>
      <p className={css.small}>{t('checkout.needed', { count: data.levels.length })}</p>
      <AuthorizationPath
        label={t('panel.path')}
        levels={data.levels.map(({ level }) => level)}
        note={({ level: number }) => {
          const avoidBy = data.levels.find(({ level }) => level.level === number)?.avoidBy
          return avoidBy && <p className={css.small}>{t('checkout.avoid', { amount: format.money(avoidBy) })}</p>
        }}
      />
    </Card>
  )
}
