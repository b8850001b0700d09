import { readFileSync, rmSync } from 'node:fs'
import { cp, mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as localeFile from '@/domain/translations/locale-file'
import { afterThis } from '@/testing/take-back'
import { writeLocales } from './write-locales'

test('ADM-16 publishing in development writes one line of one file, and nothing when nothing changed', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'portico-locales-'))
  afterThis('test', () => rmSync(directory, { recursive: true }))
  for (const file of ['en/orders.json', 'pl/orders.json']) await cp(`locales/${file}`, join(directory, file))
  const path = join(directory, 'pl/orders.json')
  const before = await readFile(path, 'utf8')
  const change = (after: string | null, namespace = 'orders') => ({
    language: 'pl',
    namespace,
    key: 'list.title',
    after,
  })

  expect(await writeLocales(localeFile, directory, [change('Lista zamówień')])).toEqual([path])
  const lines = (await readFile(path, 'utf8')).split('\n')
  expect(lines.filter((line, place) => line !== before.split('\n')[place])).toHaveLength(1)
  expect(await writeLocales(localeFile, directory, [change('Lista zamówień')])).toEqual([])
  // Texts of the business are no files.
  expect(await writeLocales(localeFile, directory, [change('x', 'productTexts')])).toEqual([])

  const shipped = JSON.parse(before) as { list: { title: string } }
  await writeLocales(localeFile, directory, [change(shipped.list.title)])
  expect(await readFile(path, 'utf8')).toBe(before)
})

test('ADM-16 a file is told before it is written, so that the page is not loaded anew for it', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'portico-locales-'))
  afterThis('test', () => rmSync(directory, { recursive: true }))
  for (const file of ['en/orders.json', 'pl/orders.json']) await cp(`locales/${file}`, join(directory, file))
  const path = join(directory, 'pl/orders.json')
  const told: { path: string; isWritten: boolean }[] = []
  const change = { language: 'pl', namespace: 'orders', key: 'list.title', after: 'Lista zamówień' }
  await writeLocales(localeFile, directory, [change], (each, text) =>
    told.push({ path: each, isWritten: readFileSync(each, 'utf8') === text }),
  )
  expect(told).toEqual([{ path, isWritten: false }])
})
