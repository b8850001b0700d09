import { describe, expect, test } from 'vitest'
import * as exchange from '@/contract/admin/translations/exchange'
import { getTextKey, setTextState } from '@/contract/admin/translations/texts'
import type { TextKeyId } from '@/domain/ids'
import { createWorld, type WorldClient } from '@/testing/world'
import { newKey } from '../testing/buyers'

const title = 'orders:list.title' as TextKeyId
const counted = 'orders:list.footer' as TextKeyId

/** Conflicts of what a file would change, by key. */
const conflictsOf = async (client: WorldClient, texts: object) => {
  const body = new Blob([JSON.stringify(texts)], { type: 'text/plain' })
  const { id: importId } = await client.call(
    exchange.createTextImport,
    { query: { name: 'pl/orders.json' }, body },
    { idempotencyKey: newKey() },
  )
  const { rows } = await client.call(exchange.listTextImportRows, { params: { importId }, query: {} })
  return Object.fromEntries(rows.map(({ keyId, conflicts }) => [keyId, conflicts]))
}

describe('conflicts of an import', () => {
  test('ADM-16 a text that does without a translation is not given one unseen', async () => {
    const zofia = await (await createWorld({ orders: 0 })).as('zofia')
    const params = { keyId: title, language: 'pl' }
    const text = (await zofia.call(getTextKey, { params })).texts.find(({ language }) => language === 'pl')!
    await zofia.call(setTextState, { params, body: { version: text.version, state: 'hidden' } })
    expect(await conflictsOf(zofia, { list: { title: 'Moje zakupy' } })).toEqual({ [title]: ['hidden'] })
  })

  const forms = (words: string) =>
    Object.fromEntries(['one', 'few', 'many', 'other'].map((form) => [`footer_${form}`, words]))
  test.each([
    ['one that the source has not', { list: { title: 'Zakupy {{name}}' } }, title, true],
    ['none, as in the source', { list: { title: 'Moje zakupy' } }, title, false],
    ['a number that a plural form says in words', { list: forms('Wszystkie') }, counted, false],
    ['another name than the source has', { list: forms('Razem {{numer}}') }, counted, true],
  ])('ADM-16 placeholders: %s', async (_, texts, keyId, isConflict) => {
    const marta = await (await createWorld({ orders: 0 })).as('marta')
    const found = await conflictsOf(marta, texts)
    expect(found[keyId]?.includes('placeholders')).toBe(isConflict)
  })
})
