import { describe, expect, it } from 'vitest'
import { getArchived, getArchivedFile, listArchive } from '@/contract/archive'
import type { ArchiveListQuery } from '@/contract/archive-list'
import { archiveKinds } from '@/domain/documents/vocabulary'
import type { ArchiveId } from '@/domain/ids'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type WorldClient } from '@/testing/world'
import { textOfPdf } from '@mocks/pdf/testing/text-of-pdf'

const archive = (client: WorldClient, query: ArchiveListQuery = {}) => client.call(listArchive, { query })
const bytesOf = async (client: WorldClient, archiveId: ArchiveId, query = {}) =>
  new Uint8Array(await (await client.call(getArchivedFile, { params: { archiveId }, query })).arrayBuffer())

describe('the archive of documents', () => {
  it('ORD-10 ORD-11 lists what is on paper of every kind, newest first, by tab, kind, period and number', async () => {
    const ines = await (await createWorld()).as('ines')
    const all = await archive(ines, { pageSize: 1000 })
    expect(all.total).toBe(all.rows.length)
    const { all: total, ...tabs } = all.views
    expect(Object.values(tabs).reduce((sum, count) => sum + count, 0)).toBe(total)
    const days = all.rows.map(({ issuedOn }) => issuedOn ?? '')
    expect(days).toEqual(days.toSorted().toReversed())
    expect(new Set(all.rows.map(({ id }) => id)).size).toBe(total)
    for (const kind of archiveKinds) {
      const only = await archive(ines, { kind: [kind], pageSize: 1000 })
      expect(only.rows).toEqual(all.rows.filter((row) => row.kind === kind))
    }
    const pages = await Promise.all([1, 2, 3].map((page) => archive(ines, { page, pageSize: 7 })))
    expect(pages.flatMap(({ rows }) => rows)).toEqual(all.rows.slice(0, 21))
    const [from, to] = ['2026-10-01', '2026-10-31']
    const october = await archive(ines, { from, to, pageSize: 1000 })
    expect(october.rows).toEqual(all.rows.filter(({ issuedOn }) => issuedOn && issuedOn >= from && issuedOn <= to))
    const invoice = all.rows.find(({ kind }) => kind === 'invoice')
    expect((await archive(ines, { q: invoice?.number })).rows.map(({ number }) => number)).toEqual([invoice?.number])
    const ofOrder = await archive(ines, { order: invoice?.orderNumber ?? '' })
    expect(ofOrder.rows).toEqual(all.rows.filter(({ orderId }) => orderId === invoice?.orderId))
  })

  it('ACC-20 opens to each person the kinds and records their rights reach, and nobody else', async () => {
    const world = await createWorld()
    const [ines, tomasz, helena] = await Promise.all([world.as('ines'), world.as('tomasz'), world.as('helena')])
    const mine = await archive(ines, { pageSize: 1000 })
    const memo = mine.rows.find(({ kind }) => kind === 'creditMemo')
    const hers = await archive(helena, { pageSize: 1000 })
    expect(hers.rows.map(({ kind }) => kind)).not.toContain('creditMemo')
    expect(hers.rows.map(({ kind }) => kind)).not.toContain('receipt')
    expect(
      await refusalOf(helena.call(getArchived, { params: { archiveId: memo?.id ?? ('' as ArchiveId) }, query: {} })),
    ).toMatchObject({ status: 404 })
    const his = await archive(tomasz, { pageSize: 1000 })
    expect(his.total).toBeLessThan(mine.total)
    const [unseen] = mine.rows.filter(({ id, kind }) => kind === 'order' && !his.rows.some((row) => row.id === id))
    expect(unseen).toBeDefined()
    expect(await refusalOf(bytesOf(tomasz, unseen?.id ?? ('' as ArchiveId)))).toMatchObject({ status: 404 })
    expect(await refusalOf(bytesOf(ines, 'nothing~1' as ArchiveId))).toMatchObject({ status: 404 })
  })

  it('ORD-13 PRD-08 gives each document as a PDF in the language of its reader', async () => {
    const world = await createWorld()
    const ines = await world.as('ines')
    const { rows } = await archive(ines, { pageSize: 1000 })
    const papers = archiveKinds.flatMap(
      (kind) => rows.find((row) => row.kind === kind && row.formats.includes('pdf')) ?? [],
    )
    const texts = await Promise.all(papers.map(async ({ id }) => textOfPdf(await bytesOf(ines, id))))
    for (const [index, { kind, number }] of papers.entries()) expect(texts[index], kind).toContain(number)
  })

  it('ACC-21 writes no price on a paper of somebody who may not see prices', async () => {
    const world = await createWorld()
    const [ines, helena] = await Promise.all([world.as('ines'), world.as('helena')])
    const { rows } = await archive(helena, { kind: ['orderConfirmation'] })
    const id = rows[0]?.id ?? ('' as ArchiveId)
    expect(await textOfPdf(await bytesOf(ines, id))).toContain('PLN')
    expect(await textOfPdf(await bytesOf(helena, id))).not.toContain('PLN')
  })
})
