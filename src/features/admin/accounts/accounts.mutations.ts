import { useMutation } from '@tanstack/react-query'
import { mutation } from '@/api/mutation'
import {
  activateAccount,
  confirmAccount,
  deactivateAccount,
  reassignAccountAuthorizer,
  removeAccount,
  resendAccountInvitation,
  signOutAccount,
} from '@/contract/admin/accounts'
import type { MemberActs } from '@/entities/member/member-acts'

/** What is done with shop accounts in the administration. */
export const useAccountActs = (): MemberActs => ({
  activate: useMutation(mutation(activateAccount)),
  deactivate: useMutation(mutation(deactivateAccount)),
  signOut: useMutation(mutation(signOutAccount)),
  resend: useMutation(mutation(resendAccountInvitation)),
  confirm: useMutation(mutation(confirmAccount)),
  reassign: useMutation(mutation(reassignAccountAuthorizer)),
  remove: useMutation(mutation(removeAccount)),
})
