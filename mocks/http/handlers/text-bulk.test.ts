import { describe, expect, it } from 'vitest'
import { listTextBatches, previewTextBulk, runTextBulk, undoTextBatch } from '@/contract/admin/translations/text-bulk'
import { addGlossaryTerm, deleteGlossaryTerm, getTextHelp, listGlossary } from '@/contract/admin/translations/text-help'
import * as keys from '@/contract/admin/translations/text-keys'
import { getTextHistory, getTextKey, listTexts, saveText } from '@/contract/admin/translations/texts'
import type { TextKeyId } from '@/domain/ids'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type WorldClient } from '@/testing/world'
import { newKey } from '../testing/buyers'

const key = () => ({ idempotencyKey: newKey() })
const about = { description: 'On the start page', tags: ['start'], maxLength: 40, maxWidth: null, isNotPlural: false }
const ofKey = async (client: WorldClient, keyId: string) =>
  client.call(getTextKey, { params: { keyId: keyId as TextKeyId } })
const formsOf = async (client: WorldClient, keyId: string, language: string) =>
  (await ofKey(client, keyId)).texts.find((text) => text.language === language)?.forms

describe('many texts at once', () => {
  it('ADM-16 are replaced as the preview says, as one change, which is taken back as one', async () => {
    const world = await createWorld({ orders: 0 })
    const marta = await world.as('marta')
    const what = {
      selection: { kind: 'filter', filter: { language: 'pl', q: 'pl:Anuluj' } },
      languages: ['pl'],
      action: {
        kind: 'replace',
        find: 'Anuluj',
        replacement: 'Zrezygnuj',
        matchCase: true,
        wholeWord: true,
        inTokens: false,
      },
    } as const
    const preview = await marta.call(previewTextBulk, { body: what as never })
    expect(preview.changed).toBeGreaterThan(0)
    expect(preview.rows.every(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))).toBe(true)
    const wrong = { ...what, expected: preview.changed + 1 } as never
    expect((await refusalOf(marta.call(runTextBulk, { body: wrong }, key()))).type).toMatch(/text\/changed$/)
    const batch = await marta.call(runTextBulk, { body: { ...what, expected: preview.changed } as never }, key())
    expect(batch).toMatchObject({ kind: 'replace', changed: preview.changed, undoable: preview.changed })
    const found = await marta.call(listTexts, { query: { language: 'pl', batch: batch.id } })
    expect(found.total).toBe(preview.changed)

    const touched = 'common:action.cancel' as TextKeyId
    expect(await formsOf(marta, touched, 'pl')).toEqual({ '': 'Zrezygnuj' })
    const params = { keyId: touched, language: 'pl' }
    await marta.call(saveText, { params, body: { version: 1, forms: { '': 'Przerwij' } } })
    const [listed] = (await marta.call(listTextBatches, { query: {} })).rows
    expect(listed).toMatchObject({ id: batch.id, undoable: preview.changed - 1 })
    await marta.call(undoTextBatch, { params: { batchId: batch.id }, body: { version: batch.version } })
    expect(await formsOf(marta, touched, 'pl')).toEqual({ '': 'Przerwij' })
    const left = await marta.call(listTexts, { query: { language: 'pl', author: ['usr_marta'], view: 'draft' } })
    expect(left.rows.map(({ id }) => id)).toEqual([touched])
  })

  it('ADM-16 change only in languages the caller translates, and tags and keys only by those who manage them', async () => {
    const world = await createWorld({ orders: 0 })
    const zofia = await world.as('zofia')
    const selection = { kind: 'keys', keyIds: ['common:action.cancel'] }
    const clear = { selection, languages: ['pl', 'ar'], action: { kind: 'clear' } } as never
    const preview = await zofia.call(previewTextBulk, { body: clear })
    expect(preview).toMatchObject({ changed: 1, refused: 1 })
    expect(preview.rows.find(({ language }) => language === 'ar')?.reason?.code).toBe('texts.otherLanguage')
    const tag = { selection, languages: ['pl'], action: { kind: 'addTags', tags: ['new'] } } as never
    expect((await refusalOf(zofia.call(previewTextBulk, { body: tag }))).status).toBe(403)
  })
})

