import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BankAccountId, CreditId, Id, InvoiceId } from '@/domain/ids'
import { creditInvoice } from '@mocks/erp/credit-memos'
import { setErpMode } from '@mocks/erp/health'
import { bookPayment } from '@mocks/erp/invoicing'
import { createErpWorld, type ErpWorld } from '@mocks/jobs/testing/erp-world'
import { payAs } from '@mocks/jobs/testing/pay-invoice'
import { disputeShare, endFirstDispute } from '@mocks/jobs/testing/dispute-invoice'
import { companyIds } from '@mocks/seed/companies'
import type { Tx } from '@mocks/store/tx'

const invoiceIds = ['s006', 's007', 's015', 's016', 's017'].map((key) => `inv_${key}` as InvoiceId)
const hour = 3_600_000
const jobs = ['paymentsOut', 'invoicesIn', 'creditMemosIn'] as const
const one = fc.nat(invoiceIds.length - 1)

const deed = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      deed: fc.constant('pay' as const),
      invoices: fc.uniqueArray(one, { minLength: 1, maxLength: 3 }),
      amount: fc.option(fc.integer({ min: 1, max: 600_000 })),
      credits: fc.constantFrom('none', 'all'),
      debit: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      deed: fc.constant('transfer' as const),
      invoice: one,
      amount: fc.integer({ min: 1, max: 50_000 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      deed: fc.constant('credit' as const),
      invoice: one,
      amount: fc.integer({ min: 1, max: 20_000 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ deed: fc.constant('erp' as const), mode: fc.constantFrom<'up' | 'down'>('up', 'down') }),
  },
  { weight: 2, arbitrary: fc.record({ deed: fc.constant('wait' as const), hours: fc.constantFrom(1, 30, 100) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      deed: fc.constant('dispute' as const),
      invoice: one,
      share: fc.integer({ min: 1, max: 4 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      deed: fc.constant('settleDispute' as const),
      outcome: fc.constantFrom('credit', 'part', 'reject', 'withdraw'),
    }),
  },
  { weight: 4, arbitrary: fc.record({ deed: fc.constant('run' as const), job: fc.constantFrom(...jobs) }) },
)
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0)

async function books(tx: Tx) {
  const invoices = await Promise.all(invoiceIds.map((id) => tx.invoices.require(id)))
  const credits = await tx.credits.by('companyId', companyIds.kestrel)
  const all = await tx.payments.by('companyId', companyIds.kestrel)
  const payments = all.filter(({ userId }) => userId !== null)
  const transferred = sum(all.filter(({ method }) => method === 'transfer').map(({ amount }) => amount))
  const parts = (await Promise.all(payments.map(({ id }) => tx.paymentAllocations.by('paymentId', id)))).flat()
  return { invoices, credits, payments, parts, transferred }
}
/** What is owed: open invoices without credits and deposits. */
const owed = ({ invoices, credits }: Awaited<ReturnType<typeof books>>): number =>
  sum(invoices.map(({ total, paid }) => total - paid)) - sum(credits.map(({ total, applied }) => total - applied))

async function act(world: ErpWorld, each: Deed, ledger: { transferred: number; credited: number }): Promise<void> {
  if (each.deed === 'wait') return world.advance(each.hours * hour)
  if (each.deed === 'run') {
    const { mode } = await world.read((tx) => tx.erpHealth.require('erp' as Id<'ErpHealth'>))
    if (mode === 'up') await world.run(each.job)
    return
  }
  if (each.deed === 'erp') return void (await world.write((tx, ctx) => setErpMode(tx, ctx, each.mode)))
  if (each.deed === 'dispute') return disputeShare(world, invoiceIds[each.invoice]!, each.share)
  if (each.deed === 'settleDispute') {
    ledger.credited += await endFirstDispute(world, invoiceIds, each.outcome)
    return
  }
  if (each.deed === 'pay') {
    const invoices = each.invoices.map((at) => ({ invoiceId: invoiceIds[at]!, amount: each.amount }))
    const selection = {
      invoices,
      credits: each.credits === 'all' ? null : ([] as { creditId: CreditId; invoiceId: null }[]),
    }
    const method = { kind: 'bankDebit', bankAccountId: 'bac_kestrel' as BankAccountId } as const
    await payAs(world, 'ines', selection, each.debit ? method : undefined)
    return
  }
  await world.write(async (tx, ctx) => {
    const { number } = await tx.invoices.require(invoiceIds[each.invoice]!)
    const theirs = (await tx.erpInvoices.one('number', number))!
    if (each.deed === 'credit') {
      await creditInvoice(tx, ctx, theirs, each.amount, 'price')
      ledger.credited += each.amount
    } else if (theirs.total - theirs.paid >= each.amount) {
      await bookPayment(tx, ctx, theirs, each.amount)
      ledger.transferred += each.amount
    }
  })
}

test('§5.10 whatever happens in whatever order, money is neither made nor lost, here and in the ERP', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 3, maxLength: 14 }), async (deeds) => {
      const world = await createErpWorld()
      await world.stopErp()
      await world.stopJobs()
      const first = await world.read(books)
      const [before, earlier] = [owed(first), first.transferred]
      const ledger = { transferred: 0, credited: 0 }
      for (const each of deeds) {
        await act(world, each, ledger)
        const { invoices, credits } = await world.read(books)
        for (const { id, disputed = 0 } of invoices) {
          const disputes = await world.read((tx) => tx.disputes.by('invoiceId', id))
          expect(disputed).toBe(sum(disputes.filter(({ status }) => status === 'open').map(({ amount }) => amount)))
        }
        for (const { total, paid, pending } of invoices) {
          expect(paid).toBeLessThanOrEqual(total)
          expect(Math.min(paid, pending)).toBeGreaterThanOrEqual(0)
        }
        for (const { total, applied, pending } of credits) expect(applied + pending).toBeLessThanOrEqual(total)
      }
      await world.write((tx, ctx) => setErpMode(tx, ctx, 'up'))
      await world.advance(6 * 24 * hour)
      for (const job of jobs) await world.run(job)

      const after = await world.read(books)
      const settled = after.payments.filter(({ state }) => state === 'settled')
      const discount = sum(after.parts.filter(({ state }) => state === 'settled').map((part) => part.discount))
      const cash = sum(settled.map(({ amount }) => amount))
      expect(before - owed(after)).toBe(cash + discount + ledger.transferred + ledger.credited)
      // INV-05: each of them is a payment here, and none of them twice.
      expect(after.transferred - earlier).toBe(ledger.transferred)
      expect(after.payments.every(({ state }) => state !== 'pending')).toBe(true)
      await world.read(async (tx) => {
        for (const { number, paid, discountTaken } of after.invoices)
          expect(await tx.erpInvoices.one('number', number)).toMatchObject({ paid, discountTaken })
        for (const { number, total, applied } of after.credits)
          expect(await tx.erpCredits.one('number', number)).toMatchObject({ total, applied })
        for (const { idempotencyKey } of settled)
          expect(await tx.erpPayments.by('portalKey', idempotencyKey)).toHaveLength(1)
      })
    }),
    { numRuns: 12 },
  )
})
