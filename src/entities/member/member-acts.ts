import type { UseMutationResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { ApiProblem } from '@/api/problem'
import type { MemberDetail } from '@/contract/member-detail'
import type { OrderId, UserId } from '@/domain/ids'
import type { memberQueries } from './member.queries'

type Of = { params: { userId: UserId } }
type Act<I, R> = Pick<UseMutationResult<R, ApiProblem, I>, 'mutate' | 'isPending' | 'error' | 'reset'>
export type MemberAct = Act<Of & { body: { version: number } }, MemberDetail>

/** What may be done with a person, as the store or the administration does it. */
export type MemberActs = {
  activate: MemberAct
  deactivate: MemberAct
  signOut: MemberAct
  resend: MemberAct
  confirm: MemberAct
  reassign: Act<Of & { body: { version: number; toUserId: UserId } }, MemberDetail>
  remove: Act<Of & { query: { version: number } }, unknown>
}

/** Where people and orders are found: in the store and in the administration these are other pages. */
export type MemberPlaces = {
  order: (id: OrderId, number: string) => ReactNode
  person: (id: UserId, name: string) => ReactNode
  detail: (id: UserId) => ReturnType<typeof memberQueries.detail>
}
