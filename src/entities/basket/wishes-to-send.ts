import type { LineWish } from '@/contract/line-wishes'
import type { AddressId } from '@/domain/ids'

type Wishes = { deliveryAddressId: AddressId | '' | null } & Record<'requestedOn' | 'note' | 'reference', string | null>

/** Wishes as they were read or filled in, as they are sent: what is not wished is not named. */
export const wishesToSend = ({ deliveryAddressId, requestedOn, note, reference }: Wishes): LineWish => ({
  ...(deliveryAddressId && { deliveryAddressId }),
  ...(requestedOn && { requestedOn }),
  ...(note && { note }),
  ...(reference && { reference }),
})
