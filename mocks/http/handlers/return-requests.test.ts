import { beforeEach, describe, expect, it } from 'vitest'
import {
  actOnReturn,
  createCustomerReturn,
  getDeskReturn,
  getReturnReasons,
  listDeskReturns,
} from '@/contract/admin/return-desk'
import { updatePortalSettings } from '@/contract/admin/portal-settings'
import { downloadAttachment, uploadAttachment } from '@/contract/documents'
import { cancelReturn, getReturn, getReturnSlip, listReturns, writeReturnMessage } from '@/contract/return-records'
import {
  findReturnSources,
  getReturnForm,
  previewReturn,
  requestReturn,
  type ReturnForm,
} from '@/contract/return-requests'
import type { AttachmentId, Id } from '@/domain/ids'
import { ok } from '@/domain/result'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World, type WorldClient } from '@/testing/world'
import { actOnReturn as actInErp, returnInErp } from '@mocks/erp/return-operator'
import { systemContext } from '@mocks/jobs/system-context'
import { companyIds } from '@mocks/seed/companies'
import { textOfPdf } from '@mocks/pdf/testing/text-of-pdf'
import { newKey } from '../testing/buyers'

let world: World
beforeEach(async () => {
  world = await createWorld({ orders: 0 })
})
const key = () => ({ idempotencyKey: newKey() })
const minute = 60_000

/** The newest order with something to return. */
async function openForm(client: WorldClient, least = 1): Promise<ReturnForm> {
  const { documents } = await client.call(findReturnSources, { query: {} })
  const [found] = documents.filter(({ pieces }) => pieces >= least)
  return client.call(getReturnForm, { query: { kind: 'order', id: found!.id } })
}
const openLines = (form: ReturnForm) => form.lines.filter(({ quantity }) => (quantity ?? 0) > 0)
const lineOf = (form: ReturnForm, quantity?: number) => {
  const [line] = openLines(form)
  return {
    ...{ id: line!.id, quantity: quantity ?? line!.quantity!, reason: 'damaged' as const },
    ...{ comment: 'Scratched', attachmentIds: [] as AttachmentId[] },
  }
}
const bodyOf = (form: ReturnForm, lines = [lineOf(form)]) => ({
  ...{ source: { kind: form.source.kind, id: form.source.id ?? undefined }, lines, note: null },
})
const versionOf = async (returnId: Parameters<typeof detail>[0]) => (await detail(returnId)).version
const detail = async (returnId: Awaited<ReturnType<typeof ask>>['returnId']) =>
  (await world.as('marta')).call(getDeskReturn, { params: { returnId } })
const ask = async (client: WorldClient, form: ReturnForm, lines = [lineOf(form)]) =>
  client.call(requestReturn, { body: bodyOf(form, lines) }, key())
async function decide(
  returnId: Parameters<typeof detail>[0],
  act: 'authorize' | 'receive' | 'approve',
  quantity: number,
) {
  const { lines } = await detail(returnId)
  const body = {
    ...{ version: await versionOf(returnId), act, note: null },
    lines: lines.map(({ id }) => ({ lineId: id, quantity, answer: null })),
  }
  return (await world.as('karol')).call(actOnReturn, { params: { returnId }, body })
}

