import { describe, expect, it } from 'vitest'
import { getArchived, getArchivedFile, listArchive } from '@/contract/archive'
import { ok } from '@/domain/result'
import { createWorld } from '@/testing/world'
import { orderWith } from '@mocks/engine/documents/version-of-order'
import { elements, readXml, textAt } from '@mocks/papers/testing/read-xml'
import { brokenRules } from '@mocks/papers/testing/en16931'
import { textOfPdf } from '@mocks/pdf/testing/text-of-pdf'

describe('versions of a document', () => {
  it('ORD-10 shows what the ERP has changed at once, keeps the older version and says what is different', async () => {
    const world = await createWorld()
    const ines = await world.as('ines')
    const { rows } = await ines.call(listArchive, { query: { kind: ['orderConfirmation'], pageSize: 200 } })
    const order = await world.store.read(async (tx) => {
      for (const { orderId } of rows) {
        const row = orderId && (await tx.orders.get(orderId))
        if (row && row.status === 'confirmed' && row.corrections.length === 0 && (row.lines[0]?.confirmed ?? 0) > 3)
          return row
      }
      throw new Error('No order that an operator could still correct')
    })
    const archived = rows.find(({ orderId }) => orderId === order.id)
    const before = await ines.call(getArchived, { params: { archiveId: archived?.id ?? ('' as never) }, query: {} })
    expect(before.versions).toHaveLength(1)
    const [line] = order.lines
    if (!line || !archived) throw new Error('no line')
    await world.backend.controls({ command: 'operator', action: 'correct', orderNumber: order.number })
    await world.backend.advance(30 * 60_000)

    const params = { archiveId: archived.id }
    const after = await ines.call(getArchived, { params, query: {} })
    expect(after.document?.version).toBe(2)
    expect(after.versions.map(({ version }) => version)).toEqual([2, 1])
    expect(after.versions[0]?.changes).toMatchObject([
      { position: line.position, quantity: { before: line.confirmed, after: Math.floor((line.confirmed ?? 0) / 2) } },
    ])
    const older = await ines.call(getArchived, { params, query: { version: 1 } })
    expect(older.document).toEqual({ ...before.document, version: 1 })
    const text = async (version?: number) =>
      textOfPdf(new Uint8Array(await (await ines.call(getArchivedFile, { params, query: { version } })).arrayBuffer()))
    expect(await text()).toContain('Version 2')
    expect(await text(1)).not.toContain('Version 2')
  })

  it('PRD-08 INV-14 gives every invoice and credit memo as UBL that keeps the rules of EN 16931', async () => {
    const world = await createWorld()
    for (const who of ['ines', 'lukas', 'sara', 'ruth', 'pavel', 'grace'] as const) {
      const client = await world.as(who)
      const { rows } = await client.call(listArchive, { query: { view: 'billing', pageSize: 40 } })
      for (const row of rows.filter(({ formats }) => formats.includes('ubl'))) {
        const file = await client.call(getArchivedFile, { params: { archiveId: row.id }, query: { format: 'ubl' } })
        const bill = readXml(await file.text())
        expect(brokenRules(bill), row.number).toEqual([])
        expect(textAt(bill, 'ID')).toBe(row.number)
      }
    }
  })

  it('PRD-02 PRD-09 says in UBL what was chosen of goods that are put together, a property each', async () => {
    const world = await createWorld()
    const ines = await world.as('ines')
    const { rows } = await ines.call(listArchive, { query: { kind: ['invoice'], pageSize: 1 } })
    const [invoice] = rows
    if (!invoice?.orderId) throw new Error('no invoice')
    const { orderId } = invoice
    const everywhere = (text: string) => ({ en: text, pl: text, de: text, ar: text })
    const facts = [
      { name: everywhere('Width'), value: everywhere('1000 mm') },
      { name: everywhere('Trickle vent'), value: null },
    ]
    await world.store.write(async (tx) => {
      const { lines } = await tx.orders.require(orderId)
      const configuration = { modelVersion: 1, values: {}, facts, unitPrice: lines[0]!.unitPrice }
      await tx.orders.update(orderId, {
        lines: lines.map((line, at) => (at === 0 ? { ...line, configuration } : line)),
      })
      return ok(null)
    })
    const file = await ines.call(getArchivedFile, { params: { archiveId: invoice.id }, query: { format: 'ubl' } })
    const bill = readXml(await file.text())
    expect(brokenRules(bill)).toEqual([])
    const [first, second] = elements(bill, 'InvoiceLine')
    const properties = elements(first!, 'Item/AdditionalItemProperty')
    expect(properties.map((each) => [textAt(each, 'Name'), textAt(each, 'Value')])).toEqual([
      ['Width', '1000 mm'],
      ['Trickle vent', 'included'],
    ])
    expect(second && elements(second, 'Item/AdditionalItemProperty')).toEqual(second && [])
  })

  it('ORD-10 keeps lines of one product apart, of which only one was corrected', async () => {
    const world = await createWorld()
    const ines = await world.as('ines')
    const { rows } = await ines.call(listArchive, { query: { kind: ['orderConfirmation'], pageSize: 200 } })
    const archived = rows.find(({ version }) => version === 2)
    if (!archived?.orderId) throw new Error('no corrected order')
    const { orderId } = archived
    const order = await world.store.read((tx) => tx.orders.require(orderId))
    const [correction] = order.corrections
    const corrected = order.lines.find(({ position }) => position === correction?.position)
    if (!corrected) throw new Error('no corrected line')
    const twin = { ...corrected, id: 'twin' as typeof corrected.id, position: 999 }
    const before = orderWith({ ...order, lines: [...order.lines, twin] }, 0, 2300)
    const at = (position: number) => before.lines.find((line) => line.position === position)?.confirmed
    expect(at(corrected.position)).toBe(Number(correction?.before))
    expect(at(twin.position)).toBe(twin.confirmed)
  })
})
