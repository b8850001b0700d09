import type { CustomerField } from '@/domain/customers/fields'
import type { CompanyId } from '@/domain/ids'
import type { StockSight } from '@/domain/products/stock-sight'
import { type ModuleOverrides, type PriceGroup, portalModules } from '@/domain/modules'
import { type Result, ok, refuse } from '@/domain/result'
import type { CustomerPatch } from '@mocks/erp/customer-card'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'
import { warehouseNames } from '../basket/warehouse-names'
import type { AddressInput } from '../company-details/address-input'
import { updateBilling } from '../company-details/edit-details'
import { type Edit, live, write } from '../company-details/write-card'
import type { Context } from '../context'
import { differs } from '../differs'
import { onBehalfOf, reachCustomer } from './reach-customer'

type Command = { companyId: CompanyId; version: number }

/** The customer, within reach of whoever edits, and the caller as its card's editor. */
async function editable(tx: Tx, id: CompanyId, ctx: Context): Promise<Result<{ company: CompanyRow; own: Context }>> {
  const company = await reachCustomer(tx, id, 'customers.edit', ctx)
  if (!company.ok) return company
  return ok({ company: company.value, own: onBehalfOf(ctx, company.value, { 'billing.edit': 'company' }) })
}

/** A live write of terms: the card is read first, and what moved there meanwhile is a conflict (D16). */
async function writeTerms(tx: Tx, { companyId, version }: Command, patch: CustomerPatch, ctx: Context) {
  const found = await editable(tx, companyId, ctx)
  if (!found.ok) return found
  const now = await live(tx, found.value.own)
  if (!now.ok) return now
  if (now.value.company.termsVersion !== version) return ok<Edit>('stale')
  return write(tx, found.value.own, now.value, patch)
}

type Terms = { creditLimit: number | null; termsDays: number; priceGroup: PriceGroup }

/** ADM-21: the business sets limits and terms, and the ERP keeps them. */
export const updateTerms = (
  tx: Tx,
  { creditLimit, termsDays, priceGroup, ...command }: Command & Terms,
  ctx: Context,
): Promise<Result<Edit>> => writeTerms(tx, command, { creditLimit, termsDays, priceGroup }, ctx)

export const blockCustomer = (
  tx: Tx,
  { reason, ...command }: Command & { reason: string },
  ctx: Context,
): Promise<Result<Edit>> => writeTerms(tx, command, { blockedReason: reason }, ctx)

export const unblockCustomer = (tx: Tx, command: Command, ctx: Context): Promise<Result<Edit>> =>
  writeTerms(tx, command, { blockedReason: null }, ctx)

export async function updateCustomerBilling(
  tx: Tx,
  { companyId, ...command }: Command & AddressInput & { invoiceEmail: string },
  ctx: Context,
): Promise<Result<Edit>> {
  const found = await editable(tx, companyId, ctx)
  return found.ok ? updateBilling(tx, command, found.value.own) : found
}

/** SET-04: what the next sync would bring, now. */
export async function readCard(tx: Tx, companyId: CompanyId, ctx: Context): Promise<Result<Edit>> {
  const found = await editable(tx, companyId, ctx)
  if (!found.ok) return found
  const now = await live(tx, found.value.own)
  if (!now.ok) return now
  await tx.companies.update(companyId, { erpReadAt: ctx.clock.now() })
  return ok('saved')
}

type PortalPart = {
  contactName: string
  contactEmail: string
  contactPhone: string
  locale: CompanyRow['locale']
  timeZone: string
  modules: readonly { module: keyof ModuleOverrides; open: boolean }[]
  stockSight?: StockSight | null | undefined
  warehouse?: string | null | undefined
}

const isTimeZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** What the ERP never hears of. Each value that changes remembers who changed it. */
export async function updatePortalPart(tx: Tx, command: Command & PortalPart, ctx: Context): Promise<Result<Edit>> {
  const found = await reachCustomer(tx, command.companyId, 'customers.edit', ctx)
  if (!found.ok) return found
  const company = found.value
  if (company.portalVersion !== command.version) return ok('stale')
  if (!isTimeZone(command.timeZone))
    return refuse('request/invalid', { errors: [{ pointer: '/timeZone', code: 'unknown' }] })
  const warehouse = command.warehouse === undefined ? (company.warehouse ?? null) : command.warehouse
  // One that the ERP has closed since stays until somebody chooses another.
  if (warehouse !== null && warehouse !== company.warehouse && !(await warehouseNames(tx)).has(warehouse))
    return refuse('request/invalid', { errors: [{ pointer: '/warehouse', code: 'unknown' }] })
  const { contactName, contactEmail, contactPhone, locale, timeZone } = command
  const chosen = new Map(command.modules.map(({ module, open }) => [module, open]))
  const facts = {
    salesContact: { name: contactName, email: contactEmail, phone: contactPhone },
    locale,
    timeZone,
    modules: Object.fromEntries(portalModules.flatMap((name) => (chosen.has(name) ? [[name, chosen.get(name)]] : []))),
    stockSight: command.stockSight === undefined ? (company.stockSight ?? null) : command.stockSight,
    warehouse,
  } satisfies Partial<Pick<CompanyRow, CustomerField & keyof CompanyRow>>
  const changed = (Object.keys(facts) as (keyof typeof facts)[]).filter((field) =>
    differs({ stockSight: null, warehouse: null, ...company }, { [field]: facts[field] }),
  )
  if (changed.length === 0) return ok('saved')
  const origin = { source: 'portal' as const, at: ctx.clock.now(), by: ctx.actorName }
  await tx.companies.update(company.id, {
    ...facts,
    portalVersion: company.portalVersion + 1,
    provenance: { ...company.provenance, ...Object.fromEntries(changed.map((field) => [field, origin])) },
  })
  return ok('saved')
}
