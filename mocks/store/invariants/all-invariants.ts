import type { Invariant } from '../invariant'
import { accountInvariants } from './account-invariants'
import { deliveryInvariants } from './delivery-invariants'
import { orderInvariants } from './order-invariants'
import { structureInvariants } from './structure-invariants'

export const allInvariants: readonly Invariant[] = [
  ...orderInvariants,
  ...deliveryInvariants,
  ...accountInvariants,
  ...structureInvariants,
]
