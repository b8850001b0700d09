import type { MatchContact, matchReasons } from '@/contract/admin/registration-match'
import type { ErpContact, ErpCustomerRow } from '@mocks/store/rows/erp'
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
  contactEmail: 30,
  contactName: 15,
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

/** The facts of whoever registers, or shall become a customer. */
export type Applicant = Pick<
  RegistrationRow,
  'vatNumber' | 'companyName' | 'contactName' | 'email' | 'phone' | 'country'
> & { address: Pick<RegistrationRow['address'], 'postalCode' | 'city'> }
type ComparedContact = { contact: ErpContact; same: MatchContact['same'] }
export type Match = { card: ErpCustomerRow; score: number; reasons: Reason[]; contacts: ComparedContact[] }

const samePhone = (a: string | null, b: string): boolean =>
  digits(a).length >= 7 && digits(a).slice(-9) === digits(b).slice(-9)

/** REG-04: what speaks for each contact person of the card being the one who registers; the likeliest first. */
const contactsOf = (applicant: Applicant, { contacts }: ErpCustomerRow): ComparedContact[] =>
  contacts
    .map((contact): ComparedContact => {
      const same: MatchContact['same'] = []
      if (contact.email && contact.email.toLowerCase() === applicant.email.toLowerCase()) same.push('email')
      if (fold(contact.name) === fold(applicant.contactName)) same.push('name')
      if (samePhone(contact.phone, applicant.phone)) same.push('phone')
      return { contact, same }
    })
    .toSorted((a, b) => b.same.length - a.same.length)

/** What speaks for this card being the company that registers. `domains` are those of the people it already has. */
export function matchCustomer(registration: Applicant, card: ErpCustomerRow, domains: ReadonlySet<string>): Match {
  const domain = domainOf(registration.email)
  const known = new Set([...domains, ...(card.email ? [domainOf(card.email)] : [])])
  const contacts = contactsOf(registration, card)
  const sameCountry = card.country === registration.country
  const found: Record<Reason, boolean> = {
    taxNumber: sameCountry && plainTaxNumber(card.vatNumber) === plainTaxNumber(registration.vatNumber),
    name: sameName(card.name, registration.companyName),
    emailDomain: !publicDomains.has(domain) && known.has(domain),
    postalCode:
      sameCountry && plainPostalCode(card.billTo.postalCode) === plainPostalCode(registration.address.postalCode),
    phone: samePhone(card.phone, registration.phone),
    city: sameCountry && fold(card.billTo.city) === fold(registration.address.city),
    contactEmail: contacts.some(({ same }) => same.includes('email')),
    contactName: contacts.some(({ same }) => same.includes('name')),
  }
  const reasons = (Object.keys(points) as Reason[]).filter((reason) => found[reason])
  return {
    card,
    reasons,
    contacts,
    score: Math.min(
      100,
      reasons.reduce((sum, reason) => sum + points[reason], 0),
    ),
  }
}
