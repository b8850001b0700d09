import type { Decider } from '@/domain/authorizations/deciders'
import type { UserId } from '@/domain/ids'
import { type Money, money } from '@/domain/money'
import { type CompanyPeople, personName } from '@mocks/engine/authorizations/company-people'
import type { CaseRecord } from '@mocks/engine/authorizations/case-record'
import type { Context } from '@mocks/engine/context'
import { effectiveGrants } from '@mocks/engine/session/effective-grants'
import { sendMail } from '@mocks/mail/send-mail'
import type { OrderRow } from '@mocks/store/rows/orders'
import type { UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'

/** The order's total for people who may see prices. */
export const totalFor = async (tx: Tx, user: UserRow, order: OrderRow): Promise<Money | null> =>
  (await effectiveGrants(tx, user))['prices.view'] === undefined ? null : money(order.total, order.currency)

export const authorizationLink = ({ id }: Pick<OrderRow, 'id'>) => ({ href: `/account/orders/${id}` })

/** AUT-05: writes to everybody who may decide the level that waits, and to those who stand in for them; or to one of them only. */
export async function tellAuthorizers(tx: Tx, ctx: Context, record: CaseRecord, only?: UserId): Promise<void> {
  const { authorization, order, people } = record
  const level = authorization.current
  for (const { user, forName } of recipientsOf(people, record.deciders[level] ?? [])) {
    if (only !== undefined && user.id !== only) continue
    await sendMail(tx, ctx, {
      kind: 'authorizationNeeded',
      to: { email: user.email, userId: user.id, locale: user.locale },
      params: {
        name: user.name,
        number: order.number,
        orderer: order.placedBy,
        enteredBy: order.enteredBy,
        level: level + 1,
        levels: authorization.levels.length,
        total: await totalFor(tx, user, order),
        forName,
      },
      links: [authorizationLink(order)],
    })
  }
}

/** Each person once, in their own name where they have one. */
function recipientsOf(people: CompanyPeople, deciders: readonly Decider<UserId>[]) {
  const forNames = new Map<UserId, string | null>()
  for (const { id } of deciders) forNames.set(id, null)
  for (const { id, delegateIds } of deciders)
    for (const delegate of delegateIds) if (!forNames.has(delegate)) forNames.set(delegate, personName(people, id))
  return [...forNames].flatMap(([id, forName]) => {
    const user = people.users.get(id)
    return user ? [{ user, forName }] : []
  })
}
