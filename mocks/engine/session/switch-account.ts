import type { UserId } from '@/domain/ids'
import { ok, refuse, type Result } from '@/domain/result'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { SessionRow, UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { memberStateOf } from '../team/member-state'
import type { Cipher } from './cipher'
import { accountsOfPerson } from './own-accounts'
import { noteSignIn } from './sessions'

export type OwnAccount = { user: UserRow; company: CompanyRow }

/**
 * The companies the caller works for, by name. Whoever of the seller is logged in as them is told of the one company
 * they look at: that there are others is the person's affair.
 */
export const ownAccounts = async (tx: Tx, ctx: Context): Promise<OwnAccount[]> => {
  const all = await accountsOfPerson(tx, ctx.actor.userId)
  const seen = ctx.impersonation ? all.filter(({ id }) => id === ctx.actor.userId) : all
  const found: OwnAccount[] = []
  for (const user of seen)
    if (user.companyId !== null) found.push({ user, company: await tx.companies.require(user.companyId) })
  return found.toSorted((a, b) => (a.company.name < b.company.name ? -1 : 1))
}

/**
 * The same session goes on for another company of its person, with a new token against forged requests: what a page of
 * before sends is refused. An invitation is accepted by it, since whoever is signed in has proved whose e-mail it is.
 */
export const switchAccount = async (
  tx: Tx,
  { accountId, session }: { accountId: UserId; session: SessionRow },
  ctx: Context,
  cipher: Cipher,
): Promise<Result<{ user: UserRow; session: SessionRow }>> => {
  const oneself = await tx.users.require(ctx.actor.userId)
  const wanted = (await ownAccounts(tx, ctx)).find(({ user }) => user.id === accountId)
  if (!wanted) return refuse('resource/not-found')
  const now = ctx.clock.now()
  const state = memberStateOf(wanted.user, now)
  if (state !== 'active' && state !== 'invited')
    return refuse('session/account-closed', { params: { company: wanted.company.name } })
  const user = state === 'invited' ? await accept(tx, wanted.user, oneself, now) : wanted.user
  await noteSignIn(tx, ctx, user.id)
  const current = await tx.sessions.require(session.id)
  return ok({
    user,
    session: await tx.sessions.update(current.id, { userId: user.id, csrfToken: cipher.randomHex(24) }),
  })
}

/** From now on the person's own password and language count here too; the link that would have set one does not. */
const accept = async (tx: Tx, invited: UserRow, oneself: UserRow, now: number): Promise<UserRow> => {
  for (const link of await tx.passwordTokens.by('userId', invited.id))
    if (link.usedAt === null) await tx.passwordTokens.update(link.id, { usedAt: now })
  const { passwordHash, locale, language = null } = oneself
  return tx.users.update(invited.id, { passwordHash, locale, language })
}
