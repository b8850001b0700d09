import { describe, expect, it } from 'vitest'
import {
  attachmentLimits,
  deleteAttachment,
  downloadAttachment,
  getDocument,
  uploadAttachment,
} from '@/contract/documents'
import { getOrder, listOrders, placeOrder } from '@/contract/orders'
import type { AttachmentId, DocumentId } from '@/domain/ids'
import { attachmentRules } from '@mocks/engine/attachments/attachment-rules'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type WorldClient } from '@/testing/world'
import { empty, fill, newKey, orderBody, products } from '../testing/buyers'

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])
const upload = (client: WorldClient, content: BlobPart, type: string, name = 'file.pdf') =>
  client.call(uploadAttachment, { query: { name }, body: new Blob([content], { type }) })

describe('attachments', () => {
  it('ORD-15 takes files whose content is what they say they are', async () => {
    const { maxBytes, maxFiles } = attachmentLimits
    expect(attachmentRules).toMatchObject({ maxBytes, maxFiles })
    const ines = await (await createWorld()).as('ines')
    expect(await upload(ines, '%PDF-1.7 …', 'application/pdf')).toMatchObject({ name: 'file.pdf', size: 12 })
    expect(await upload(ines, png, 'image/png', 'a.png')).toMatchObject({ type: 'image/png' })
    expect(await upload(ines, 'sku;quantity\r\nA;1', 'text/csv', 'ł.csv')).toMatchObject({ name: 'ł.csv' })
    for (const [content, type] of [
      ['MZ program', 'application/pdf'],
      [png, 'image/jpeg'],
      [png, 'text/plain'],
      ['a\u0000b', 'text/plain'],
      ['<html>', 'text/html'],
      ['<svg/>', 'image/svg+xml'],
      ['', 'text/plain'],
    ] as const)
      expect(await refusalOf(upload(ines, content, type))).toMatchObject({ status: 415 })
    const large = new Uint8Array(5_000_001).fill(0x20)
    expect(await refusalOf(upload(ines, large, 'text/plain'))).toMatchObject({ status: 413 })
  })

  it('makes file names harmless', async () => {
    const ines = await (await createWorld()).as('ines')
    const nameOf = async (name: string) => (await upload(ines, 'x', 'text/plain', name)).name
    expect(await nameOf('../../etc/passwd')).toBe('passwd.txt')
    expect(await nameOf('C:\\temp\\<plan>.txt')).toBe('_plan_.txt')
    expect(await nameOf('invoice\u202Etxt.exe')).toBe('invoicetxt.exe.txt')
    expect(await nameOf('a\r\nSet-Cookie: x.txt')).toBe('aSet-Cookie_ x.txt')
    expect(await nameOf('...')).toBe('file.txt')
    expect(await nameOf('ą'.repeat(120))).toBe(`${'ą'.repeat(116)}.txt`)
  })

  it('is downloaded as a file and never shown as a page', async () => {
    const ines = await (await createWorld()).as('ines')
    const { id } = await upload(ines, 'hello', 'text/plain', 'Zażółć "x".txt')
    const response = await ines.fetch(`/api/attachments/${id}/file`)
    expect(await response.text()).toBe('hello')
    expect(response.headers.get('Content-Disposition')).toMatch(/^attachment;.*filename\*=UTF-8''Za%C5%BC/)
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(await (await ines.call(downloadAttachment, { params: { attachmentId: id } })).text()).toBe('hello')
  })

  it('exists only for its owner until it is ordered, and then for those who see the order', async () => {
    const world = await createWorld()
    const [ines, tomasz, lukas, karol] = [
      await world.as('ines'),
      await world.as('tomasz'),
      await world.as('lukas'),
      await world.as('karol'),
    ]
    const { id } = await upload(ines, 'x', 'text/plain', 'x.txt')
    const params = { attachmentId: id }
    for (const other of [tomasz, lukas, karol])
      expect(await refusalOf(other.call(downloadAttachment, { params }))).toMatchObject({ status: 404 })
    for (const other of [tomasz, lukas])
      expect(await refusalOf(other.call(deleteAttachment, { params }))).toMatchObject({ status: 404 })

    await empty(world, 'ines')
    await fill(ines, (await products(world)).slice(0, 1))
    const body = { ...(await orderBody(ines)), attachmentIds: [id] }
    await ines.call(placeOrder, { body }, { idempotencyKey: newKey() })
    expect(await refusalOf(ines.call(deleteAttachment, { params }))).toMatchObject({ status: 404 })
    await karol.call(downloadAttachment, { params })
    for (const other of [tomasz, lukas])
      expect(await refusalOf(other.call(downloadAttachment, { params }))).toMatchObject({ status: 404 })
  })

  it('is deleted by its owner, and limits how many an order carries', async () => {
    const world = await createWorld()
    const ines = await world.as('ines')
    const { id } = await upload(ines, 'x', 'text/plain', 'x.txt')
    await ines.call(deleteAttachment, { params: { attachmentId: id } })
    expect(await refusalOf(ines.call(deleteAttachment, { params: { attachmentId: id } }))).toMatchObject({
      status: 404,
    })

    await empty(world, 'ines')
    await fill(ines, (await products(world)).slice(0, 1))
    const attachmentIds: AttachmentId[] = []
    for (let file = 0; file < 6; file += 1) attachmentIds.push((await upload(ines, 'x', 'text/plain')).id)
    const body = { ...(await orderBody(ines)), attachmentIds }
    const refused = await refusalOf(ines.call(placeOrder, { body }, { idempotencyKey: newKey() }))
    expect(refused).toMatchObject({ status: 422, type: 'attachment/too-many', params: { max: 5 } })
  })

  it('does not let files of forgotten checkouts pile up', async () => {
    const world = await createWorld()
    const ines = await world.as('ines')
    const { id } = await world.user('ines')
    for (let file = 0; file < 25; file += 1) await upload(ines, 'x', 'text/plain')
    expect(await world.store.read((tx) => tx.attachments.by('userId', id))).toHaveLength(20)
  })
})

