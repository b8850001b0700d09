import type { ReactNode } from 'react'
import { ApiProblem } from '@/api/problem'
import type { Money } from '@/domain/money'
import { ChallengeProblem } from './ChallengeProblem'
import { CreditProblem } from './CreditProblem'
import type { PayMethod, PayOrder } from './use-pay-order'

type Props = {
  problem: ApiProblem | undefined
  pay: PayOrder
  method: PayMethod | null
  total: Money | null
  /** Where the provider leads back to, when it is not the checkout. */
  back?: string
  /** What is said of any other problem. */
  children: ReactNode
}

/** What stopped the order, with its way out: the limit and the bank have one of their own. */
export function PlacingProblem({ problem, pay, method, total, back, children }: Props) {
  if (ApiProblem.is(problem, 'credit/limit-exceeded')) return <CreditProblem problem={problem} />
  if (pay.card && total && method?.kind === 'storedCard' && ApiProblem.is(problem, 'payment/challenge'))
    return (
      <ChallengeProblem {...{ problem, total, back }} cardPage={pay.card.cardPage} stored={method.paymentMethodId} />
    )
  return children
}