describe('keys of texts', () => {
  it('ADM-16 are added with their source, renamed along with their texts and those that nest them, and deleted', async () => {
    const world = await createWorld({ orders: 0 })
    const marta = await world.as('marta')
    const add = (base: string, source: Record<string, string>, counts = 'no') =>
      marta.call(keys.addTextKey, { body: { namespace: 'start', base, counts, source, ...about } as never }, key())
    const hello = await add('hello', { one: '{{count}} offer', other: '{{count}} offers' }, 'cardinal')
    await add('welcome', { '': 'Welcome, $t(start:hello)' })
    expect((await refusalOf(add('hello.more', { '': 'More' }))).errors).toEqual([
      { pointer: '/base', code: 'duplicate' },
    ])
    const forms = {
      one: '{{count}} oferta',
      few: '{{count}} oferty',
      many: '{{count}} ofert',
      other: '{{count}} oferty',
    }
    const zofia = await world.as('zofia')
    await zofia.call(saveText, { params: { keyId: hello.id, language: 'pl' }, body: { version: 0, forms } })

    const body = { version: hello.version, namespace: 'start', base: 'offers', force: false }
    const renamed = await marta.call(keys.renameTextKey, { params: { keyId: hello.id }, body })
    expect(await formsOf(marta, renamed.id, 'pl')).toEqual(forms)
    expect(await formsOf(marta, 'start:welcome', 'en')).toEqual({ '': 'Welcome, $t(start:offers)' })
    const polish = (await ofKey(marta, renamed.id)).texts.find(({ language }) => language === 'pl')!
    expect(polish.author?.name).toBe('Zofia Maj')
    expect(polish.allowedActions.find(({ action }) => action === 'approve')?.allowed).toBe(true)
    const past = await marta.call(getTextHistory, { params: { keyId: renamed.id, language: 'pl' } })
    expect(past.rows.map(({ by }) => by.name)).toEqual(['Marta Lindqvist', 'Zofia Maj'])
    const gone = await ofKey(marta, 'start:hello')
    expect(gone.isDeleted).toBe(true)
    const inTrash = { params: { keyId: hello.id, language: 'pl' } }
    expect((await marta.call(getTextHelp, inTrash)).otherLanguages).toEqual([])
    expect((await marta.call(getTextHistory, inTrash)).rows).toHaveLength(1)
    const found = await marta.call(listTexts, { query: { namespace: ['start'] } })
    expect(found.rows.map(({ id }) => id)).toEqual(['start:welcome', 'start:offers'])

    const used = { keyId: 'common:action.cancel' as TextKeyId }
    const shipped = { params: used, body: { version: 0, force: false } }
    expect((await refusalOf(marta.call(keys.deleteTextKey, shipped))).type).toMatch(/text\/in-use$/)
    const deleted = await marta.call(keys.deleteTextKey, { params: used, body: { version: 0, force: true } })
    const trash = await marta.call(listTexts, { query: { view: 'trash', namespace: ['common'] } })
    expect(trash.rows.map(({ id }) => id)).toEqual([used.keyId])
    await marta.call(keys.restoreTextKey, { params: used, body: { version: deleted.version } })
    expect((await ofKey(marta, used.keyId)).isDeleted).toBe(false)
  })

  it('ADM-16 are helped with by like texts and by the glossary', async () => {
    const world = await createWorld({ orders: 0 })
    const marta = await world.as('marta')
    const source = { '': 'Cancel' }
    const added = await marta.call(
      keys.addTextKey,
      { body: { namespace: 'start', base: 'stop', counts: 'no', source, ...about } as never },
      key(),
    )
    const words = [{ language: 'pl', wordings: ['anuluj', 'anulować'], forbidden: ['skasuj'] }]
    const body = { term: 'cancel', note: '', isCaseSensitive: false, isKept: false, words }
    const before = (await marta.call(listGlossary, { query: {} })).total
    const term = await marta.call(addGlossaryTerm, { body }, key())
    const help = await marta.call(getTextHelp, { params: { keyId: added.id, language: 'pl' } })
    expect(help.memory[0]).toMatchObject({ forms: { '': 'Anuluj' }, percent: 100 })
    // Every wording once, however many texts have it.
    expect(help.memory[0]!.texts).toBeGreaterThan(1)
    expect(new Set(help.memory.map(({ forms }) => forms[''])).size).toBe(help.memory.length)
    expect(help.terms.map(({ id }) => id)).toContain(term.id)
    await marta.call(deleteGlossaryTerm, { params: { termId: term.id }, body: { version: term.version } })
    expect((await marta.call(listGlossary, { query: {} })).total).toBe(before)
  })
})
