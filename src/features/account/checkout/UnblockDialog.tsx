import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { QuoteId } from '@/domain/ids'
import { quoteUnblockQuery, unblockQuery } from '@/entities/basket/unblock.queries'
import { AppLink } from '@/shared/ui/AppLink'
import { AppModal } from '@/shared/ui/AppModal'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonRows } from '@/shared/ui/Skeletons'
import { useRefusal } from '@/shared/ui/use-refusal'
import type { UnblockProps } from './UnblockButton'
import { UnblockForm } from './UnblockForm'

type Props = UnblockProps & { onClose: () => void }

/** Which invoices to pay so that the order fits, and paying them with placing it in one step. */
export function UnblockDialog({ onClose, ...props }: Props) {
  const { t } = useTranslation('basket')
  const refusal = useRefusal()
  const { quote } = props
  const ofBasket = useQuery({ ...unblockQuery(), enabled: !quote })
  const ofQuote = useQuery({ ...quoteUnblockQuery(quote?.id ?? ('' as QuoteId)), enabled: quote !== undefined })
  const { data, error, refetch } = quote ? ofQuote : ofBasket
  const [action] = data?.allowedActions ?? []
  return (
    <AppModal opened onClose={onClose} title={t('unblock.title')} size="lg">
      {error ? (
        <ProblemNotice error={error} onRetry={() => void refetch()} compact />
      ) : !data ? (
        <SkeletonRows rows={3} columns={3} />
      ) : data.set || data.prepay ? (
        <UnblockForm {...props} unblocking={data} onClose={onClose} />
      ) : (
        <div className="stack">
          <p className="flat">{refusal(action)}</p>
          <AppLink to="/account/invoices" search={{ view: 'open' }}>
            {t('checkout.standing.over.invoices')}
          </AppLink>
        </div>
      )}
    </AppModal>
  )
}
