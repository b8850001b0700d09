import type { Id } from '@/domain/ids'
import { currencies } from '@/domain/money'
import type { Context } from '@mocks/engine/context'
import { differs } from '@mocks/engine/differs'
import { erp } from '@mocks/erp/connector'
import type { ErpGeneralRow, GeneralEntryRow } from '@mocks/store/rows/general'
import type { Tx } from '@mocks/store/tx'
import { faultOf, type Gone, type RowResult } from '../job-work'

/** An entry of the ERP's lists, or a rate of its table. Everything that names a code comes after this. */
export async function applyGeneral(tx: Tx, ctx: Context, row: ErpGeneralRow): Promise<RowResult> {
  const { key, kind, code, name, facts } = row
  if (kind === 'rate') return applyRate(tx, ctx, row)
  const known = await tx.generalEntries.one('key', key)
  const entry = { kind, code, name, facts }
  if (!known) {
    await tx.generalEntries.insert({
      id: ctx.ids.next<'GeneralEntry'>('GeneralEntry'),
      key,
      ...entry,
      asOf: ctx.clock.now(),
    })
    return { key, outcome: 'created', message: null }
  }
  if (!differs(known, entry)) return { key, outcome: 'unchanged', message: null }
  await tx.generalEntries.update(known.id, { ...entry, asOf: ctx.clock.now() })
  return { key, outcome: 'updated', message: null }
}

async function applyRate(tx: Tx, ctx: Context, { key, code, facts }: ErpGeneralRow): Promise<RowResult> {
  const currency = currencies.find((each) => each === code)
  const { microEur, on } = facts
  if (!currency) return faultOf(key, 'skipped', 'currencyUnknown', { currency: code })
  // Amounts are divided by rates: one of nothing would make every figure wrong at once.
  if (!microEur || microEur < 0 || !on) return faultOf(key, 'failed', 'rateUnusable', { currency })
  const known = await tx.rates.one('currency', currency)
  if (!known) {
    await tx.rates.insert({ id: ctx.ids.next<'Rate'>('Rate'), currency, microEur, on })
    return { key, outcome: 'created', message: null }
  }
  if (!differs(known, { microEur, on })) return { key, outcome: 'unchanged', message: null }
  await tx.rates.update(known.id, { microEur, on })
  return { key, outcome: 'updated', message: null }
}

const goneEntries = async (tx: Tx): Promise<GeneralEntryRow[]> => {
  const theirs = await erp.listKeys(tx, 'erpGeneral')
  if (!theirs) return []
  const listed = new Set(theirs)
  return (await tx.generalEntries.all()).filter(({ key }) => !listed.has(key))
}

/** Entries the ERP no longer lists. A rate is kept: what was sold at it still has to be counted. */
export const goneGeneral: Gone = {
  held: async (tx) => (await tx.generalEntries.all()).length,
  keys: async (tx) => (await goneEntries(tx)).map(({ key }) => key),
  async remove(tx, _ctx, key) {
    const row = (await goneEntries(tx)).find((each) => each.key === key)
    if (!row) return null
    await tx.generalEntries.delete(row.id as Id<'GeneralEntry'>)
    return faultOf(key, 'deleted', 'goneInErp')
  },
}
