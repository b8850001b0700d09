import { describe, expect, test } from 'vitest'
import { setRequestLocale } from '@/api/credentials'
import { getArchivedFile, listArchive } from '@/contract/archive'
import { getStatementFile } from '@/contract/statement'
import { afterThis } from '@/testing/take-back'
import { createWorld } from '@/testing/world'
import { publishedOnPaper } from '@mocks/engine/text-releases/published-in'
import { jobName } from '@mocks/mail/job-name'
import { ownTexts } from '@mocks/mail/own-texts'
import { renderMail } from '@mocks/mail/render'
import { reasonWord } from '@mocks/mail/return-words'
import { sampleMail } from '@mocks/mail/sample-mails'
import { unitWord } from '@mocks/papers/unit-word'
import { textOfPdf } from '@mocks/pdf/testing/text-of-pdf'
import type { TextChange } from '@mocks/store/rows/text-releases'
import { released } from '../testing/text-releases'

const bytesOf = async (file: Promise<Blob>) => new Uint8Array(await (await file).arrayBuffer())
/** What the pages of the next calls are in. */
const speak = (language: string) => {
  setRequestLocale(language)
  afterThis('test', () => setRequestLocale('en'))
}
const change = (id: string, after: string | null, language = 'pl'): TextChange => {
  const [namespace = '', key = ''] = id.split(':')
  return { language, namespace, key, before: null, after }
}

describe('ADM-16 PRD-08 published texts', () => {
  test('are on papers, in their head, their table and their feet, and in no other language', async () => {
    const world = await createWorld({ orders: 20 })
    const [ines, lukas] = await Promise.all([world.as('ines'), world.as('lukas')])
    await released(world, 1, [
      change('papers:statement.title', 'Wyciąg dla księgowych'),
      change('papers:statement.debit', 'Obciążenia razem'),
      change('papers:common.page', 'Kartka {{page}} z {{pages}}'),
      change('papers:common.vatNumber', null),
    ])
    const query = { from: '2026-10-01', to: '2026-11-20' }
    speak('pl')
    const inPolish = await textOfPdf(await bytesOf(ines.call(getStatementFile, { query })))
    for (const words of ['Wyciąg dla księgowych', 'Obciążenia razem', 'Kartka 1 z 7']) expect(inPolish).toContain(words)
    speak('de')
    const inGerman = await textOfPdf(await bytesOf(lukas.call(getStatementFile, { query })))
    expect(inGerman).not.toMatch(/Wyciąg|Kartka/)
  })

  test('name the file of a paper as the paper is named', async () => {
    const world = await createWorld({ orders: 20 })
    const tomasz = await world.as('tomasz')
    speak('pl')
    await released(world, 1, [change('papers:kind.orderConfirmation', 'Przyjęcie zamówienia')])
    const { rows } = await tomasz.call(listArchive, { query: { kind: ['orderConfirmation'], pageSize: 1 } })
    expect(rows[0]?.fileName).toMatch(/^Przyjęcie-zamówienia-/)
    const file = tomasz.call(getArchivedFile, { params: { archiveId: rows[0]!.id }, query: {} })
    expect(await textOfPdf(await bytesOf(file))).toContain('Przyjęcie zamówienia')
  })

  test('are the words of units, reasons and states wherever papers and mails name them', async () => {
    const world = await createWorld({ orders: 0 })
    await released(world, 1, [
      change('enums:unit.pc', 'sztuk'),
      change('returns:reason.damaged', 'Zniszczone w drodze'),
      change('returns:status.pending', 'Czeka na Państwa'),
      change('sync:job.ordersOut', 'Wysyłka zamówień'),
    ])
    await world.store.read(async (tx) => {
      const voice = { locale: 'pl', texts: await publishedOnPaper(tx, 'pl') } as const
      expect(unitWord('pc', voice)).toBe('sztuk')
      expect(unitWord('pc', { locale: 'en' })).not.toBe('sztuk')
      expect(reasonWord('damaged', voice)).toBe('Zniszczone w drodze')
      expect(await jobName(tx, 'ordersOut', 'pl')).toBe('Wysyłka zamówień')
      const own = await ownTexts(tx, 'pl')
      const sample = sampleMail('returnNews')
      if (sample.kind !== 'returnNews') throw new Error('Not the sample that was asked for')
      const news = { ...sample, params: { ...sample.params, status: 'pending' as const } }
      expect(renderMail(news, 'pl', own).text).toContain('Czeka na Państwa')
      expect(renderMail(sampleMail('returnRequested'), 'pl', own).text).toContain('Zniszczone w drodze')
    })
  })
})