describe('asking for a return', () => {
  it('RMA-03 RMA-04 RMA-05 RMA-13 RMA-16 goes to the ERP, is confirmed with all details, and takes the pieces', async () => {
    const ines = await world.as('ines')
    const form = await openForm(ines, 2)
    const { returnId, number } = await ask(ines, form)
    expect(number).toMatch(/^RMA-2026-\d{5}$/)
    const [mail] = (await world.store.read((tx) => tx.mails.all())).filter(({ kind }) => kind === 'returnRequested')
    const [line] = openLines(form)
    for (const fact of [number, line!.sku, line!.name, 'Damaged in shipping', 'Scratched', form.source.number!])
      expect(mail!.text).toContain(fact)
    await world.backend.advance(2 * minute)
    const sent = await ines.call(getReturn, { params: { returnId } })
    expect(sent).toMatchObject({ status: 'pending', erp: { state: 'inErp' } })
    expect(await world.store.read((tx) => tx.erpReturns.one('number', sent.erp.number!))).toMatchObject({
      portalNumber: number,
      lines: [{ sku: line!.sku, quantity: line!.quantity, reason: 'damaged', comment: 'Scratched' }],
    })
    const again = await ines.call(getReturnForm, { query: { kind: 'order', id: form.source.id! } })
    expect(again.lines.find(({ id }) => id === line!.id)).toMatchObject({ quantity: 0, state: 'returned' })
    expect((await refusalOf(ask(ines, form))).errors).toMatchObject([{ pointer: '/lines/0/quantity' }])
  })

  it('RMA-08 RMA-10 RMA-19 never more than may be returned, a reason the business offers, and each line once', async () => {
    const ines = await world.as('ines')
    const form = await openForm(ines, 2)
    expect(form.reasons.slice(0, 3)).toEqual(['damaged', 'wrongItem', 'notAsDescribed'])
    expect(form.reasons).toEqual(
      expect.arrayContaining(['didNotFit', 'quality', 'notNeeded', 'defective', 'lateDelivery']),
    )
    const most = openLines(form)[0]!.quantity!
    const faults = async (...lines: ReturnType<typeof lineOf>[]) => (await refusalOf(ask(ines, form, lines))).errors
    expect(await faults(lineOf(form, most + 1))).toMatchObject([{ code: 'tooLarge', params: { maximum: most } }])
    expect(await faults(lineOf(form, 1), lineOf(form, 1))).toMatchObject([
      { pointer: '/lines/1/id', code: 'duplicate' },
    ])
    const marta = await world.as('marta')
    const { version } = await world.store.read(async (tx) => (await tx.portalSettings.all())[0]!)
    await marta.call(updatePortalSettings, { body: { version, returnReasons: ['other', 'defective'] } })
    expect((await openForm(ines)).reasons).toEqual(['other', 'defective'])
    expect(await faults(lineOf(form, 1))).toMatchObject([{ pointer: '/lines/0/reason', code: 'unavailable' }])
  })

  it('RMA-06 RMA-07 files go with their line, and only people who may see the return open them', async () => {
    const ines = await world.as('ines')
    const form = await openForm(ines)
    const upload = await ines.call(uploadAttachment, {
      query: { name: 'damage.txt' },
      body: new Blob(['torn'], { type: 'text/plain' }),
    })
    const { returnId } = await ask(ines, form, [{ ...lineOf(form, 1), attachmentIds: [upload.id] }])
    const { lines } = await ines.call(getReturn, { params: { returnId } })
    expect(lines[0]!.attachments).toMatchObject([{ id: upload.id, name: 'damage.txt', size: 4 }])
    const params = { attachmentId: upload.id }
    expect(await (await (await world.as('karol')).call(downloadAttachment, { params })).text()).toBe('torn')
    expect(await refusalOf((await world.as('lukas')).call(downloadAttachment, { params }))).toMatchObject({
      status: 404,
    })
    const stolen = await refusalOf(ask(ines, form, [{ ...lineOf(form, 1), attachmentIds: [upload.id] }]))
    expect(stolen).toMatchObject({ type: 'request/invalid' })
  })

  it('RMA-01 RMA-15 from an invoice, a packing slip or a product, found by their numbers', async () => {
    const ines = await world.as('ines')
    const { order, source } = await openForm(ines, 2)
    const { invoices, shipments } = await world.store.read(async (tx) => ({
      invoices: await tx.invoices.by('orderId', order!.id),
      shipments: await tx.shipments.by('orderId', order!.id),
    }))
    for (const paper of [...invoices, ...shipments]) {
      const { documents } = await ines.call(findReturnSources, { query: { q: paper.number } })
      expect(documents.map(({ number, orderNumber }) => [number, orderNumber])).toContainEqual([
        paper.number,
        source.number,
      ])
    }
    const slip = await ines.call(getReturnForm, { query: { kind: 'shipment', id: shipments[0]!.id } })
    expect(slip.lines.length).toBeGreaterThan(0)
    const sku = slip.lines[0]!.sku
    const { documents, products } = await ines.call(findReturnSources, { query: { q: sku } })
    expect(products.map((product) => product.sku)).toContain(sku)
    expect(documents.some(({ product }) => product?.sku === sku)).toBe(true)
    expect(
      await refusalOf((await world.as('lukas')).call(getReturnForm, { query: { kind: 'order', id: order!.id } })),
    ).toMatchObject({ status: 404 })
  })

  it('RMA-02 RMA-20 without a document nothing is known to count, and it waits for the desk whatever is set', async () => {
    const marta = await world.as('marta')
    const { version } = await world.store.read(async (tx) => (await tx.portalSettings.all())[0]!)
    await marta.call(updatePortalSettings, { body: { version, returnsAuthorized: 'atOnce' } })
    const ines = await world.as('ines')
    const { products } = await ines.call(findReturnSources, { query: { q: 'HW-101-W' } })
    const line = { id: products[0]!.id, quantity: 3, reason: 'other' as const, comment: null, attachmentIds: [] }
    const body = { source: { kind: 'none' as const }, lines: [line], note: 'Old stock' }
    const free = await ines.call(requestReturn, { body }, key())
    const withPaper = await ask(ines, await openForm(ines))
    await world.backend.advance(2 * minute)
    expect(await detail(free.returnId)).toMatchObject({ status: 'pending', expected: null, note: 'Old stock' })
    expect(await detail(withPaper.returnId)).toMatchObject({ status: 'authorized' })
  })

  it('RMA-12 RMA-21 the desk asks in the name of a customer; who sees it is said by the setting', async () => {
    const tomasz = await world.as('tomasz')
    const form = await openForm(tomasz)
    const params = { companyId: companyIds.kestrel }
    const { returnId } = await (await world.as('karol')).call(
      createCustomerReturn,
      { params, body: bodyOf(form) },
      key(),
    )
    expect(await tomasz.call(getReturn, { params: { returnId } })).toMatchObject({
      requestedBy: 'Tomasz Wrona',
      enteredBy: 'Karol Nowak',
    })
    const ines = await world.as('ines')
    const seen = async (client: WorldClient) =>
      (await client.call(listReturns, { query: { pageSize: 100 } })).rows.map(({ id }) => id)
    const set = async (returnsSeenBy: 'own' | 'company') => {
      const { version } = await world.store.read(async (tx) => (await tx.portalSettings.all())[0]!)
      await (await world.as('marta')).call(updatePortalSettings, { body: { version, returnsSeenBy } })
    }
    await set('company')
    expect(await seen(ines)).toContain(returnId)
    await set('own')
    expect(await seen(ines)).not.toContain(returnId)
    expect(await seen(tomasz)).toContain(returnId)
    const jonas = await world.as('jonas')
    expect(await refusalOf(jonas.call(listDeskReturns, { query: {} }))).toMatchObject({ status: 403 })
  })
})

