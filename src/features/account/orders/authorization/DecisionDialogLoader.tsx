import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import type { DecisionOutcome } from '@/domain/authorizations/vocabulary'
import type { OrderId } from '@/domain/ids'
import { authorizationQueries } from '@/entities/authorization/authorization.queries'

const DecisionDialog = lazy(() => import('./DecisionDialog').then((module) => ({ default: module.DecisionDialog })))

type Props = { orderId: OrderId; outcome: DecisionOutcome; onClose: () => void }

/** The dialog needs the whole case: a list does not carry what was looked at again. */
export function DecisionDialogLoader({ orderId, outcome, onClose }: Props) {
  const { data } = useQuery(authorizationQueries.detail(orderId))
  if (!data) return null
  return (
    <Suspense>
      <DecisionDialog authorization={data} outcome={outcome} onClose={onClose} />
    </Suspense>
  )
}
