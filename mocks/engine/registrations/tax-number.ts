import { validate as at } from 'stdnum/lib/cjs/at/uid.js'
import { validate as cz } from 'stdnum/lib/cjs/cz/dic.js'
import { validate as de } from 'stdnum/lib/cjs/de/vat.js'
import { validate as fr } from 'stdnum/lib/cjs/fr/tva.js'
import { validate as gb } from 'stdnum/lib/cjs/gb/vat.js'
import { validate as nl } from 'stdnum/lib/cjs/nl/btw.js'
import { validate as pl } from 'stdnum/lib/cjs/pl/nip.js'
import { validate as se } from 'stdnum/lib/cjs/se/vat.js'
import { validate as sk } from 'stdnum/lib/cjs/sk/dph.js'
import { InvalidChecksum } from 'stdnum/lib/cjs/exceptions.js'
import { validate as us } from 'stdnum/lib/cjs/us/ein.js'
import type { Market, TaxNumberState } from '@/domain/markets'

export type CheckedTaxNumber = {
  state: TaxNumberState
  /** As it is stored and compared: upper case, without blanks and marks, with the country's letters where it has them. */
  normalized: string
}

type Check = (value: string) => { isValid: true } | { isValid: false; error: Error }

/** A tax registration number of the Emirates has 15 digits and begins with 100; nobody publishes a check digit. */
const ae: Check = (value) =>
  /^100\d{12}$/.test(value) ? { isValid: true } : { isValid: false, error: new Error('format') }

const checks: Readonly<Record<Market, Check>> = {
  AE: ae,
  AT: at,
  CZ: cz,
  DE: de,
  FR: fr,
  GB: gb,
  NL: nl,
  PL: pl,
  SE: se,
  SK: sk,
  US: us,
}
/** Countries whose numbers are written without letters in front. */
const bare: ReadonlySet<Market> = new Set(['AE', 'US'])

/** Only the characters that tell numbers apart. */
export const plainTaxNumber = (text: string): string => text.toUpperCase().replace(/[^0-9A-Z]/g, '')

/**
 * Is this a tax number of that country? Wrong length, letters or country are faults of format, the rest is told by the
 * check digit. Whether the number is in use only the country's own register knows.
 */
export function checkTaxNumber(country: Market, text: string): CheckedTaxNumber {
  const plain = plainTaxNumber(text)
  const body = plain.replace(new RegExp(`^(${country})+`), '')
  const normalized = bare.has(country) ? body : `${country}${body}`
  // The Austrian number carries a U of its own after the country's letters.
  return { state: stateOf(checks[country], body), normalized }
}

/** Some of the checks throw over a number too short to have its parts. */
function stateOf(check: Check, body: string): TaxNumberState {
  try {
    const found = check(body)
    if (found.isValid) return 'valid'
    return found.error instanceof InvalidChecksum ? 'checkDigit' : 'format'
  } catch {
    return 'format'
  }
}
