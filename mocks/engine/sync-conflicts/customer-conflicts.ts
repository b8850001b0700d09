import { type CardSays, isMasteredField, type MasteredField } from '@/domain/customers/masters'
import type { CompanyId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import { erp } from '@mocks/erp/connector'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'
import { customerRules, setCustomerRule } from '../company-details/customer-rules'
import { takeCard } from '../company-details/take-card'
import type { Context } from '../context'
import { reachesCustomer } from '../reach'
import { patchOf, shownOfCustomer } from './customer-values'
import { type Decided, type Decision, type DecisionOutcome, isoOrNull, type OpenConflict } from './open-conflict'

const openFields = ({ erpSays = {} }: CompanyRow): [MasteredField, CardSays][] =>
  (Object.entries(erpSays) as [MasteredField, CardSays][]).filter(([, { state }]) => state === 'open')

/** Values of customers' cards that wait for somebody; only of customers the caller works for. */
export async function customerConflicts(tx: Tx, ctx: Context): Promise<OpenConflict[]> {
  const [companies, rules] = await Promise.all([tx.companies.all(), customerRules(tx)])
  return companies
    .filter(({ id }) => reachesCustomer(ctx.actor, 'customers.view', id))
    .flatMap((company) =>
      openFields(company).map(([field, says]): OpenConflict => {
        const facts = { id: company.id, kind: 'customer' as const, number: company.customerNumber, name: company.name }
        const origin = company.provenance[field]
        return {
          ...facts,
          id: `${company.id} ${field}`,
          ...{ key: field, field, at: says.at },
          show: async () => ({
            ...facts,
            ...{ key: field, field, version: company.version, at: isoOrNull(says.at) },
            rule: rules[field],
            ruleOf: null,
            base: shownOfCustomer(says.base, company),
            erp: shownOfCustomer(says.value, company, field),
            portal: shownOfCustomer(company[field], company, field),
            origin: { source: origin?.source ?? 'erp', at: isoOrNull(origin?.at ?? null), by: origin?.by ?? null },
          }),
        }
      }),
    )
}

/** Each by itself. Where the portal wins, the ERP is written to at once: both hold the same afterwards. */
export async function decideCustomers(tx: Tx, decisions: readonly Decision[], ctx: Context): Promise<Decided[]> {
  const seen = new Map<string, number>()
  const rows: Decided[] = []
  for (const decision of decisions) {
    const company = await tx.companies.get(decision.id as CompanyId)
    const mayKnow = company && reachesCustomer(ctx.actor, 'customers.view', company.id) ? company : undefined
    if (mayKnow && !seen.has(mayKnow.id)) seen.set(mayKnow.id, mayKnow.version)
    const outcome = await decide(tx, decision, mayKnow, seen.get(decision.id), ctx)
    rows.push({ id: decision.id, number: mayKnow?.customerNumber ?? '', key: decision.key, outcome })
  }
  return rows
}

async function decide(
  tx: Tx,
  { version, key, side }: Decision,
  company: CompanyRow | undefined,
  seenVersion: number | undefined,
  ctx: Context,
): Promise<DecisionOutcome> {
  const says = company && isMasteredField(key) ? company.erpSays?.[key] : undefined
  if (!company || !isMasteredField(key) || !says) return 'gone'
  if (!reachesCustomer(ctx.actor, 'customers.edit', company.id)) return 'forbidden'
  if (seenVersion !== version) return 'stale'
  if (side === 'erp') {
    await take(tx, company, key, says, ctx)
    return 'erp'
  }
  return keep(tx, company, key, says, ctx)
}

const withoutSays = ({ erpSays = {} }: CompanyRow, field: MasteredField): CompanyRow['erpSays'] =>
  Object.fromEntries(Object.entries(erpSays).filter(([key]) => key !== field))

const originOf = (company: CompanyRow, field: MasteredField, source: 'erp' | 'portal', ctx: Context) => ({
  ...company.provenance,
  [field]: { source, at: ctx.clock.now(), by: ctx.actorName },
})

async function take(tx: Tx, company: CompanyRow, field: MasteredField, says: CardSays, ctx: Context): Promise<void> {
  await tx.companies.update(company.id, {
    [field]: says.value,
    erpSays: withoutSays(company, field),
    provenance: originOf(company, field, 'erp', ctx),
    billingVersion: company.billingVersion + 1,
    termsVersion: company.termsVersion + 1,
  })
}

/** What the ERP lets nobody write stays different, and nobody is asked again about this value. */
async function keep(
  tx: Tx,
  company: CompanyRow,
  field: MasteredField,
  says: CardSays,
  ctx: Context,
): Promise<DecisionOutcome> {
  const patch = patchOf(company, field)
  if (!patch) {
    await tx.companies.update(company.id, {
      erpSays: { ...company.erpSays, [field]: { ...says, state: 'kept' } },
      provenance: originOf(company, field, 'portal', ctx),
    })
    return 'portal'
  }
  const reply = await erp.updateCustomer(tx, company.customerNumber, company.erpChange, patch)
  if (reply.outcome === 'unreachable') return 'unreachable'
  if (reply.outcome === 'changed') {
    await takeCard(tx, ctx, company, reply.card)
    return 'stale'
  }
  await tx.companies.update(company.id, {
    erpChange: reply.card.changed,
    erpSays: withoutSays(company, field),
    provenance: originOf(company, field, 'portal', ctx),
  })
  return 'portal'
}

/** The rule for all customers, and what is open decided by it. */
export async function alwaysForCustomers(
  tx: Tx,
  field: string,
  side: 'erp' | 'portal',
  ctx: Context,
): Promise<Result<number>> {
  if (!isMasteredField(field)) return refuse('request/invalid', { errors: [{ pointer: '/field', code: 'unknown' }] })
  await setCustomerRule(tx, field, side, ctx)
  const open = (await customerConflicts(tx, ctx)).filter((each) => each.field === field)
  for (const each of open) {
    const company = await tx.companies.require(each.id.split(' ')[0] as CompanyId)
    const says = company.erpSays?.[field]
    if (!says) continue
    if (side === 'erp') await take(tx, company, field, says, ctx)
    else
      await tx.companies.update(company.id, { erpSays: { ...company.erpSays, [field]: { ...says, state: 'noted' } } })
  }
  return ok(open.length)
}
