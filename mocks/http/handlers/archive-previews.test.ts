import { describe, expect, it } from 'vitest'
import { getArchived, getArchivedFile, listArchive } from '@/contract/archive'
import { getDisputeForm } from '@/contract/disputes'
import { getInvoice } from '@/contract/invoice-detail'
import { listInvoices } from '@/contract/invoices'
import { archiveKinds } from '@/domain/documents/vocabulary'
import { addDays } from '@/domain/calendar'
import type { ArchiveId, OrderId } from '@/domain/ids'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World, type WorldClient } from '@/testing/world'
import { textOfPdf } from '@mocks/pdf/testing/text-of-pdf'

const open = (client: WorldClient, archiveId: ArchiveId, version?: number) =>
  client.call(getArchived, { params: { archiveId }, query: { version } })
const textOf = async (client: WorldClient, archiveId: ArchiveId, version?: number) => {
  const file = await client.call(getArchivedFile, { params: { archiveId }, query: { version } })
  return textOfPdf(new Uint8Array(await file.arrayBuffer()))
}

const invoicePaper = async (world: World, orderId: OrderId) => {
  const documents = await world.store.read((tx) => tx.documents.by('orderId', orderId))
  const row = documents.find((each) => each.kind === 'invoice')
  return `document~${row?.id ?? ''}` as ArchiveId
}

describe('a document inside the page', () => {
  it('ORD-13 shows every kind as data: what its PDF says, amount for amount', async () => {
    const ines = await (await createWorld()).as('ines')
    const { rows } = await ines.call(listArchive, { query: { pageSize: 1000 } })
    for (const kind of archiveKinds) {
      const row = rows.find((each) => each.kind === 'invoice')
      if (!row) throw new Error(`No ${kind}`)
      const { document, paper } = await open(ines, row.id)
      expect(document ?? paper, kind).not.toBeNull()
      if (!paper) continue
      const text = (await textOf(ines, row.id)).replace(/\s+/g, '')
      const said = paper.blocks.flatMap((block) =>
        block.kind === 'totals' ? block.lines.map(({ value }) => value) : [],
      )
      for (const value of [paper.number, ...paper.facts.map((fact) => fact.value), ...said])
        expect(text, `${kind} ${row.number}`).toContain(value.replace(/\s+/g, ''))
    }
  })

  it('ACC-21 names no amount of a quote to people who may not see prices', async () => {
    const world = await createWorld()
    const [ines, helena] = await Promise.all([world.as('ines'), world.as('helena')])
    const { rows } = await helena.call(listArchive, { query: { kind: ['quote', 'return'] } })
    for (const { id } of rows) expect(JSON.stringify((await open(helena, id)).paper)).not.toMatch(/PLN|\d,\d\d/)
    const [own] = (await ines.call(listArchive, { query: { kind: ['receipt'] } })).rows
    expect(await refusalOf(open(helena, own?.id ?? ('' as ArchiveId)))).toMatchObject({ status: 404 })
  })
})

describe('older versions', () => {
  it('ORD-10 QUO-09 every version of a quote stays, with what the next one says otherwise', async () => {
    const ines = await (await createWorld()).as('ines')
    const { rows } = await ines.call(listArchive, { query: { kind: ['quote'], pageSize: 200 } })
    const row = rows.find(({ version }) => version > 1)
    if (!row) throw new Error('No quote was negotiated')
    const newest = await open(ines, row.id)
    expect(newest.versions.map(({ version }) => version)).toEqual(
      Array.from({ length: row.version }, (_, at) => row.version - at),
    )
    const first = await open(ines, row.id, 1)
    expect([first.shownVersion, newest.shownVersion]).toEqual([1, row.version])
    expect(first.paper).not.toEqual(newest.paper)
    expect(await textOf(ines, row.id, 1)).not.toEqual(await textOf(ines, row.id))
    expect(await refusalOf(open(ines, row.id, row.version + 1))).toMatchObject({ status: 404 })
  })

  it('ORD-10 INV-01 an invoice that is given more time is a new version; the day it was due is still there', async () => {
    const world = await createWorld()
    const ines = await world.as('ines')
    const { rows } = await ines.call(listInvoices, { query: { view: 'open' } })
    const invoice = rows.find(({ orderId, status }) => orderId && status === 'open')
    if (!invoice?.orderId || !invoice.orderNumber) throw new Error('No open invoice')
    const archiveId = await invoicePaper(world, invoice.orderId)
    await world.backend.controls({ command: 'operator', action: 'extend', orderNumber: invoice.orderNumber })

    await world.backend.advance(90 * 60_000)
    const after = await open(ines, archiveId)
    const later = addDays(invoice.dueOn, 10)
    expect(after.versions[0]?.facts).toEqual([{ fact: 'dueOn', before: invoice.dueOn, after: later }])
    expect(after.document?.dueOn).toBe(later)
    expect((await open(ines, archiveId, 1)).document?.dueOn).toBe(invoice.dueOn)
    expect(await ines.call(getInvoice, { params: { invoiceId: invoice.id } })).toMatchObject({
      archiveId,
      dueOn: later,
    })
  })
})

describe('the bill of a subscription', () => {
  it('INV-01 SUB-03 says its lines, has its PDF and stands in the archive; each line can be disputed by name', async () => {
    const world = await createWorld()
    const ines = await world.as('ines')
    const { rows } = await ines.call(listInvoices, { query: { view: 'all', pageSize: 1000 } })
    const bill = rows.find(({ subscriptionId }) => subscriptionId)
    if (!bill) throw new Error('No bill of a subscription')
    const detail = await ines.call(getInvoice, { params: { invoiceId: bill.id } })
    expect(detail.lines.length).toBeGreaterThan(0)
    expect(detail.totals?.total).toEqual(bill.total)
    expect(detail.archiveId).toBe(`invoice~${bill.id}`)
    expect(await textOf(ines, detail.archiveId ?? ('' as ArchiveId))).toContain(bill.number)
    const form = await ines.call(getDisputeForm, { params: { invoiceId: bill.id } })
    expect(form.parts.map(({ name }) => name)).toEqual(detail.lines.map(({ name }) => name))
    expect(form.parts.reduce((sum, { gross }) => sum + gross.amount, 0)).toBe(bill.total?.amount)
  })
})
