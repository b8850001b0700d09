import { describe, expect, it } from 'vitest'
import { decideDispute, getDeskDispute, listDeskDisputes } from '@/contract/admin/dispute-desk'
import { getCase } from '@/contract/cases'
import { getCreditAccount } from '@/contract/credit'
import { getDispute, listDisputes, openDispute, withdrawDispute } from '@/contract/disputes'
import { getInvoice } from '@/contract/invoice-detail'
import { listInvoices } from '@/contract/invoices'
import { listNotices } from '@/contract/notifications'
import { getOverview } from '@/contract/overview'
import { getStatement } from '@/contract/statement'
import type { DisputeId } from '@/domain/ids'
import { ok } from '@/domain/result'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type WorldClient } from '@/testing/world'
import { setErpMode } from '@mocks/erp/health'
import { newKey } from '../testing/buyers'
import { decide, disputeAmount, disputedInvoice, disputeRest, formOf } from '../testing/disputes'
import { chosen, pay, quoteOf, storyInvoice } from '../testing/payments'

const invoice = (client: WorldClient, invoiceId = disputedInvoice) => client.call(getInvoice, { params: { invoiceId } })
const dispute = (client: WorldClient, disputeId: DisputeId) => client.call(getDispute, { params: { disputeId } })
const late = storyInvoice('s016')

describe('disputing a line', () => {
  it('INV-02 INV-19 holds back that amount alone: the rest is payable, and "all of it" leaves the disputed part out', async () => {
    const ines = await (await createWorld()).as('ines')
    const before = await invoice(ines)
    const id = await disputeAmount(ines, 10_000)
    const after = await invoice(ines)
    expect(after).toMatchObject({ open: before.open, disputed: { amount: 10_000 }, disputes: [{ id, status: 'open' }] })
    const { lines } = await quoteOf(ines, chosen({ s017: null }))
    expect(lines[0]?.invoice.payable.amount).toBe(before.open!.amount - 10_000)
    await pay(ines, chosen({ s017: null }))
    expect(await invoice(ines)).toMatchObject({ open: { amount: 10_000 }, disputed: { amount: 10_000 } })
    expect((await quoteOf(ines, chosen({ s017: null })).catch(() => null))?.lines ?? []).toEqual([])
  })

  it('INV-10 INV-12 stands apart in aging, statement, overview and credit, where it is still exposure', async () => {
    const ines = await (await createWorld()).as('ines')
    const facts = async () => ({
      statement: await ines.call(getStatement, { query: {} }),
      credit: await ines.call(getCreditAccount, {}),
      account: (await ines.call(getOverview, {})).account!,
    })
    const before = await facts()
    await disputeRest(ines, late)
    const after = await facts()
    expect(after.statement.closing).toEqual(before.statement.closing)
    expect(after.statement.aging.total).toEqual(after.statement.closing)
    expect(after.statement.aging.disputed.amount - before.statement.aging.disputed.amount).toBe(313_303)
    expect(before.statement.aging.overdue.amount - after.statement.aging.overdue.amount).toBe(313_303)
    expect(after.credit).toMatchObject({ exposure: before.credit.exposure, available: before.credit.available })
    expect(after.credit.disputed).toEqual(after.statement.aging.disputed)
    expect(after.credit.overdue).toEqual(after.statement.aging.overdue)
    expect(after.account.disputed).toEqual(after.credit.disputed)
  })

  it('INV-05 is neither overdue nor among what needs attention, from the moment it is disputed', async () => {
    const ines = await (await createWorld()).as('ines')
    const overdue = async () => {
      const { rows } = await ines.call(listInvoices, { query: { view: 'overdue', pageSize: 100 } })
      const need = (await ines.call(getOverview, {})).needs.find(({ kind }) => kind === 'overdueInvoices')
      return { ids: rows.map(({ id }) => id), count: need?.count, amount: need?.amount?.amount ?? 0 }
    }
    const before = await overdue()
    await disputeAmount(ines, 100_000, late)
    const part = await overdue()
    expect(part).toEqual({ ...before, amount: before.amount - 100_000 })
    await disputeRest(ines, late)
    const { ids, count, amount } = await overdue()
    expect(ids).toEqual(before.ids.filter((id) => id !== late))
    expect([count, amount]).toEqual([before.count! - 1, before.amount - 313_303])
    expect(await invoice(ines, late)).toMatchObject({ overdue: false, status: 'open' })
  })

  it('takes pieces or an amount of each line, no more than is left of it and of what can be paid', async () => {
    const ines = await (await createWorld()).as('ines')
    const { parts, most } = await formOf(ines)
    expect(parts.reduce((sum, { gross }) => sum + gross.amount, 0)).toBe(most.amount)
    const [first] = parts
    const send = (line: object) => {
      const lines = [{ position: first!.position, quantity: null, amount: null, reason: 'damaged' as const, ...line }]
      const body = { lines, message: 'Broken', attachmentIds: [] }
      return ines.call(openDispute, { params: { invoiceId: disputedInvoice }, body }, { idempotencyKey: newKey() })
    }
    expect((await refusalOf(send({ amount: first!.gross.amount + 1 }))).type).toBe('request/invalid')
    expect((await refusalOf(send({ quantity: first!.quantity! + 1 }))).type).toBe('request/invalid')
    expect((await refusalOf(send({ position: 99, amount: 5 }))).type).toBe('request/invalid')
    const { id } = await send({ quantity: first!.quantity })
    expect((await dispute(ines, id)).amount).toEqual(first!.gross)
    expect((await formOf(ines)).parts[0]!.left.amount).toBe(0)
    expect((await refusalOf(send({ amount: 1 }))).type).toBe('request/invalid')
  })

  it('is sent once for a key, and begins a case in which both sides talk', async () => {
    const ines = await (await createWorld()).as('ines')
    const key = newKey()
    const id = await disputeAmount(ines, 5_000, disputedInvoice, key)
    expect(await disputeAmount(ines, 5_000, disputedInvoice, key)).toBe(id)
    const { thread } = await dispute(ines, id)
    const found = await ines.call(getCase, { params: { caseId: thread!.id } })
    expect(found).toMatchObject({ type: 'billing', record: { kind: 'invoice', label: (await invoice(ines)).number } })
    expect(found.messages.map(({ text }) => text)).toEqual(['Agreed was less.'])
  })

  it('SEC-06 is seen by nobody of another company and opened by nobody who may not pay', async () => {
    const world = await createWorld()
    const id = await disputeAmount(await world.as('ines'), 5_000)
    const lukas = await world.as('lukas')
    expect((await refusalOf(dispute(lukas, id))).type).toBe('resource/not-found')
    expect((await lukas.call(listDisputes, { query: {} })).rows).toEqual([])
    expect((await refusalOf(dispute(await world.as('helena'), id))).type).toBe('access/forbidden')
    const jonas = await world.as('jonas')
    expect((await refusalOf(jonas.call(listDeskDisputes, { query: {} }))).type).toBe('access/forbidden')
  })
})

