import { describe, expect, test } from 'vitest'
import * as languages from '@/contract/admin/translations/languages'
import * as releases from '@/contract/admin/translations/releases'
import { rejectText, saveText } from '@/contract/admin/translations/texts'
import { inviteAdministrator } from '@/contract/admin/administrators'
import { updateMember } from '@/contract/team'
import { updatePreferences } from '@/contract/session'
import { getTexts, getTextState } from '@/contract/texts'
import type { TextKeyId } from '@/domain/ids'
import { ok } from '@/domain/result'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World } from '@/testing/world'
import { textCatalogue } from '@mocks/translations/text-catalogue'
import { roleIds } from '@mocks/seed/roles'
import { newKey } from '../testing/buyers'
import { bodyOf, memberOf } from '../testing/members'
import { added, czech } from '../testing/stale-text-edits'
import { draftOf, released, titleChange as title, withoutDrafts } from '../testing/text-releases'

const key = () => ({ idempotencyKey: newKey() })
const drafted = async (world: World, text: string) => {
  await world.store.write(async (tx) => ok(await tx.texts.insert(draftOf('pl', 'orders:list.title', { '': text }))))
  await textCatalogue(world.store)
}
const addCzech = async (world: World) => added(await world.as('marta'))

describe('ADM-16 languages', () => {
  test('are added as drafts with the languages asked after them', async () => {
    const world = await createWorld()
    expect(await addCzech(world)).toMatchObject({ code: 'cs', state: 'draft', fallback: ['pl', 'en'], people: 0 })
    const { rows } = await (await world.as('marta')).call(languages.listTextLanguages, {})
    expect(rows.at(-1)).toMatchObject({ code: 'cs', addedBy: 'Marta Lindqvist' })
    expect((await world.guest().call(getTextState, {})).languages).toEqual([])
  })

  test.each([
    [{ code: 'pl' }, '/code', 'duplicate'],
    [{ code: 'xx-what' }, '/code', 'unknown'],
    [{ fallback: ['pl'] }, '/fallback', 'invalid'],
    [{ fallback: ['cs', 'en'] }, '/fallback/0', 'unknown'],
    [{ fallback: ['pl', 'pl', 'en'] }, '/fallback/1', 'duplicate'],
  ])('are refused where they make no sense: %o', async (part, pointer, code) => {
    const client = await (await createWorld()).as('marta')
    const body = { ...czech, fallback: [...czech.fallback], ...part }
    await expect(client.call(languages.addTextLanguage, { body }, key())).rejects.toMatchObject({
      problem: { errors: [{ pointer, code }] },
    })
  })

  test('of the product stay as they are', async () => {
    const client = await (await createWorld()).as('marta')
    const change = client.call(languages.updateTextLanguage, {
      params: { code: 'pl' },
      body: { version: 1, archived: true },
    })
    await expect(change).rejects.toMatchObject({ problem: { type: expect.stringContaining('language/shipped') } })
  })

  test('are offered and may be chosen once published, and leave nobody behind when put away', async () => {
    const world = await createWorld()
    await addCzech(world)
    await released(world, 1, [title('Orders', 'Objednávky', 'cs')])
    const marta = await world.as('marta')
    const { rows } = await marta.call(languages.listTextLanguages, {})
    // Published by hand above: the language follows with the next release that goes to everybody.
    const body = { latest: 1, number: 0, note: '' }
    await marta.call(releases.restoreTexts, { body }, key())
    await marta.call(releases.restoreTexts, { body: { latest: 2, number: 1, note: '' } }, key())
    expect((await world.guest().call(getTextState, {})).languages).toMatchObject([{ code: 'cs' }])

    const tomasz = await world.as('tomasz')
    const { session } = await tomasz.call(updatePreferences, { body: { language: 'cs' } })
    expect(session.user).toMatchObject({ language: 'cs', locale: 'pl' })

    const now = (await marta.call(languages.listTextLanguages, {})).rows.find(({ code }) => code === 'cs')
    expect([rows.at(-1)?.people, now?.people]).toEqual([0, 1])
    const put = { params: { code: 'cs' }, body: { version: now?.version ?? 0, archived: true } }
    expect(await marta.call(languages.updateTextLanguage, put)).toMatchObject({ state: 'archived' })
    expect((await world.guest().call(getTextState, {})).languages).toEqual([])
    expect((await world.user('tomasz')).language).toBeNull()
  })

  test('are given to others by those who manage them, and stay where nothing is said of them', async () => {
    const world = await createWorld()
    await addCzech(world)
    const ines = await world.as('ines')
    const save = async (change: Parameters<typeof bodyOf>[1]) => {
      const member = await memberOf(world, ines, 'tomasz')
      return ines.call(updateMember, { params: { userId: member.id }, body: bodyOf(member, change) })
    }
    expect(await save({ language: 'cs' })).toMatchObject({ language: 'cs', locale: 'pl' })
    expect(await save({ phone: '+48 58 000 00 00' })).toMatchObject({ language: 'cs', locale: 'pl' })
    expect(await save({ locale: 'de' })).toMatchObject({ language: null, locale: 'de' })
    expect(await refusalOf(save({ language: 'sv' }))).toMatchObject({
      errors: [{ pointer: '/language', code: 'unknown' }],
    })
    const marta = await world.as('marta')
    const scope = { roleIds: [roleIds.orderDesk], customerScope: null, languages: null }
    const fields = {
      email: 'eva@portico-supply.example',
      name: 'Eva',
      phone: '',
      locale: 'en' as const,
      language: 'cs',
    }
    const made = await marta.call(inviteAdministrator, { body: { ...fields, ...scope } }, key())
    expect(made).toMatchObject({ language: 'cs', locale: 'pl' })
  })
})

