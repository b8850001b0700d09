import type { CustomerField } from '@/domain/customers/fields'
import type { CustomerRules, MasteredField } from '@/domain/customers/masters'
import type { AddressId } from '@/domain/ids'
import { differs } from '../differs'
import { overWaiting, settleWaiting } from './card-changes'
import { customerRules } from './customer-rules'
import { type Says, settleCard } from './settle-card'
import type { AddressRow, CompanyRow } from '@mocks/store/rows/company'
import type { ErpCustomerRow } from '@mocks/store/rows/erp'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'

/** Who brought the values that are taken over: somebody of the portal by a live call, or the people of the ERP. */
type Writer = { source: 'portal'; by: string } | { source: 'erp'; by: null }
/** What is edited as billing details. */
const billing: readonly CustomerField[] = ['name', 'billTo', 'invoiceEmail']

const ofErp: Writer = { source: 'erp', by: null }

/**
 * Brings a company up to the ERP's card: terms, billing details and delivery addresses. The versions people edit by
 * rise only where their part changed, so that a new credit limit disturbs nobody who is typing an address. Each value
 * that changed remembers who wrote it.
 */
export async function takeCard(
  tx: Tx,
  ctx: Context,
  company: CompanyRow,
  card: ErpCustomerRow,
  writer: Writer = ofErp,
): Promise<boolean> {
  const { name, vatNumber, creditLimit, blockedReason, termsDays, priceGroup, taxBasisPoints, billTo } = card
  const terms = { creditLimit, blockedReason, termsDays, priceGroup }
  const waiting = await settleWaiting(tx, company, card)
  const facts = withoutOwn({ name, billTo, invoiceEmail: card.email, vatNumber, taxBasisPoints, ...terms }, waiting.own)
  const addressesChanged = await takeShipTos(tx, ctx, company, await overWaiting(tx, company.id, card.shipTos))
  const read = { erpChange: card.changed, erpReadAt: ctx.clock.now() }
  const rules = await rulesWith(tx, waiting.asked.keys())
  const settled = settleCard(company, facts, rules, writer.source, ctx.clock.now())
  const { taken } = settled
  const erpSays = withBases(settled.erpSays, waiting.asked)
  const changed = Object.keys(taken) as (keyof typeof taken)[]
  if (!addressesChanged && changed.length === 0) {
    const isOther = differs({ erpSays: company.erpSays ?? {} }, { erpSays })
    if (company.erpChange !== card.changed || isOther) await tx.companies.update(company.id, { ...read, erpSays })
    return isOther
  }
  const origin = { ...writer, at: ctx.clock.now() }
  const fields: CustomerField[] = [...changed, ...(addressesChanged ? (['addresses'] as const) : [])]
  await tx.companies.update(company.id, {
    ...taken,
    ...read,
    erpSays,
    billingVersion: company.billingVersion + Number(changed.some((field) => billing.includes(field))),
    shippingVersion: company.shippingVersion + Number(addressesChanged),
    termsVersion: company.termsVersion + Number(changed.some((field) => field in terms)),
    provenance: { ...company.provenance, ...Object.fromEntries(fields.map((field) => [field, origin])) },
  })
  return true
}

/** What is yet on its way to the ERP is not taken back by what the ERP says until it has arrived. */
const withoutOwn = <F extends object>(facts: F, own: ReadonlySet<string>): Partial<F> =>
  Object.fromEntries(Object.entries(facts).filter(([field]) => !own.has(field))) as Partial<F>

/** Where both sides wrote before they heard of each other, somebody is asked whatever the rule about the later one says. */
const rulesWith = async (tx: Tx, asked: Iterable<MasteredField>): Promise<CustomerRules> => ({
  ...(await customerRules(tx)),
  ...Object.fromEntries([...asked].map((field) => [field, 'manual'])),
})

const withBases = (says: Says, bases: ReadonlyMap<MasteredField, unknown>): Says =>
  Object.fromEntries(
    Object.entries(says).map(([field, each]) => {
      const base = bases.get(field as MasteredField)
      return [field, base === undefined ? each : { ...each, base }]
    }),
  )

async function takeShipTos(
  tx: Tx,
  ctx: Context,
  { id: companyId }: CompanyRow,
  shipTos: ErpCustomerRow['shipTos'],
): Promise<boolean> {
  const known = (await tx.addresses.by('companyId', companyId)).filter(({ erpCode }) => erpCode !== null)
  let changed = false
  for (const gone of known.filter(({ erpCode }) => shipTos.every(({ code }) => code !== erpCode))) {
    await forgetAddress(tx, gone)
    changed = true
  }
  for (const { code, address, isDefault } of shipTos) {
    const row = known.find(({ erpCode }) => erpCode === code)
    if (row && !differs(row, { isDefault, address })) continue
    if (row) await tx.addresses.update(row.id, { address, isDefault })
    else
      await tx.addresses.insert({
        id: ctx.ids.next<'Address'>('Address') satisfies AddressId,
        companyId,
        branchId: null,
        isDefault,
        address,
        erpCode: code,
      })
    changed = true
  }
  return changed
}

/** Takes an address away, and out of every place that names it. Orders keep the address they were sent to. */
export async function forgetAddress(tx: Tx, { id, companyId }: AddressRow): Promise<void> {
  for (const branch of await tx.branches.by('companyId', companyId)) {
    const { allowedAddressIds, defaultAddressId } = branch
    if (defaultAddressId !== id && !allowedAddressIds?.includes(id)) continue
    await tx.branches.update(branch.id, {
      allowedAddressIds: allowedAddressIds?.filter((other) => other !== id) ?? null,
      defaultAddressId: defaultAddressId === id ? null : defaultAddressId,
    })
  }
  for (const user of await tx.users.by('companyId', companyId))
    if (user.defaultAddressId === id) await tx.users.update(user.id, { defaultAddressId: null })
  await tx.addresses.delete(id)
}