describe('what becomes of a dispute', () => {
  it('INV-13 credited in part: the ERP’s credit memo settles the invoice, the rest is due again by its day', async () => {
    const world = await createWorld()
    const [ines, marta] = [await world.as('ines'), await world.as('marta')]
    const before = await invoice(ines, late)
    const id = await disputeAmount(ines, 50_000, late)
    const decided = await decide(marta, id, 30_000, '2026-12-04')
    expect(decided).toMatchObject({ status: 'partlyCredited', rejected: { amount: 20_000 }, dueAgainOn: '2026-12-04' })
    const after = await invoice(ines, late)
    expect(after).toMatchObject({ disputed: { amount: 0 }, open: { amount: before.open!.amount - 30_000 } })
    expect(after.settlements).toMatchObject([{ kind: 'creditMemo', amount: { amount: 30_000 } }])
    const { aging } = await ines.call(getStatement, { query: {} })
    await world.store.read(async (tx) => {
      const memo = await tx.erpCredits.one('number', decided.credit!.number)
      expect(memo).toMatchObject({ total: 30_000, reason: 'dispute', portalKey: id })
    })
    expect(aging.total).toEqual((await ines.call(getStatement, { query: {} })).closing)
    const { rows } = await ines.call(listNotices, {})
    expect(rows.map(({ kind, recordId }) => [kind, recordId])).toContainEqual(['disputeDecided', id])
    const sent = await world.store.read((tx) => tx.mails.all())
    expect(sent.some(({ kind, text }) => kind === 'disputeDecided' && text.includes(decided.credit!.number))).toBe(true)
  })

  it('INV-05 rejected: payable at once, and overdue only after the day the desk named', async () => {
    const world = await createWorld()
    const ines = await world.as('ines')
    const id = await disputeRest(ines, late)
    await decide(await world.as('marta'), id, 0, '2026-11-23')
    expect(await invoice(ines, late)).toMatchObject({ overdue: false, disputed: { amount: 0 } })
    expect((await quoteOf(ines, chosen({ s016: null }))).totals.payable.amount).toBe(313_303)
    await world.backend.advance(4 * 86_400_000)
    expect(await invoice(await world.as('ines'), late)).toMatchObject({ overdue: true })
  })

  it('without the ERP nothing is credited and nothing changes; a rejection needs no ERP', async () => {
    const world = await createWorld()
    const [ines, marta] = [await world.as('ines'), await world.as('marta')]
    const id = await disputeAmount(ines, 5_000)
    const context = await world.contextOf('marta')
    await world.store.write(async (tx) => ok(await setErpMode(tx, context, 'down')))
    expect((await refusalOf(decide(marta, id, 5_000))).type).toBe('erp/unavailable')
    expect(await dispute(ines, id)).toMatchObject({ status: 'open', credit: null })
    expect((await decide(marta, id, 0)).status).toBe('rejected')
  })

  it('withdrawn or decided, it is over for both sides, and each is told what the other did', async () => {
    const world = await createWorld()
    const [ines, marta] = [await world.as('ines'), await world.as('marta')]
    const id = await disputeAmount(ines, 5_000)
    const seen = await marta.call(getDeskDispute, { params: { disputeId: id } })
    const { version } = await dispute(ines, id)
    const withdrawn = await ines.call(withdrawDispute, { params: { disputeId: id }, body: { version } })
    expect(withdrawn).toMatchObject({ status: 'withdrawn', allowedActions: [{ allowed: false }] })
    expect((await invoice(ines)).disputed!.amount).toBe(0)
    const body = { version: seen.version, credited: 5_000, dueAgainOn: null, note: 'Right.' }
    const late = await refusalOf(marta.call(decideDispute, { params: { disputeId: id }, body }))
    expect(late.type).toBe('conflict/stale')
    expect((await refusalOf(decide(marta, id, 5_000))).type).toBe('dispute/decided')
  })
})
