import type { Address } from '@/contract/address'
import { seller } from '@mocks/http/presenters/seller'
import type { Paper } from '@mocks/pdf/model'
import { type PaperVoice, paperWords } from '@mocks/pdf/paper-words'

/** For whom a paper is written, and as whose. `accent` is the portal's own colour, where it has one. */
export type PaperReader = PaperVoice & {
  timeZone: string
  brand: string
  accent: string | null
}

/** What every paper begins and ends with. */
export const letterhead = (
  reader: PaperReader,
): Pick<Paper, 'locale' | 'texts' | 'brand' | 'accent' | 'sender' | 'footer'> => {
  const { locale, texts, brand, accent } = reader
  const t = paperWords(reader)
  const { name, ...lines } = addressLines(seller.address, reader)
  const vat = t('common.vatNumber', { number: seller.vatNumber })
  return {
    locale,
    texts,
    brand,
    accent: accent ?? undefined,
    sender: [name, ...lines.lines, vat],
    footer: t('common.footer', { name: seller.name, vat }),
  }
}

/** An address as it is written on a parcel, the country named in the reader's language. */
export const addressLines = (address: Address, voice: PaperVoice): { name: string; lines: string[] } => {
  const { locale } = voice
  const t = paperWords(voice)
  const { name, street, postalCode, city, region, phone } = address
  const country = new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' }).of(address.country)
  const place = region
    ? t('enums:address.placeRegion', { postalCode, city, region })
    : t('enums:address.place', { postalCode, city })
  return { name, lines: [street, place, country, phone].filter((each): each is string => Boolean(each)) }
}
