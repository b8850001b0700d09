import type { Cancelled, ErpAnswer } from '@mocks/engine/authorizations/cancel-decision'
import { type CaseRecord, loadCase } from '@mocks/engine/authorizations/case-record'
import type { Decided } from '@mocks/engine/authorizations/decide'
import type { Context } from '@mocks/engine/context'
import { erp } from '@mocks/erp/connector'
import type { MailContent } from '@mocks/mail/render'
import { sendMail } from '@mocks/mail/send-mail'
import type { Tx } from '@mocks/store/tx'
import { writeAuthorization } from '../outbound/write-authorization'
import { authorizationLink, tellAuthorizers } from './tell-authorizers'

/** Tells the ERP where the case stands, where it has to know, and gives the case as it is then. */
async function written(tx: Tx, ctx: Context, record: CaseRecord): Promise<CaseRecord> {
  const { authorization, order } = record
  if (!authorization.erpWritten) await writeAuthorization(tx, ctx, order, authorization)
  return loadCase(tx, await tx.authorizations.require(authorization.id), ctx)
}

/** AUT-13, AUT-18: the result goes to the ERP and to the orderer, or the order to the authorizers of the next level. */
export async function afterDecision(tx: Tx, ctx: Context, { record, decision }: Decided): Promise<CaseRecord> {
  const now = await written(tx, ctx, record)
  if (now.authorization.status === 'pending') await tellAuthorizers(tx, ctx, now)
  else
    await tellOrderer(tx, ctx, now, (name) => ({
      kind: 'authorizationDecided',
      params: {
        name,
        number: now.order.number,
        outcome: decision.outcome,
        by: decision.byName,
        forName: decision.forName,
        feedback: decision.feedback,
      },
    }))
  return now
}

/** Money has freed the credit that the order waited for, so that nobody had to decide. */
export async function releasedByCredit(tx: Tx, ctx: Context, record: CaseRecord, by: string): Promise<void> {
  await tellOrderer(tx, ctx, await written(tx, ctx, record), (name) => ({
    kind: 'authorizationDecided',
    params: { name, number: record.order.number, outcome: 'approved', by, forName: null, feedback: null },
  }))
}

/** AUT-15, AUT-20: the order waits again, which its orderer and the authorizers of that level are told. */
export async function afterCancelling(tx: Tx, ctx: Context, { record, decision }: Cancelled): Promise<CaseRecord> {
  const now = await written(tx, ctx, record)
  await tellOrderer(tx, ctx, now, (name) => ({
    kind: 'authorizationCancelled',
    params: {
      name,
      number: now.order.number,
      by: ctx.actorName,
      decider: decision.byName,
      outcome: decision.outcome,
    },
  }))
  await tellAuthorizers(tx, ctx, now)
  return now
}

export const afterWithdrawing = (tx: Tx, ctx: Context, record: CaseRecord): Promise<CaseRecord> =>
  written(tx, ctx, record)

/** AUT-16: asks the ERP at this moment whether it has begun with the order. One it never got is open. */
export const askErp =
  (tx: Tx) =>
  async ({ order }: CaseRecord): Promise<ErpAnswer> => {
    const known = await erp.askOrder(tx, order.idempotencyKey)
    if (known === null) return 'unreachable'
    return known === undefined || known.status === 'received' ? 'open' : 'closed'
  }

type OrdererMail = Extract<MailContent, { kind: 'authorizationDecided' | 'authorizationCancelled' }>
async function tellOrderer(
  tx: Tx,
  ctx: Context,
  { authorization, order, people }: CaseRecord,
  content: (name: string) => OrdererMail,
): Promise<void> {
  const user = people.users.get(authorization.ordererId)
  if (!user?.active) return
  await sendMail(tx, ctx, {
    ...content(user.name),
    to: { email: user.email, userId: user.id, locale: user.locale },
    links: [authorizationLink(order)],
  })
}
