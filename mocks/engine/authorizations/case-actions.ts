import type { AllowedAction } from '@/contract/action'
import type { authorizationActions } from '@/contract/authorizations'
import { mayHappen } from '@/domain/authorizations/case'
import type { OrderStatus } from '@/domain/orders/vocabulary'
import { holds } from '@/domain/permissions/can'
import type { Context } from '../context'
import { actionUnless } from '../refusal'
import { type CaseRecord, mandateAt, mandateOf } from './case-record'
import { namesOf } from './company-people'

type CaseAction = (typeof authorizationActions)[number]

/** Statuses in which the ERP has done nothing with an order yet, so that a decision can still be cancelled (AUT-16). */
export const cancellableStatuses: readonly OrderStatus[] = ['pendingAuthorization', 'declined', 'received']

/** What the caller may do with a case now, with who could where they may not. */
export function caseActions(record: CaseRecord, ctx: Context): AllowedAction<CaseAction>[] {
  const { authorization, people, deciders, order } = record
  const { userId } = ctx.actor
  const isOrderer = authorization.ordererId === userId
  const isPending = authorization.status === 'pending'
  const noRight = !holds(ctx.actor, 'authorizations.decide') && {
    code: 'permission.authorizationsDecide' as const,
    ask: namesOf(people, deciders.flat()),
  }
  const own = isOrderer && {
    code: 'authorization.ownOrder' as const,
    ask: namesOf(people, deciders[authorization.current] ?? []),
  }
  const decideReasons = [
    !isPending && { code: 'authorization.notPending' as const },
    own,
    noRight,
    mandateAt(record, userId) === undefined && {
      code: 'authorization.notYours' as const,
      ask: namesOf(people, deciders[authorization.current] ?? []),
    },
  ]
  return [
    actionUnless('approve', ...decideReasons),
    actionUnless('decline', ...decideReasons),
    actionUnless(
      'cancel',
      !mayHappen('cancel', authorization) && { code: 'authorization.nothingToCancel' },
      isOrderer && { code: 'authorization.ownOrder', ask: namesOf(people, deciders.flat()) },
      noRight,
      mandateOf(record, userId) === undefined && {
        code: 'authorization.notYours',
        ask: namesOf(people, deciders.flat()),
      },
      !cancellableStatuses.includes(order.status) && { code: 'authorization.erpClosed' },
    ),
    actionUnless(
      'withdraw',
      !isOrderer && { code: 'authorization.notOrderer', ask: [order.placedBy] },
      !isPending && { code: 'authorization.notPending' },
    ),
  ]
}
