import { type Decider, decidesFor } from '@/domain/authorizations/deciders'
import { holds } from '@/domain/permissions/can'
import type { OrderId, UserId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import type { AuthorizationRow, OrderRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { type CompanyPeople, companyPeople, decidersAt } from './company-people'

/** The case of an order with who decides each of its levels today. */
export type CaseRecord = {
  authorization: AuthorizationRow
  order: OrderRow
  people: CompanyPeople
  deciders: Decider<UserId>[][]
}

/** A case with its order, and who can decide at each level today. */
export const caseRecord = (authorization: AuthorizationRow, order: OrderRow, people: CompanyPeople): CaseRecord => ({
  authorization,
  order,
  people,
  deciders: authorization.levels.map(({ authorizerIds }) => decidersAt(people, authorization.ordererId, authorizerIds)),
})

/** The same, read from the store. It checks nobody’s right to see it. */
export async function loadCase(tx: Tx, authorization: AuthorizationRow, ctx: Context): Promise<CaseRecord> {
  const company = await tx.companies.require(authorization.companyId)
  const people = await companyPeople(tx, company, ctx.clock.now())
  return caseRecord(authorization, await tx.orders.require(authorization.orderId), people)
}

/** AUT-06, AUT-17: authorizers see the cases of their company, everybody else those of their own orders. */
export const seesCase = ({ actor }: Context, { companyId, ordererId }: AuthorizationRow): boolean =>
  companyId === actor.companyId && (holds(actor, 'authorizations.decide') || ordererId === actor.userId)

/** A case the caller may see. Another company's is as unknown as one that never was. */
export async function visibleCase(tx: Tx, orderId: OrderId, ctx: Context): Promise<Result<CaseRecord>> {
  const authorization = await tx.authorizations.one('orderId', orderId)
  if (!authorization || !seesCase(ctx, authorization)) return refuse('resource/not-found')
  return ok(await loadCase(tx, authorization, ctx))
}

/** In whose name the caller decides the level that waits; undefined when they may not. */
export const mandateAt = ({ authorization, deciders }: CaseRecord, userId: UserId, place = authorization.current) =>
  decidesFor(deciders[place] ?? [], userId)

/** In whose name the caller is an authorizer of the order at all, whatever the level. */
export const mandateOf = (record: CaseRecord, userId: UserId) => decidesFor(record.deciders.flat(), userId)
