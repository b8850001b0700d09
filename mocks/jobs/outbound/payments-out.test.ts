import { beforeEach, describe, expect, test } from 'vitest'
import type { BankAccountId, CreditId, InvoiceId, PaymentId } from '@/domain/ids'
import type { SyncJobKey } from '@/domain/sync/vocabulary'
import { setErpMode } from '@mocks/erp/health'
import { bookPayment } from '@mocks/erp/invoicing'
import type { Tx } from '@mocks/store/tx'
import { syncJobId } from '../sync-jobs'
import { createErpWorld, type ErpWorld } from '../testing/erp-world'
import { payAs, payInvoice } from '../testing/pay-invoice'
import { sendPaymentNow } from './send-payment'

const id = (key: string) => `inv_${key}` as InvoiceId
const minute = 60_000
const day = 24 * 60 * minute

let world: ErpWorld
/** Only these jobs run by themselves: days pass in these tests. */
const quiet = (from: ErpWorld, running: readonly SyncJobKey[]) =>
  from.write(async (tx) => {
    for (const { id: jobId, key } of await tx.syncJobs.all())
      if (!running.includes(key)) await tx.syncJobs.update(jobId, { enabled: false })
  })
beforeEach(async () => {
  world = await createErpWorld()
  await world.stopErp()
  await quiet(world, ['paymentsOut', 'invoicesIn', 'creditMemosIn'])
})
const invoice = (key: string) => world.read((tx) => tx.invoices.require(id(key)))
const inErp = async (tx: Tx, key: string) =>
  (await tx.erpInvoices.one('number', (await tx.invoices.require(id(key))).number))!
const theirs = (key: string) => world.read((tx) => inErp(tx, key))
const payment = (paymentId: PaymentId) => world.read((tx) => tx.payments.require(paymentId))
const bankAccountId = (key: string) => `bac_${key}` as BankAccountId

describe('payments and the ERP', () => {
  test('INV-05, INV-06 a payment is posted at once, to the invoice account and the invoice of the order', async () => {
    const paid = await payInvoice(world, 'ines', { invoiceId: id('s016'), amount: null })
    await world.advance(5_000)
    const total = (await invoice('s016')).total
    expect((await theirs('s016')).paid).toBe(total)
    const posted = await world.read((tx) => tx.erpPayments.one('portalKey', paid.idempotencyKey))
    expect(posted).toMatchObject({ customerNumber: 'C-10012', amount: total })
    expect(posted?.lines.map(({ invoiceNumber }) => invoiceNumber)).toEqual([(await invoice('s016')).number])
    expect(await payment(paid.id)).toMatchObject({ erpState: 'inErp', erpNumber: posted?.number, sendAttempts: 1 })
    const history = await world.read(async (tx) =>
      tx.history.by('orderId', (await tx.invoices.require(id('s016'))).orderId!),
    )
    expect(history.map(({ event }) => event)).toContain('paymentMade')
    await world.advance(60 * minute)
    expect((await invoice('s016')).paid).toBe(total)
  })

  test('an ERP out of reach loses nothing: the payment counts here at once and is posted once, when it is back', async () => {
    await world.write((tx, ctx) => setErpMode(tx, ctx, 'down'))
    const paid = await payInvoice(world, 'ines', { invoiceId: id('s017'), amount: 10_000 })
    await world.advance(30 * minute)
    expect((await invoice('s017')).paid).toBe(10_000)
    expect((await payment(paid.id)).erpState).toBe('waiting')
    expect((await theirs('s017')).paid).toBe(0)
    await world.write((tx, ctx) => setErpMode(tx, ctx, 'up'))
    await world.advance(60 * minute)
    expect((await theirs('s017')).paid).toBe(10_000)
    const again = await world.write(async (tx, ctx) => sendPaymentNow(tx, ctx, await tx.payments.require(paid.id)))
    expect(again.outcome).toBe('alreadyThere')
    expect((await theirs('s017')).paid).toBe(10_000)
    expect(await world.read((tx) => tx.erpPayments.by('portalKey', paid.idempotencyKey))).toHaveLength(1)
  })

  test('reading an invoice in between never takes back what the ERP was not told of', async () => {
    await world.write((tx) => tx.syncJobs.update(syncJobId('paymentsOut'), { enabled: false }))
    await payInvoice(world, 'ines', { invoiceId: id('s017'), amount: 10_000 })
    await world.write(async (tx, ctx) => bookPayment(tx, ctx, await inErp(tx, 's017'), 2_000))
    await world.run('invoicesIn')
    expect((await invoice('s017')).paid).toBe(12_000)
    await world.run('paymentsOut')
    await world.run('invoicesIn')
    expect([(await invoice('s017')).paid, (await theirs('s017')).paid]).toEqual([12_000, 12_000])
  })

  test('§5.5 paid twice, here and by transfer: what is too much becomes a deposit and is never lost', async () => {
    const { total } = await invoice('s016')
    await world.write((tx, ctx) => setErpMode(tx, ctx, 'down'))
    const paid = await payInvoice(world, 'ines', { invoiceId: id('s016'), amount: null })
    await world.write(async (tx, ctx) => bookPayment(tx, ctx, await inErp(tx, 's016'), total - 3_000))
    await world.write((tx, ctx) => setErpMode(tx, ctx, 'up'))
    await world.run('paymentsOut')
    await world.run('invoicesIn')
    await world.run('creditMemosIn')
    const deposit = await world.read((tx) => tx.credits.one('paymentId', paid.id))
    expect(deposit).toMatchObject({ kind: 'deposit', total: total - 3_000, applied: 0 })
    expect(deposit?.number).toMatch(/^DP-/)
    expect((await invoice('s016')).paid).toBe(total)
    expect((await payment(paid.id)).deposited).toBe(total - 3_000)
  })

  test('INV-14 credits that were used are used in the ERP as well', async () => {
    const credits = [{ creditId: 'crd_kestrel_2' as CreditId, invoiceId: null }]
    await payAs(world, 'ines', { invoices: [{ invoiceId: id('s016'), amount: null }], credits })
    await world.advance(5_000)
    const own = await world.read((tx) => tx.credits.require('crd_kestrel_2' as CreditId))
    const erps = await world.read((tx) => tx.erpCredits.one('number', own.number))
    expect([own.applied, erps?.applied]).toEqual([48_000, 48_000])
    await world.run('creditMemosIn')
    expect((await world.read((tx) => tx.credits.require(own.id))).applied).toBe(48_000)
  })

  test('a payment the ERP refuses is kept with its answer, and goes when a person tries again', async () => {
    await world.write((tx) => tx.syncJobs.update(syncJobId('paymentsOut'), { enabled: false }))
    const paid = await payInvoice(world, 'ines', { invoiceId: id('s017'), amount: 10_000 })
    const before = await theirs('s017')
    await world.write((tx) => tx.erpInvoices.update(before.id, { currency: 'EUR' }))
    const run = await world.run('paymentsOut')
    expect(run.rows.map(({ outcome, code }) => [outcome, code])).toEqual([['failed', 'erpRejected']])
    expect(await payment(paid.id)).toMatchObject({
      erpState: 'failed',
      erpMessage: `Invoice ${before.number} is in EUR`,
    })
    expect((await invoice('s017')).paid).toBe(10_000)
    await world.write((tx) => tx.erpInvoices.update(before.id, { currency: before.currency }))
    await world.write(async (tx, ctx) => sendPaymentNow(tx, ctx, await tx.payments.require(paid.id)))
    expect((await theirs('s017')).paid).toBe(10_000)
  })
})

