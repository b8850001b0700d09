import { type Refusal, refuse } from '@/domain/result'
import type { ProblemType } from '@/domain/problems'
import type { RefusalCode } from '@/domain/refusals'
import type { MemberRecord } from './get-member'

const typeOf = (code: RefusalCode): ProblemType => {
  if (code === 'permission.beyondYours') return 'team/beyond-rights'
  if (code.startsWith('permission.')) return 'access/forbidden'
  if (code === 'state.lastAccountManager') return 'team/last-account-manager'
  return code === 'state.yourself' ? 'team/own-rights' : 'team/not-possible'
}

/** An action that the record's own `allowedActions` refuse: the same code, and the record to show why. */
export const notPossible = (code: RefusalCode, current: MemberRecord): { ok: false; refusal: Refusal } =>
  refuse(typeOf(code), { params: { code, name: current.user.name }, current })
