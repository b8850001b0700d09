import { describe, expect, it } from 'vitest'
import { getArchived, getArchivedFile, listArchive } from '@/contract/archive'
import { createWorld } from '@/testing/world'
import { readXml, textAt } from '@mocks/papers/testing/read-xml'
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
})