describe('what becomes of a return', () => {
  it('RMA-11 RMA-13 is authorized in part, received, approved and credited in the ERP, as expected', async () => {
    const ines = await world.as('ines')
    const form = await openForm(ines, 2)
    const preview = await ines.call(previewReturn, {
      body: { source: { kind: 'order', id: form.source.id! }, lines: [{ id: openLines(form)[0]!.id, quantity: 1 }] },
    })
    const { returnId } = await ask(ines, form, [lineOf(form, 2)])
    await world.backend.advance(2 * minute)
    expect((await decide(returnId, 'authorize', 1)).status).toBe('partlyAuthorized')
    expect((await decide(returnId, 'receive', 1)).status).toBe('received')
    expect((await decide(returnId, 'approve', 1)).status).toBe('approved')
    await world.backend.advance(60 * minute)
    const done = await ines.call(getReturn, { params: { returnId } })
    expect(done).toMatchObject({ status: 'processed', credit: { total: preview.expected } })
    const credit = await world.store.read((tx) => tx.credits.one('number', done.credit!.number))
    expect(credit).toMatchObject({ kind: 'creditMemo', total: preview.expected!.amount, returnNumber: done.number })
    expect(done.events.map(({ event }) => event)).toEqual([
      ...['credited', 'approved', 'received', 'partlyAuthorized', 'sent', 'requested'],
    ])
  })

  it('RMA-13 is cancelled by the buyer while nobody has decided, and not after', async () => {
    const ines = await world.as('ines')
    const form = await openForm(ines, 2)
    const first = await ask(ines, form, [lineOf(form, 1)])
    await world.backend.advance(2 * minute)
    const cancel = async ({ returnId }: typeof first) => {
      const { version } = await ines.call(getReturn, { params: { returnId } })
      return ines.call(cancelReturn, { params: { returnId }, body: { version } })
    }
    expect((await cancel(first)).status).toBe('cancelled')
    const second = await ask(ines, form)
    await world.backend.advance(2 * minute)
    await decide(second.returnId, 'authorize', 1)
    const refused = await refusalOf(cancel(second))
    expect(refused).toMatchObject({ type: 'return/decided', status: 409 })
    expect(refused.current).toMatchObject({ status: expect.stringMatching(/uthorized/) })
  })

  it('RMA-14 what somebody decides in the ERP itself comes back with the next run, and whoever asked is told', async () => {
    const ines = await world.as('ines')
    const { returnId, number } = await ask(ines, await openForm(ines))
    await world.backend.advance(2 * minute)
    const { erp } = await ines.call(getReturn, { params: { returnId } })
    await world.store.write(async (tx) => {
      const row = await returnInErp(tx, erp.number!)
      const ids = { next: <N extends string>(noun: N) => `${noun}-by-hand` as Id<N> }
      return ok(
        await actInErp(tx, systemContext(ids, world.clock.now()), row, {
          act: 'authorize',
          lines: row.lines,
          note: 'Send it soon',
        }),
      )
    })
    await world.backend.advance(30 * minute)
    expect(await ines.call(getReturn, { params: { returnId } })).toMatchObject({ status: 'authorized' })
    const mails = (await world.store.read((tx) => tx.mails.all())).filter(({ kind }) => kind === 'returnNews')
    expect(mails.find(({ subject }) => subject.includes(number))?.text).toContain('Send it soon')
  })

  it('RMA-24 customer and desk write to each other, and the slip carries the number', async () => {
    const ines = await world.as('ines')
    const { returnId, number } = await ask(ines, await openForm(ines))
    await ines.call(
      writeReturnMessage,
      { params: { returnId }, body: { text: 'Please hurry', attachmentIds: [] } },
      key(),
    )
    const seen = await detail(returnId)
    expect(seen.messages).toMatchObject([{ text: 'Please hurry', side: 'buyer', mine: false, unread: true }])
    const slip = await ines.call(getReturnSlip, { params: { returnId } })
    expect(await textOfPdf(new Uint8Array(await slip.arrayBuffer()))).toContain(number)
  })

  it('RMA-25 counts why customers return goods, and every figure adds up', async () => {
    const { reasons, months, total } = await (await world.as('marta')).call(getReturnReasons, { query: {} })
    const sum = (rows: { pieces: number }[]) => rows.reduce((all, { pieces }) => all + pieces, 0)
    expect(total.pieces).toBeGreaterThan(0)
    expect([sum(reasons), sum(months)]).toEqual([total.pieces, total.pieces])
    expect(reasons.map(({ pieces }) => pieces)).toEqual(reasons.map(({ pieces }) => pieces).toSorted((a, b) => b - a))
  })
})
