import { useTranslation } from 'react-i18next'
import type { ApiProblem } from '@/api/problem'
import { currencies } from '@/domain/money'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import { Notice } from '@/shared/ui/Notice'

/** The refusal for credit, with the amounts the backend decided by. */
export function CreditProblem({ problem }: { problem: ApiProblem }) {
  const { t } = useTranslation('basket')
  const format = useFormat()
  const params = problem.problem.params ?? {}
  const currency = currencies.find((each) => each === params.currency)
  const amount = (name: 'limit' | 'exposure' | 'total'): string =>
    currency ? format.money({ amount: Number(params[name] ?? 0), currency }) : ''
  return (
    <Notice
      tone="warn"
      title={t('checkout.creditExceeded.title')}
      action={
        <AppLink to="/account/invoices" search={{ view: 'open' }}>
          {t('checkout.standing.over.invoices')}
        </AppLink>
      }
    >
      {currency
        ? t('checkout.creditExceeded.text', {
            limit: amount('limit'),
            exposure: amount('exposure'),
            total: amount('total'),
          })
        : t('checkout.standing.over.textPlain')}
    </Notice>
  )
}
