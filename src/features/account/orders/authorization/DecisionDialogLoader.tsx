import { useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { DecisionOutcome } from '@/domain/authorizations/vocabulary'
import type { OrderId } from '@/domain/ids'
import { authorizationQueries } from '@/entities/authorization/authorization.queries'
import { lazyPart } from '@/shared/lib/lazy-part'
import { AppModal } from '@/shared/ui/AppModal'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'

const DecisionDialog = lazyPart(() => import('./DecisionDialog').then(({ DecisionDialog }) => DecisionDialog))

type Props = { orderId: OrderId; number: string; outcome: DecisionOutcome; onClose: () => void }

/** The dialog needs the whole case: a list does not carry what was looked at again. */
export function DecisionDialogLoader({ orderId, number, outcome, onClose }: Props) {
  const { t } = useTranslation('authorizations')
  const { data, error, refetch } = useQuery(authorizationQueries.detail(orderId))
  if (!data)
    return (
      error && (
        <AppModal opened onClose={onClose} title={t(`dialog.${outcome}`, { number })}>
          <ProblemNotice error={error} onRetry={() => void refetch()} />
        </AppModal>
      )
    )
  return (
    <Suspense>
      <DecisionDialog authorization={data} outcome={outcome} onClose={onClose} />
    </Suspense>
  )
}
