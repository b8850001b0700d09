import type { Id } from '@/domain/ids'
import type { PriceGroup } from '@/domain/modules'
import type { Context } from '@mocks/engine/context'
import { applyCustomer } from '@mocks/jobs/inbound/masters-in'
import { faultOf, type RowResult } from '@mocks/jobs/job-work'
import type { FileValues } from '@mocks/files/mapping/map-record'
import type { AddressValue } from '@mocks/store/rows/base'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { ErpCustomerRow } from '@mocks/store/rows/erp'
import type { Tx } from '@mocks/store/tx'
import { type FileGroup, flag, number, text } from './records'

type ShipTo = ErpCustomerRow['shipTos'][number]

/** The card of a customer: what the file says over what the portal knows. One row for each delivery address. */
export async function applyCustomers(tx: Tx, ctx: Context, { key, rows }: FileGroup): Promise<RowResult> {
  const company = await tx.companies.one('customerNumber', key)
  if (!company) return faultOf(key, 'skipped', 'customerMissing', { customer: key })
  let card = cardOf(company, await shipTosOf(tx, company))
  for (const { values } of rows) card = withValues(card, values)
  return applyCustomer(tx, ctx, card)
}

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
    contacts: [],
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
  }
}

const addressOf = (values: FileValues, of: string, known: AddressValue): AddressValue => ({
  name: text(values, `${of}.name`) ?? known.name,
  street: text(values, `${of}.street`) ?? known.street,
  postalCode: text(values, `${of}.postalCode`) ?? known.postalCode,
  city: text(values, `${of}.city`) ?? known.city,
  region: text(values, `${of}.region`) ?? known.region,
  country: text(values, `${of}.country`) ?? known.country,
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
