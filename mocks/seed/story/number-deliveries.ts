import type { Instant } from '@/domain/clock'
import { addresses } from '../companies'
import type { Numbers } from './numbers'
import { deliveryTimesOf } from './order-times'
import type { OrderScript } from './script'
import { companyOf } from './build-order'

const countryOf = (script: OrderScript): string =>
  addresses.find(({ id }) => id === `adr_${script.address ?? ''}`)?.address.country ?? companyOf(script).country

/** Gives shipments and invoices their numbers in the order in which they were made, whichever order they belong to. */
export function numberDeliveries(scripts: readonly OrderScript[], numbers: Numbers, now: Instant): void {
  const packed = scripts.flatMap((script) =>
    (script.shipments ?? []).map((_, place) => ({
      key: script.key,
      place,
      isInvoiced: script.invoice !== undefined && place === (script.shipments?.length ?? 0) - 1,
      ...deliveryTimesOf(script, place, countryOf(script), now),
    })),
  )
  for (const { key, place } of packed.toSorted((a, b) => a.packedAt - b.packedAt)) numbers.shipment(`${key}_${place}`)
  for (const { key, isInvoiced } of packed.toSorted((a, b) => a.handedOverAt - b.handedOverAt))
    if (isInvoiced) numbers.invoice(key)
}
