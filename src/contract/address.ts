import * as z from 'zod/mini'
import type { AddressId } from '@/domain/ids'
import { idOf } from './ids'
import { named } from './schema'

/** ISO 3166-1 alpha-2, in capitals. */
export const countryCode = z.string().check(z.regex(/^[A-Z]{2}$/))

export const address = named(
  'Address',
  z.object({
    /** Name on the parcel: company, branch or building site. */
    name: z.string(),
    street: z.string(),
    postalCode: z.string(),
    city: z.string(),
    region: z.nullable(z.string()),
    country: countryCode,
    phone: z.nullable(z.string()),
  }),
)
export type Address = z.infer<typeof address>

export const deliveryAddress = named(
  'DeliveryAddress',
  z.object({ id: idOf<AddressId>(), isDefault: z.boolean(), address }),
)
export type DeliveryAddress = z.infer<typeof deliveryAddress>