describe('§5.8 a bank debit', () => {
  const selection = { invoices: [{ invoiceId: id('s017'), amount: 10_000 }], credits: [] }

  test('holds the invoice until the bank has cleared it, settles it then, and goes to the ERP only then', async () => {
    const result = await payAs(world, 'ines', selection, { kind: 'bankDebit', bankAccountId: bankAccountId('kestrel') })
    if (!result.ok) throw new Error(result.refusal.type)
    expect(await invoice('s017')).toMatchObject({ paid: 0, pending: 10_000 })
    await world.advance(60 * minute)
    expect((await theirs('s017')).paid).toBe(0)
    // Made on a Friday: cleared on Tuesday morning.
    await world.advance(3 * day)
    expect((await payment(result.value.id)).state).toBe('pending')
    await world.advance(day)
    expect(await payment(result.value.id)).toMatchObject({ state: 'settled', erpState: 'inErp' })
    expect(await invoice('s017')).toMatchObject({ paid: 10_000, pending: 0 })
    expect((await theirs('s017')).paid).toBe(10_000)
  })

  test('that the bank returns leaves everything as it was, and says so', async () => {
    await world.write((tx) => tx.bankAccounts.update(bankAccountId('kestrel'), { ending: '3310' }))
    const before = await invoice('s017')
    const whole = { invoices: [{ invoiceId: id('s017'), amount: null }], credits: null }
    const result = await payAs(world, 'ines', whole, { kind: 'bankDebit', bankAccountId: bankAccountId('kestrel') })
    if (!result.ok) throw new Error(result.refusal.type)
    const second = await payAs(world, 'ines', whole)
    expect(second.ok ? '' : second.refusal.type).toBe('payment/changed')
    await world.advance(4 * day)
    expect(await payment(result.value.id)).toMatchObject({
      state: 'failed',
      failure: 'returnedByBank',
      erpState: 'none',
    })
    expect(await invoice('s017')).toMatchObject({ paid: before.paid, pending: 0 })
    const credits = await world.read((tx) => tx.credits.by('companyId', before.companyId))
    expect(credits.map(({ applied, pending }) => applied + pending)).toEqual(credits.map(() => 0))
    const mails = await world.read((tx) => tx.mails.all())
    expect(mails.map(({ kind }) => kind)).toContain('paymentReturned')
  })
})
