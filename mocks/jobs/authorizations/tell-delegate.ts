import type { Context } from '@mocks/engine/context'
import type { DelegationRecord } from '@mocks/engine/delegations/delegation-record'
import { sendMail } from '@mocks/mail/send-mail'
import type { Tx } from '@mocks/store/tx'

/** Whoever is to stand in learns of it, with the days and the note. */
export async function tellDelegate(tx: Tx, ctx: Context, { delegation, fromName }: DelegationRecord): Promise<void> {
  const user = await tx.users.require(delegation.toUserId)
  const { startsOn, endsOn, note } = delegation
  await sendMail(tx, ctx, {
    kind: 'delegationReceived',
    to: { email: user.email, userId: user.id, locale: user.locale },
    params: { name: user.name, from: fromName, startsOn, endsOn, note },
    links: [{ href: '/account/authorizations' }],
  })
}
