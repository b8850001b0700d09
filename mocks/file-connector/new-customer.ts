import { isMarket } from '@/domain/markets'
import { currencies } from '@/domain/money'
import type { Id } from '@/domain/ids'
import { checkTaxNumber } from '@mocks/engine/registrations/tax-number'
import { taxOf } from '@mocks/erp/new-customer'
import type { FileValues } from '@mocks/files/mapping/map-record'
import { faultOf, type RowResult } from '@mocks/jobs/job-work'
import type { Contact } from '@mocks/store/rows/base'
import type { ErpCustomerRow } from '@mocks/store/rows/erp'
import type { Tx } from '@mocks/store/tx'
import { text } from './records'

/** What nobody can be sold to without. */
const needed = [
  ...['name', 'vatNumber', 'currency', 'billTo.street', 'billTo.postalCode', 'billTo.city', 'billTo.country'],
] as const

/** Of whom nobody has granted anything: orders wait for a limit, and invoices are due soon. */
const firstTerms = { creditLimit: 0, termsDays: 14, priceGroup: 'A' } as const

/**
 * The card of a customer that only the file knows: where customers come from files, no ERP service could tell of it. Or
 * why it cannot be opened.
 */
export function newCard(customerNumber: string, values: FileValues): ErpCustomerRow | RowResult {
  const missing = needed.filter((field) => text(values, field) === undefined)
  if (missing.length > 0) return fault('customerIncomplete', customerNumber, missing)
  const country = (text(values, 'billTo.country') ?? '').toUpperCase()
  if (!isMarket(country)) return unusableFault(customerNumber, ['billTo.country'])
  const tax = checkTaxNumber(country, text(values, 'vatNumber') ?? '')
  if (tax.state !== 'valid') return unusableFault(customerNumber, ['vatNumber'])
  const name = text(values, 'name') ?? ''
  return {
    id: `file_${customerNumber}` as Id<'ErpCustomer'>,
    ...{ version: 1, changed: 0, customerNumber, name, country, blockedReason: null, ...firstTerms },
    vatNumber: tax.normalized,
    currency: currencies.find((each) => each === text(values, 'currency')) ?? 'EUR',
    taxBasisPoints: taxOf(country),
    ...{ email: null, phone: null, shipTos: [], contacts: [], portalKey: null },
    // What the file says of it goes over this, as over a card that is known.
    billTo: { name, street: '', postalCode: '', city: '', region: null, country, phone: null },
  }
}

const fault = (code: 'customerIncomplete' | 'customerUnusable', customer: string, fields: readonly string[]) =>
  faultOf(customer, 'failed', code, { customer, fields: fields.join(', ') })

export const unusableFault = (customer: string, fields: readonly string[]): RowResult =>
  fault('customerUnusable', customer, fields)

/** Whoever most customers of the country have; of nobody there, of all. */
export async function salesContactFor(tx: Tx, country: string): Promise<Contact> {
  const all = await tx.companies.all()
  const there = all.filter((company) => company.country === country)
  const counts = new Map<string, { contact: Contact; customers: number }>()
  for (const { salesContact: contact } of there.length > 0 ? there : all)
    counts.set(contact.email, { contact, customers: (counts.get(contact.email)?.customers ?? 0) + 1 })
  const [most] = [...counts.values()].toSorted((a, b) => b.customers - a.customers)
  return most?.contact ?? { name: '', email: '', phone: '' }
}
