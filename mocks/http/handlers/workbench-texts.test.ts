import { describe, expect, it } from 'vitest'
import * as texts from '@/contract/admin/translations/texts'
import { getWorkbench } from '@/contract/admin/translations/workbench'
import type { TextKeyId } from '@/domain/ids'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type WorldClient } from '@/testing/world'
import { newKey } from '../testing/buyers'

const keyId = 'common:action.cancel' as TextKeyId
const inPolish = { keyId, language: 'pl' }
const textOf = async (client: WorldClient, language: string, id = keyId) =>
  (await client.call(texts.getTextKey, { params: { keyId: id } })).texts.find((text) => text.language === language)!
const may = (text: { allowedActions: { action: string; allowed: boolean }[] }) =>
  text.allowedActions.filter(({ allowed }) => allowed).map(({ action }) => action)

describe('the workbench', () => {
  it('ADM-16 lists the texts of the portal by key; a translator writes those of their own languages', async () => {
    const world = await createWorld({ orders: 0 })
    const zofia = await world.as('zofia')
    const { languages } = await zofia.call(getWorkbench, {})
    expect(languages.map(({ code, mayEdit, mayReview }) => [code, mayEdit, mayReview])).toEqual([
      ['en', false, false],
      ['pl', true, false],
      ['de', true, false],
      ['ar', false, false],
    ])
    expect(languages[0]!.progress.keys).toBeGreaterThan(3000)
    const query = { language: 'pl', namespace: ['common'], q: 'key:action.canc* pl:"anuluj"' }
    const list = await zofia.call(texts.listTexts, { query })
    expect(list.rows.map(({ id, texts: [source, polish] }) => [id, source?.forms, polish?.forms])).toContainEqual([
      keyId,
      { '': 'Cancel' },
      { '': 'Anuluj' },
    ])
    expect(await zofia.call(texts.getTextNeighbours, { params: { keyId }, query })).toMatchObject({ position: 0 })

    const body = { version: 0, forms: { '': 'Zrezygnuj' } }
    const saved = await zofia.call(texts.saveText, { params: inPolish, body })
    expect(saved).toMatchObject({ version: 1, state: 'translated', isDraft: true, published: { '': 'Anuluj' } })
    expect(saved.author).toMatchObject({ name: 'Zofia Maj' })
    expect(may(saved)).toEqual(['edit', 'hide', 'discard'])
    const refused = await refusalOf(
      zofia.call(texts.saveText, { params: { keyId, language: 'ar' }, body: { version: 0, forms: { '': 'لا' } } }),
    )
    expect(refused).toMatchObject({ status: 403, ask: ['Marta Lindqvist', 'Omar Nasser'] })
    expect((await refusalOf(zofia.call(texts.saveText, { params: inPolish, body }))).status).toBe(409)

    const drafts = await zofia.call(texts.listTexts, { query: { language: 'pl', view: 'draft', q: 'zrezygnuj' } })
    expect(drafts.rows.map(({ id }) => id)).toEqual([keyId])
    const back = await zofia.call(texts.discardDraft, { params: inPolish, body: { version: 1 } })
    expect(back).toMatchObject({ state: 'reviewed', isDraft: false, forms: { '': 'Anuluj' } })
  })

  it('ADM-16 has a text approved by somebody else than its author, or sent back with a word on why', async () => {
    const world = await createWorld({ orders: 0 })
    const [zofia, marta] = [await world.as('zofia'), await world.as('marta')]
    await zofia.call(texts.saveText, { params: inPolish, body: { version: 0, forms: { '': 'Zrezygnuj' } } })
    expect((await refusalOf(zofia.call(texts.approveText, { params: inPolish, body: { version: 1 } }))).status).toBe(
      403,
    )
    const comment = 'Everywhere else it is Anuluj.'
    const rejected = await marta.call(texts.rejectText, { params: inPolish, body: { version: 1, comment } })
    expect(rejected).toMatchObject({ isRejected: true, state: 'translated', rejection: { comment } })
    const todo = await zofia.call(texts.listTexts, { query: { language: 'pl', view: 'rejected' } })
    expect(todo.rows.map(({ id }) => id)).toContain(keyId)
    const again = await zofia.call(texts.saveText, {
      params: inPolish,
      body: { version: 2, forms: { '': 'Przerwij' } },
    })
    expect(again).toMatchObject({ isRejected: false, state: 'translated' })
    const approved = await marta.call(texts.approveText, { params: inPolish, body: { version: 3 } })
    expect(approved).toMatchObject({ state: 'reviewed', reviewer: { name: 'Marta Lindqvist' }, isDraft: true })
    expect(may(approved)).not.toContain('approve')

    const own = { params: inPolish, body: { version: 4, forms: { '': 'Stop' }, approve: true } }
    expect((await refusalOf(marta.call(texts.saveText, own))).type).toMatch(/text\/own$/)
    const { rows } = await zofia.call(texts.getTextHistory, { params: inPolish })
    expect(rows.map(({ kind, before, after }) => [kind, before[''], after['']])).toEqual([
      ['state', 'Przerwij', 'Przerwij'],
      ['edit', 'Zrezygnuj', 'Przerwij'],
      ['reject', 'Zrezygnuj', 'Zrezygnuj'],
      ['edit', 'Anuluj', 'Zrezygnuj'],
    ])
    const changeId = rows[1]!.id
    const restored = await zofia.call(texts.restoreText, { params: inPolish, body: { version: 4, changeId } })
    expect(restored).toMatchObject({ forms: { '': 'Zrezygnuj' }, state: 'translated', reviewer: null })
  })

  it('ADM-16 marks translations out of date when their source changes, and no longer when it is what it was', async () => {
    const world = await createWorld({ orders: 0 })
    const marta = await world.as('marta')
    const source = { keyId, language: 'en' }
    await marta.call(texts.saveText, { params: source, body: { version: 0, forms: { '': 'Stop' } } })
    const outdated = await textOf(marta, 'de')
    expect(outdated).toMatchObject({ isOutdated: true, state: 'translated', translatedFrom: { '': 'Cancel' } })
    const kept = { version: outdated.version, forms: outdated.forms }
    await marta.call(texts.saveText, { params: { keyId, language: 'de' }, body: kept })
    expect(await textOf(marta, 'de')).toMatchObject({ isOutdated: false, forms: { '': 'Abbrechen' } })
    await marta.call(texts.saveText, { params: source, body: { version: 1, forms: { '': 'Cancel' } } })
    expect(await textOf(marta, 'pl')).toMatchObject({ isOutdated: false, state: 'reviewed', isDraft: false })
  })

  it('ADM-16 keeps comments until they are answered, and refuses forms a key does not have', async () => {
    const world = await createWorld({ orders: 0 })
    const [zofia, omar] = [await world.as('zofia'), await world.as('omar')]
    const body = { language: 'pl', text: 'Button or link?', state: 'open' } as const
    const said = await zofia.call(texts.addTextComment, { params: { keyId }, body }, { idempotencyKey: newKey() })
    expect(await textOf(zofia, 'pl')).toMatchObject({ openComments: 1 })
    const params = { commentId: said.id }
    const resolved = { version: said.version, state: 'resolved' } as const
    expect(await omar.call(texts.setCommentState, { params, body: resolved })).toMatchObject({
      resolvedBy: { name: 'Omar Nasser' },
    })
    expect(await textOf(zofia, 'pl')).toMatchObject({ openComments: 0 })
    const wrong = { version: 0, forms: { '': 'Anuluj', few: 'Anulujcie' } }
    const { errors } = await refusalOf(zofia.call(texts.saveText, { params: inPolish, body: wrong }))
    expect(errors).toEqual([{ pointer: '/forms/few', code: 'unknown' }])
    const missing = { params: { keyId: 'common:nothing.here' as TextKeyId } }
    expect((await refusalOf(zofia.call(texts.getTextKey, missing))).status).toBe(404)
  })
})
