import { invitationDays } from '@/domain/account/vocabulary'
import type { CompanyId, OrderId, UserId } from '@/domain/ids'
import type { Result } from '@/domain/result'
import { loadCase } from '@mocks/engine/authorizations/case-record'
import type { Context } from '@mocks/engine/context'
import { accountsAt, isOpen } from '@mocks/engine/session/own-accounts'
import type { MemberRecord } from '@mocks/engine/team/get-member'
import type { Invitation } from '@mocks/engine/team/invitation'
import type { Manager } from '@mocks/engine/team/manager'
import { whoHelps } from '@mocks/engine/team/who-helps'
import { staffViewer, viewerOf } from '@mocks/engine/viewer'
import { tellAuthorizers } from '@mocks/jobs/authorizations/tell-authorizers'
import { sendMail } from '@mocks/mail/send-mail'
import type { RegistrationRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import { presentMember } from '../presenters/member'
import { presentCurrent } from '../refusal-current'

type Parts = { tx: Tx; ctx: Context }

export const presentedMember = async ({ tx, ctx }: Parts, side: Manager['side'], record: MemberRecord) =>
  presentMember(record, side === 'admin' ? staffViewer(ctx) : viewerOf(ctx), await whoHelps(tx, record.company.id, ctx))

/** A refusal as the wire has it: with the record it is about, when the use-case gave one. */
export const refusedMember = async <T>(
  { tx, ctx }: Parts,
  side: Manager['side'],
  result: Extract<Result<T>, { ok: false }>,
): Promise<Result<never>> => {
  const current = result.refusal.current as MemberRecord | undefined
  if (!current) return result
  const viewer = side === 'admin' ? staffViewer(ctx) : viewerOf(ctx)
  const ask = await whoHelps(tx, current.company.id, ctx)
  return presentCurrent<never, MemberRecord>(result, (record) => presentMember(record, viewer, ask))
}

/** ACC-14: the mail with the link that sets the first password. */
export const mailInvitation = async (
  { tx, ctx }: Parts,
  { user, token }: Invitation,
  companyId: CompanyId,
): Promise<void> => {
  const company = await tx.companies.require(companyId)
  // Whoever signs in for another company already accepts with that password.
  const joins = (await accountsAt(tx, user.email)).some(isOpen)
  await sendMail(tx, ctx, {
    kind: 'invitation',
    to: { email: user.email, userId: user.id, locale: user.locale },
    params: { name: user.name, company: company.name, inviter: ctx.actorName, days: invitationDays, joins },
    links: [
      joins
        ? { labelKey: 'invitation.joins.link', href: '/account/overview' }
        : { href: `/set-password?token=${token}`, secret: true },
    ],
  })
}

/** Somebody who registered is told that the company does not know them. */
export const mailRejection = async ({ tx, ctx }: Parts, registration: RegistrationRow): Promise<void> => {
  const { email, locale, contactName, companyName } = registration
  await sendMail(tx, ctx, {
    kind: 'registrationRejected',
    to: { email, userId: null, locale },
    params: { name: contactName, company: companyName, reason: null },
  })
}

/** AUT-05: whoever takes an authorizer's place is told of the orders that wait for them now. */
export const mailNewAuthorizer = async (
  { tx, ctx }: Parts,
  orderIds: readonly OrderId[],
  userId: UserId,
): Promise<void> => {
  for (const orderId of orderIds) {
    const authorization = await tx.authorizations.one('orderId', orderId)
    if (authorization) await tellAuthorizers(tx, ctx, await loadCase(tx, authorization, ctx), userId)
  }
}