describe('getDocument', () => {
  it('ORD-14 gives confirmation, delivery note and invoice as data that adds up', async () => {
    const ines = await (await createWorld()).as('ines')
    const { rows } = await ines.call(listOrders, { query: { pageSize: 30 } })
    const kinds = new Set<string>()
    for (const row of rows) {
      const order = await ines.call(getOrder, { params: { orderId: row.id } })
      for (const { id, kind, name } of order.documents.filter(({ attachmentId }) => attachmentId === null)) {
        const document = await ines.call(getDocument, { params: { documentId: id } })
        kinds.add(kind)
        expect(document).toMatchObject({ kind, number: name, orderNumber: row.number })
        expect(document.lines.length).toBeGreaterThan(0)
        if (kind === 'deliveryNote') expect(document.totals).toBeNull()
        if (kind === 'invoice') {
          const invoice = order.invoices.find(({ documentId }) => documentId === id)!
          expect(document.totals!.total).toEqual(invoice.total)
          expect(document.dueOn).toBe(invoice.dueOn)
          const net = document.lines.reduce((sum, line) => sum + line.net!.amount, 0)
          expect(net).toBe(document.totals!.net.amount)
        }
      }
    }
    expect([...kinds].toSorted()).toEqual(['deliveryNote', 'invoice', 'orderConfirmation'])
  })

  it('is unknown to other companies, and an invoice to people without the right to invoices', async () => {
    const world = await createWorld()
    const [ines, lukas, helena, karol] = [
      await world.as('ines'),
      await world.as('lukas'),
      await world.as('helena'),
      await world.as('karol'),
    ]
    const { rows } = await ines.call(listOrders, { query: { status: ['delivered'] } })
    const { documents } = await ines.call(getOrder, { params: { orderId: rows[0]!.id } })
    const of = (kind: string) => ({ params: { documentId: documents.find((each) => each.kind === kind)!.id } })
    const missing = { params: { documentId: 'nothing' as DocumentId } }
    expect(await refusalOf(lukas.call(getDocument, of('invoice')))).toMatchObject({ status: 404 })
    expect(await refusalOf(ines.call(getDocument, missing))).toMatchObject({ status: 404 })
    expect(await refusalOf(helena.call(getDocument, of('invoice')))).toMatchObject({ status: 404 })
    expect((await helena.call(getDocument, of('orderConfirmation'))).totals).toBeNull()
    expect((await karol.call(getDocument, of('orderConfirmation'))).totals).not.toBeNull()
  })
})
