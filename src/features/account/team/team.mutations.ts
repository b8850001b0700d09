import { useMutation } from '@tanstack/react-query'
import { mutation } from '@/api/mutation'
import {
  activateMember,
  confirmMember,
  deactivateMember,
  reassignAuthorizer,
  removeMember,
  resendInvitation,
  signOutMember,
} from '@/contract/team'
import type { MemberActs } from '@/entities/member/member-acts'

/** What is done with the people of the company. */
export const useTeamActs = (): MemberActs => ({
  activate: useMutation(mutation(activateMember)),
  deactivate: useMutation(mutation(deactivateMember)),
  signOut: useMutation(mutation(signOutMember)),
  resend: useMutation(mutation(resendInvitation)),
  confirm: useMutation(mutation(confirmMember)),
  reassign: useMutation(mutation(reassignAuthorizer)),
  remove: useMutation(mutation(removeMember)),
})