describe('ADM-16 releases', () => {
  test('nothing is published as long as there is nothing', async () => {
    const world = await createWorld()
    expect(await world.guest().call(getTextState, {})).toEqual({ release: 0, languages: [], changed: [] })
    expect((await world.guest().call(getTexts, { params: { language: 'pl' } })).texts).toEqual({})
  })

  test('lay one over the other, and what is back to what was shipped differs in nothing', async () => {
    const world = await createWorld()
    await released(world, 1, [title('Zamówienia', 'Lista zamówień')])
    expect(await world.guest().call(getTexts, { params: { language: 'pl' } })).toEqual({
      release: 1,
      texts: { orders: { 'list.title': 'Lista zamówień' } },
    })
    await released(world, 2, [title('Lista zamówień', 'Zamówienia')])
    expect(await world.guest().call(getTextState, {})).toEqual({ release: 2, languages: [], changed: [] })
  })

  test('are first read by staff where they are to be, and by everybody when widened', async () => {
    const world = await createWorld()
    const marta = await world.as('marta')
    await released(world, 1, [title('Zamówienia', 'Lista zamówień')], { audience: 'staff' })
    expect((await world.guest().call(getTextState, {})).release).toBe(0)
    expect((await marta.call(getTextState, {})).release).toBe(1)
    const [row] = (await marta.call(releases.listTextReleases, {})).rows
    const wide = { params: { releaseId: row!.id }, body: { version: row!.version } }
    expect(await marta.call(releases.widenTextRelease, wide)).toMatchObject({ audience: 'everybody' })
    expect((await world.guest().call(getTextState, {})).release).toBe(1)
  })

  test('are brought back by another one, with what it takes back', async () => {
    const world = await createWorld()
    const marta = await world.as('marta')
    await released(world, 1, [title('Zamówienia', 'Lista zamówień')])
    await released(world, 2, [title('Lista zamówień', 'Wszystkie zamówienia')])
    const query = { from: 1, to: 2 }
    expect((await marta.call(releases.compareTextReleases, { query })).rows).toEqual([
      title('Lista zamówień', 'Wszystkie zamówienia'),
    ])
    const back = await marta.call(releases.restoreTexts, { body: { latest: 2, number: 1, note: 'Too long' } }, key())
    expect(back).toMatchObject({ number: 3, kind: 'restore', restored: 1, changes: [{ language: 'pl', changes: 1 }] })
    expect((await world.guest().call(getTexts, { params: { language: 'pl' } })).texts.orders).toEqual({
      'list.title': 'Lista zamówień',
    })
    const again = marta.call(releases.restoreTexts, { body: { latest: 2, number: 0, note: '' } }, key())
    await expect(again).rejects.toMatchObject({ problem: { type: expect.stringContaining('conflict/stale') } })
  })

  test('that are to come stop where there is nothing to publish, and can be called off', async () => {
    const world = await createWorld()
    await withoutDrafts(world)
    const marta = await world.as('marta')
    const at = new Date(world.clock.now() + 3_600_000).toISOString()
    const body = { latest: 0, note: 'Tonight', audience: 'everybody' as const, at }
    const first = await marta.call(releases.publishTexts, { body }, key())
    const off = { params: { releaseId: first.id }, body: { version: first.version } }
    expect(await marta.call(releases.cancelTextRelease, off)).toMatchObject({ state: 'stopped', stopped: 'cancelled' })
    await marta.call(releases.publishTexts, { body }, key())
    await world.backend.advance(3_600_000)
    expect((await marta.call(releases.listTextReleases, {})).rows.map(({ stopped }) => stopped).toSorted()).toEqual([
      'cancelled',
      'nothing',
    ])
  })

  test('that are to come are published when their time has come, with what is drafted by then', async () => {
    const world = await createWorld()
    await withoutDrafts(world)
    const marta = await world.as('marta')
    const at = new Date(world.clock.now() + 3_600_000).toISOString()
    await marta.call(releases.publishTexts, { body: { latest: 0, note: 'Tonight', audience: 'everybody', at } }, key())
    await drafted(world, 'Lista zamówień')
    await world.backend.advance(3_500_000)
    expect((await world.guest().call(getTextState, {})).release).toBe(0)
    await world.backend.advance(100_000)
    expect((await world.guest().call(getTexts, { params: { language: 'pl' } })).texts.orders).toEqual({
      'list.title': 'Lista zamówień',
    })
    expect((await marta.call(releases.listTextReleases, {})).rows).toMatchObject([
      { number: 1, state: 'published', note: 'Tonight', at, by: 'Marta Lindqvist' },
    ])
  })

  test('leave out what a reviewer sent back, until it is written anew', async () => {
    const world = await createWorld()
    await withoutDrafts(world)
    await drafted(world, 'Zamowienia')
    const marta = await world.as('marta')
    const pending = async () => (await marta.call(releases.previewTextRelease, { query: {} })).total
    expect(await pending()).toBe(1)
    const params = { keyId: 'orders:list.title' as TextKeyId, language: 'pl' }
    const sent = await marta.call(rejectText, { params, body: { version: 1, comment: 'Without its accent' } })
    expect(await pending()).toBe(0)
    await marta.call(saveText, { params, body: { version: sent.version, forms: { '': 'Nasze zamówienia' } } })
    expect(await pending()).toBe(1)
  })

  test('are refused while a check finds an error, now and when the time comes', async () => {
    const world = await createWorld()
    await withoutDrafts(world)
    const marta = await world.as('marta')
    await drafted(world, 'Lista {{nothing}}')
    const { blocking } = await marta.call(releases.previewTextRelease, { query: {} })
    expect(blocking).toEqual([{ language: 'pl', namespace: 'orders', key: 'list.title', check: 'placeholders' }])
    const body = { latest: 0, note: '', audience: 'everybody' as const, at: null }
    const refusal = await refusalOf(marta.call(releases.publishTexts, { body }, key()))
    expect(refusal).toMatchObject({ status: 409, type: 'release/findings' })
    expect((await world.guest().call(getTextState, {})).release).toBe(0)
    const at = new Date(world.clock.now() + 60_000).toISOString()
    await marta.call(releases.publishTexts, { body: { ...body, at } }, key())
    await world.backend.advance(60_000)
    expect((await marta.call(releases.listTextReleases, {})).rows).toMatchObject([
      { state: 'stopped', stopped: 'findings' },
    ])
  })
})
