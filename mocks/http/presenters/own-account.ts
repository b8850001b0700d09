import type { OwnAccount } from '@/contract/own-accounts'
import type { Context } from '@mocks/engine/context'
import { rolesOf } from '@mocks/engine/session/effective-grants'
import { unreadElsewhere } from '@mocks/engine/session/news-elsewhere'
import type { OwnAccount as Account } from '@mocks/engine/session/switch-account'
import { memberStateOf } from '@mocks/engine/team/member-state'
import type { Tx } from '@mocks/store/tx'
import { isoOrNull } from './time'

export const presentOwnAccount = async (tx: Tx, { user, company }: Account, ctx: Context): Promise<OwnAccount> => {
  const { id, name, customerNumber, country, currency } = company
  const branch = user.branchId === null ? undefined : await tx.branches.get(user.branchId)
  return {
    id: user.id,
    company: { id, name, customerNumber, country, currency },
    branch: branch?.name ?? null,
    roleNames: (await rolesOf(tx, user)).map((role) => role.name[ctx.locale]),
    state: memberStateOf(user, ctx.clock.now()),
    current: user.id === ctx.actor.userId,
    lastUsedAt: isoOrNull((await tx.lastSignIns.one('userId', user.id))?.at ?? null),
    unread: await unreadElsewhere(tx, ctx, user),
  }
}
