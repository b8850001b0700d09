import type { TimeZone } from '@/domain/clock'
import type { AddressId } from '@/domain/ids'
import { isMarket, type Market } from '@/domain/markets'
import type { Contact } from '@mocks/store/rows/base'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { ErpCustomerRow } from '@mocks/store/rows/erp'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'

const timeZones: Readonly<Record<Market, TimeZone>> = {
  AE: 'Asia/Dubai',
  AT: 'Europe/Vienna',
  CZ: 'Europe/Prague',
  DE: 'Europe/Berlin',
  FR: 'Europe/Paris',
  GB: 'Europe/London',
  NL: 'Europe/Amsterdam',
  PL: 'Europe/Warsaw',
  SE: 'Europe/Stockholm',
  SK: 'Europe/Bratislava',
  US: 'America/New_York',
}
const languageOf: Readonly<Record<string, CompanyRow['locale']>> = { PL: 'pl', DE: 'de', AT: 'de', CH: 'de', AE: 'ar' }
const localeOf = (country: string): CompanyRow['locale'] => languageOf[country] ?? 'en'

/** SET-02: a customer of the ERP gets its place in the portal, with a first branch and the addresses of its card. */
export async function openCompany(tx: Tx, card: ErpCustomerRow, contact: Contact, ctx: Context): Promise<CompanyRow> {
  const company = await tx.companies.insert({
    id: ctx.ids.next<'Company'>('Company'),
    customerNumber: card.customerNumber,
    name: card.name,
    vatNumber: card.vatNumber,
    country: card.country,
    currency: card.currency,
    timeZone: isMarket(card.country) ? timeZones[card.country] : 'UTC',
    locale: localeOf(card.country),
    termsDays: card.termsDays,
    creditLimit: card.creditLimit,
    blockedReason: card.blockedReason,
    priceGroup: card.priceGroup,
    taxBasisPoints: card.taxBasisPoints,
    billTo: card.billTo,
    invoiceEmail: card.email,
    salesContact: { name: contact.name, email: contact.email, phone: contact.phone },
    shippingVersion: 1,
    paymentVersion: 1,
    billingVersion: 1,
    termsVersion: 1,
    portalVersion: 1,
    erpReadAt: ctx.clock.now(),
    provenance: {},
    levelPolicy: 'everyLevel',
    modules: {},
    erpChange: card.changed,
  })
  const branch = await tx.branches.insert({
    id: ctx.ids.next<'Branch'>('Branch'),
    companyId: company.id,
    parentId: null,
    name: card.billTo.city,
    active: true,
    address: card.billTo,
    allowedAddressIds: null,
    defaultAddressId: null,
  })
  const shipTos = card.shipTos.length > 0 ? card.shipTos : [{ code: null, address: card.billTo, isDefault: true }]
  for (const { code, address, isDefault } of shipTos)
    await tx.addresses.insert({
      id: ctx.ids.next<'Address'>('Address') satisfies AddressId,
      companyId: company.id,
      branchId: branch.id,
      isDefault,
      address,
      erpCode: code,
    })
  return company
}
