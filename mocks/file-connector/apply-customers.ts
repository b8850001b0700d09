import type { Id } from '@/domain/ids'
import type { PriceGroup } from '@/domain/modules'
import type { Context } from '@mocks/engine/context'
import { differs } from '@mocks/engine/differs'
import { openCompany } from '@mocks/engine/registrations/open-company'
import { applyCustomer } from '@mocks/jobs/inbound/masters-in'
import type { RowResult } from '@mocks/jobs/job-work'
import type { FileValues } from '@mocks/files/mapping/map-record'
import type { AddressValue } from '@mocks/store/rows/base'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { ErpContact, ErpCustomerRow } from '@mocks/store/rows/erp'
import type { Tx } from '@mocks/store/tx'
import { newCard, salesContactFor, unusableFault } from './new-customer'
import { type FileGroup, flag, number, text } from './records'

type ShipTo = ErpCustomerRow['shipTos'][number]

/** The card of a customer: what the file says over what the portal knows. One row for each address and each contact. */
export async function applyCustomers(tx: Tx, ctx: Context, { key, rows }: FileGroup): Promise<RowResult> {
  const known = await tx.companies.one('customerNumber', key)
  const start = known ? cardOf(known, await shipTosOf(tx, known)) : newCard(key, rows[0]?.values ?? new Map())
  if ('outcome' in start) return start
  const unusable = countryFields.filter((field) => rows.some(({ values }) => !isCountry(text(values, field))))
  if (unusable.length > 0) return unusableFault(key, unusable)
  let card = start
  for (const { values } of rows) card = withValues(card, values)
  const { contacts } = card
  if (!known) {
    const opened = await openCompany(tx, card, await salesContactFor(tx, card.country), ctx)
    await tx.companies.update(opened.id, { contacts })
    return { key, outcome: 'created', message: null }
  }
  const result = await applyCustomer(tx, ctx, card)
  if (!differs({ contacts: known.contacts ?? [] }, { contacts })) return result
  await tx.companies.update(known.id, { contacts })
  return result.outcome === 'unchanged' ? { ...result, outcome: 'updated' } : result
}

const countryFields = ['billTo.country', 'shipTo.country'] as const
/** A code of two letters, as everything that shows or delivers to an address needs it; a name of a country is none. */
const isCountry = (text: string | undefined): boolean => text === undefined || /^[a-z]{2}$/i.test(text)

const shipTosOf = async (tx: Tx, { id }: CompanyRow): Promise<ShipTo[]> =>
  (await tx.addresses.by('companyId', id)).flatMap(({ erpCode, address, isDefault }) =>
    erpCode === null ? [] : [{ code: erpCode, address, isDefault }],
  )

const cardOf = (company: CompanyRow, shipTos: ShipTo[]): ErpCustomerRow => {
  const { customerNumber, name, creditLimit, blockedReason, termsDays, priceGroup, taxBasisPoints } = company
  const { vatNumber, country, currency, billTo, invoiceEmail, erpChange } = company
  return {
    id: `file_${customerNumber}` as Id<'ErpCustomer'>,
    version: 1,
    changed: erpChange,
    ...{ customerNumber, name, creditLimit, blockedReason, termsDays, priceGroup, taxBasisPoints },
    ...{ vatNumber, country, currency, billTo, shipTos },
    email: invoiceEmail,
    phone: billTo.phone,
    contacts: company.contacts ?? [],
    portalKey: null,
  }
}

function withValues(card: ErpCustomerRow, values: FileValues): ErpCustomerRow {
  return {
    ...card,
    name: text(values, 'name') ?? card.name,
    vatNumber: text(values, 'vatNumber') ?? card.vatNumber,
    creditLimit: number(values, 'creditLimit') ?? card.creditLimit,
    blockedReason: text(values, 'blockedReason') ?? card.blockedReason,
    termsDays: number(values, 'termsDays') ?? card.termsDays,
    priceGroup: (text(values, 'priceGroup') as PriceGroup | undefined) ?? card.priceGroup,
    email: text(values, 'email') ?? card.email,
    billTo: addressOf(values, 'billTo', card.billTo),
    shipTos: shipTosWith(card.shipTos, values, card.billTo),
    contacts: contactsWith(card.contacts, values),
  }
}

const addressOf = (values: FileValues, of: string, known: AddressValue): AddressValue => ({
  name: text(values, `${of}.name`) ?? known.name,
  street: text(values, `${of}.street`) ?? known.street,
  postalCode: text(values, `${of}.postalCode`) ?? known.postalCode,
  city: text(values, `${of}.city`) ?? known.city,
  region: text(values, `${of}.region`) ?? known.region,
  country: text(values, `${of}.country`)?.toUpperCase() ?? known.country,
  phone: text(values, `${of}.phone`) ?? known.phone,
})

function shipTosWith(known: ShipTo[], values: FileValues, otherwise: AddressValue): ShipTo[] {
  const code = text(values, 'shipTo.code')
  if (code === undefined) return known
  const before = known.find((each) => each.code === code)
  const isDefault = flag(values, 'shipTo.isDefault') ?? before?.isDefault ?? known.length === 0
  const shipTo = { code, isDefault, address: addressOf(values, 'shipTo', before?.address ?? otherwise) }
  const others = known.map((each) => (isDefault ? { ...each, isDefault: false } : each))
  return before ? others.map((each) => (each.code === code ? shipTo : each)) : [...others, shipTo]
}

/** A contact that is new needs no more than a code: what the file does not say of it stays empty. */
function contactsWith(known: ErpContact[], values: FileValues): ErpContact[] {
  const code = text(values, 'contact.code')
  if (code === undefined) return known
  const before = known.find((each) => each.code === code)
  const contact: ErpContact = {
    code,
    name: text(values, 'contact.name') ?? before?.name ?? '',
    email: text(values, 'contact.email') ?? before?.email ?? null,
    phone: text(values, 'contact.phone') ?? before?.phone ?? null,
    position: text(values, 'contact.position') ?? before?.position ?? '',
  }
  return before ? known.map((each) => (each.code === code ? contact : each)) : [...known, contact]
}
