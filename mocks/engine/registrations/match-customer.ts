import type { matchReasons } from '@/contract/admin/registrations'
import type { ErpCustomerRow } from '@mocks/store/rows/erp'
import type { RegistrationRow } from '@mocks/store/rows/people'
import { plainTaxNumber } from './tax-number'

type Reason = (typeof matchReasons)[number]

/** Points of each reason. A tax number alone nearly decides; everything else only hints. */
const points: Readonly<Record<Reason, number>> = {
  taxNumber: 70,
  name: 20,
  emailDomain: 15,
  postalCode: 10,
  phone: 10,
  city: 5,
}

const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('Ł', 'L').toLowerCase()
/** Legal forms say nothing about who a company is. */
const legalForms = /\b(sp|z|o|oo|gmbh|ag|kg|llc|ltd|limited|inc|corp|s|r|sro|as|a|bv|nv|sarl|sas|sa|ab|plc|co)\b/g
const wordsOf = (name: string): string[] =>
  fold(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(legalForms, ' ')
    .split(' ')
    .filter((word) => word.length > 1)

/** Most words of the shorter name stand in the longer one. */
const sameName = (a: string, b: string): boolean => {
  const [left, right] = [new Set(wordsOf(a)), new Set(wordsOf(b))]
  const shared = [...left].filter((word) => right.has(word)).length
  const fewest = Math.min(left.size, right.size)
  return fewest > 0 && shared / fewest >= 0.6
}

const digits = (text: string | null): string => (text ?? '').replace(/\D/g, '')
const plainPostalCode = (text: string): string => text.toUpperCase().replace(/[^0-9A-Z]/g, '')
const domainOf = (email: string): string => email.split('@')[1]?.toLowerCase() ?? ''
/** Mailboxes anybody can open tell nothing about the company. */
const publicDomains: ReadonlySet<string> = new Set([
  'gmail.com',
  'outlook.com',
  'yahoo.com',
  'icloud.com',
  'wp.pl',
  'o2.pl',
  'gmx.de',
  'web.de',
])

export type Match = { card: ErpCustomerRow; score: number; reasons: Reason[] }

/** What speaks for this card being the company that registers. `domains` are those of the people it already has. */
export function matchCustomer(
  registration: Pick<RegistrationRow, 'vatNumber' | 'companyName' | 'email' | 'phone' | 'address' | 'country'>,
  card: ErpCustomerRow,
  domains: ReadonlySet<string>,
): Match {
  const domain = domainOf(registration.email)
  const known = new Set([...domains, ...(card.email ? [domainOf(card.email)] : [])])
  const sameCountry = card.country === registration.country
  const found: Record<Reason, boolean> = {
    taxNumber: sameCountry && plainTaxNumber(card.vatNumber) === plainTaxNumber(registration.vatNumber),
    name: sameName(card.name, registration.companyName),
    emailDomain: !publicDomains.has(domain) && known.has(domain),
    postalCode:
      sameCountry && plainPostalCode(card.billTo.postalCode) === plainPostalCode(registration.address.postalCode),
    phone: digits(card.phone).length >= 7 && digits(card.phone).slice(-9) === digits(registration.phone).slice(-9),
    city: sameCountry && fold(card.billTo.city) === fold(registration.address.city),
  }
  const reasons = (Object.keys(points) as Reason[]).filter((reason) => found[reason])
  return {
    card,
    reasons,
    score: Math.min(
      100,
      reasons.reduce((sum, reason) => sum + points[reason], 0),
    ),
  }
}
