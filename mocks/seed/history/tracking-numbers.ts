import type { Carrier } from './carriers'
import { hashOf } from './random'
import { type TextSink, written } from './text-sink'

const upsLetters = 'ABCDEFGHJKLMNPRSTVWXYZ'

/** A number as the carrier would print it on the parcel. Always the same for the same shipment. */
export function writeTracking(sink: TextSink, carrier: Carrier, seed: number, shipment: number): void {
  const a = hashOf(seed, shipment, 101)
  const b = hashOf(seed, shipment, 102)
  switch (carrier) {
    case 'DHL':
      sink.word('JJD000')
      sink.digits(a % 1_000_000_000, 9)
      return sink.digits(b % 100_000_000, 8)
    case 'DPD':
      sink.word('1300')
      return sink.digits((a % 100_000) * 100_000 + (b % 100_000), 10)
    case 'GLS':
      return sink.digits(10_000_000_000 + (a % 100_000) * 100_000 + (b % 100_000), 11)
    case 'InPost':
      sink.word('6')
      sink.digits(a % 1_000_000_000, 9)
      return sink.digits((b % 1_000_000) * 100_000_000 + (a % 100_000_000), 14)
    case 'UPS':
      sink.word('1Z')
      sink.word(upsLetters.charAt(a % 22))
      sink.word(upsLetters.charAt(b % 22))
      sink.word('4')
      sink.digits(b % 1000, 3)
      sink.word('03')
      return sink.digits(a % 100_000_000, 8)
  }
}

export const trackingNumber = (carrier: Carrier, seed: number, shipment: number): string =>
  written((sink) => writeTracking(sink, carrier, seed, shipment))
