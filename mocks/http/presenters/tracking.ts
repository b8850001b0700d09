import type { Tracking } from '@/contract/order-list'
import type { ShipmentRow } from '@mocks/store/rows/orders'

/** Tracking pages of the carriers. The number is the only part that comes from data. */
const pages: Record<string, (number: string) => string> = {
  DHL: (number) => `https://www.dhl.com/global-en/home/tracking.html?tracking-id=${number}`,
  DPD: (number) => `https://tracking.dpd.de/status/en_US/parcel/${number}`,
  UPS: (number) => `https://www.ups.com/track?tracknum=${number}`,
  GLS: (number) => `https://gls-group.com/GROUP/en/parcel-tracking?match=${number}`,
  InPost: (number) => `https://inpost.pl/en/find-parcel?number=${number}`,
  FedEx: (number) => `https://www.fedex.com/fedextrack/?trknbr=${number}`,
  Aramex: (number) => `https://www.aramex.com/track/results?ShipmentNumber=${number}`,
}

/** ORD-04: carrier and number, with the carrier's page where we know it; null until the carrier has the goods. */
export const presentTracking = ({ carrier, trackingNumber }: ShipmentRow): Tracking | null => {
  if (carrier === null || trackingNumber === null) return null
  const page = Object.hasOwn(pages, carrier) ? pages[carrier] : undefined
  const number = encodeURIComponent(trackingNumber.replace(/\s+/g, ''))
  return { carrier, number: trackingNumber, url: page ? page(number) : null }
}
