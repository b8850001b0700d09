import { ok, type Result } from '@/domain/result'
import type { UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { settleByColleagues } from '../registrations/settle'
import type { Cipher } from '../session/cipher'
import { loadMember, type MemberRecord } from './get-member'
import { managedMember, type MemberCommand } from './managed-member'
import { invitationEnds } from './member-state'

/** Whom to mail, with the secret of the link; the store keeps only its hash. */
export type Invitation = { user: UserRow; token: string }

/** ACC-14: makes the one link that sets the first password, for seven days. Links sent before stop working. */
export const issueInvitation = async (tx: Tx, user: UserRow, ctx: Context, cipher: Cipher): Promise<Invitation> => {
  const now = ctx.clock.now()
  for (const open of await tx.passwordTokens.by('userId', user.id))
    if (open.usedAt === null) await tx.passwordTokens.update(open.id, { usedAt: now })
  const token = cipher.randomHex(32)
  await tx.passwordTokens.insert({
    id: ctx.ids.next('PasswordToken'),
    tokenHash: await cipher.sha256(token),
    userId: user.id,
    expiresAt: invitationEnds(now),
    usedAt: null,
    purpose: 'invitation',
  })
  return { user: await tx.users.update(user.id, { invitedAt: now }), token }
}

type Invited = Result<{ record: MemberRecord; invitation: Invitation }>

/** ACC-18: lets in somebody who registered for the company, with the link that sets their password. */
export const confirmMember = async (tx: Tx, command: MemberCommand, ctx: Context, cipher: Cipher): Promise<Invited> => {
  const managed = await managedMember(tx, command, 'confirm', ctx)
  if (!managed.ok) return managed
  const confirmed = await tx.users.update(managed.value.user.id, { confirmed: true })
  await settleByColleagues(tx, confirmed.id, 'approved', ctx)
  const invitation = await issueInvitation(tx, confirmed, ctx, cipher)
  return ok({ record: await loadMember(tx, invitation.user, managed.value.manager, ctx.clock.now()), invitation })
}

/** Sends a person who has not set a password yet a new link. */
export const resendInvitation = async (
  tx: Tx,
  command: MemberCommand,
  ctx: Context,
  cipher: Cipher,
): Promise<Invited> => {
  const managed = await managedMember(tx, command, 'resendInvitation', ctx)
  if (!managed.ok) return managed
  const invitation = await issueInvitation(tx, managed.value.user, ctx, cipher)
  return ok({ record: await loadMember(tx, invitation.user, managed.value.manager, ctx.clock.now()), invitation })
}
