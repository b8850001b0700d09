import type { Delegation } from '@/contract/delegations'
import type { DelegationRecord } from '@mocks/engine/delegations/delegation-record'
import { isoOf } from './time'

export const presentDelegation = ({
  delegation,
  fromName,
  toName,
  state,
  allowedActions,
}: DelegationRecord): Delegation => ({
  id: delegation.id,
  from: { id: delegation.fromUserId, name: fromName },
  to: { id: delegation.toUserId, name: toName },
  startsOn: delegation.startsOn,
  endsOn: delegation.endsOn,
  note: delegation.note,
  state,
  createdAt: isoOf(delegation.createdAt),
  allowedActions,
})
