import { type Carrier, carriersFor } from '@mocks/seed/history/carriers'
import { hashOf } from '@mocks/seed/history/random'

/** How each carrier's numbers begin, and how many digits follow. Invented numbers in a real form. */
const forms: Record<Carrier, { prefix: string; digits: number }> = {
  DHL: { prefix: 'JJD000', digits: 17 },
  DPD: { prefix: '1300', digits: 10 },
  UPS: { prefix: '1Z84A7', digits: 12 },
  GLS: { prefix: '', digits: 11 },
  InPost: { prefix: '6', digits: 23 },
}

/** Everybody's pallets. */
const palletCarriers: readonly Carrier[] = ['DHL']

/** Who carries a shipment into a country and under which number; the same for the same seed and shipment. */
export function carrierTo(
  country: string,
  deliveryMethod: string,
  seed: number,
  shipment: number,
): { carrier: string; trackingNumber: string } {
  const carriers = deliveryMethod === 'Pallet' ? palletCarriers : carriersFor(country)
  const carrier = carriers[hashOf(seed, shipment, 200) % carriers.length] ?? 'DHL'
  const { prefix, digits } = forms[carrier]
  const random = [201, 202, 203].map((purpose) => String(hashOf(seed, shipment, purpose)).padStart(10, '7')).join('')
  return { carrier, trackingNumber: prefix + random.slice(0, digits) }
}
