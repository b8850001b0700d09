import type { CompanyId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import type { Cipher } from '../session/cipher'
import { emailKey, mayBeInvited } from '../session/own-accounts'
import { loadMember, type MemberRecord } from './get-member'
import { type Invitation, issueInvitation } from './invitation'
import { editRefusal, type Manager, managerOf } from './manager'
import type { MemberFields } from './member-fields'
import { staysDecidable, undecidableCases } from './stays-decidable'
import { draftMember, writeLimits } from './save-member'

export type InviteMember = {
  side: Manager['side']
  /** In the administration; in the store it is always the manager's own company (ACC-06). */
  companyId: CompanyId | null
  email: string
  fields: MemberFields
}

/**
 * ACC-03, ACC-05, ACC-06, ACC-14: makes an account for a customer and a link that sets its password. ACC-02: staff of
 * the seller and sales agents get none, because an account always belongs to a customer of the ERP.
 */
export const inviteMember = async (
  tx: Tx,
  { side, companyId, email, fields }: InviteMember,
  ctx: Context,
  cipher: Cipher,
): Promise<Result<{ record: MemberRecord; invitation: Invitation }>> => {
  const found = await managerOf(tx, side, ctx)
  if (!found.ok) return found
  const manager = found.value
  if (!manager.mayEdit) return refuse('access/forbidden', { params: { code: editRefusal(manager) } })
  const company = await tx.companies.get(manager.companyId ?? (companyId as CompanyId))
  if (!company || !manager.reaches(company.id))
    return refuse('request/invalid', { errors: [{ pointer: '/companyId', code: 'unknown' }] })

  const given = manager.seesAmounts ? fields : { ...fields, limits: [] }
  const draft = await draftMember(tx, { fields: given, companyId: company.id, before: null, limits: [], manager })
  if (!draft.ok) return draft
  const address = emailKey(email)
  // Somebody who works for another company gets one more account; nothing is said or learnt of that company.
  if (!(await mayBeInvited(tx, address, company.id)))
    return refuse('team/email-taken', { errors: [{ pointer: '/email', code: 'unavailable' }] })

  const now = ctx.clock.now()
  const undecided = await undecidableCases(tx, company, now)
  const user = await tx.users.insert({
    id: ctx.ids.next('User'),
    ...draft.value.row,
    email: address,
    passwordHash: null,
    active: true,
    companyId: company.id,
    timeZone: company.timeZone,
    customerScope: null,
    createdBy: manager.userId,
    createdAt: now,
    invitedAt: now,
    confirmed: true,
    defaultAddressId: null,
    documentPreference: 'invoice',
    notifications: {},
  })
  await writeLimits(tx, user, draft.value.limits, ctx)
  const decidable = await staysDecidable(tx, company, now, undecided)
  if (!decidable.ok) return decidable
  const invitation = await issueInvitation(tx, user, ctx, cipher)
  return ok({ record: await loadMember(tx, invitation.user, manager, now), invitation })
}
