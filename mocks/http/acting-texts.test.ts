import { describe, expect, it } from 'vitest'
import { startImpersonation } from '@/contract/admin/impersonations'
import * as texts from '@/contract/admin/translations/texts'
import { getWorkbench } from '@/contract/admin/translations/workbench'
import { stopImpersonation } from '@/contract/impersonation'
import { getProfile } from '@/contract/profile'
import type { TextKeyId } from '@/domain/ids'
import { ok } from '@/domain/result'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World } from '@/testing/world'

const keyId = 'common:action.cancel' as TextKeyId
const inPolish = { keyId, language: 'pl' }
const forms = { '': 'Zrezygnuj' }

/** An administrator who looks at somebody's pages. */
const acting = async (world: World, overrides: object = {}, languages: string[] | null = null) => {
  await world.as('ines')
  const client = await world.as('marta')
  const [ines, marta] = [await world.user('ines'), await world.user('marta')]
  await world.store.write(async (tx) => ok(await tx.users.update(marta.id, { overrides, languages })))
  const body = { reason: 'The words of the order page', ticket: null, returnTo: '/admin/translations' }
  const { session } = await client.call(startImpersonation, { params: { userId: ines.id }, body })
  return { client, session }
}

describe('texts while logged in as somebody else', () => {
  it('ADM-16 are written by the administrator, who may otherwise only look, and are no change of the account', async () => {
    const world = await createWorld({ orders: 0 })
    const { client, session } = await acting(world)
    expect(session.impersonation).toMatchObject({ mode: 'read', mayTranslate: true })
    const { languages } = await client.call(getWorkbench, {})
    expect(languages.filter(({ mayEdit }) => mayEdit).map(({ code }) => code)).toEqual(['en', 'pl', 'de', 'ar'])
    const key = await client.call(texts.getTextKey, { params: { keyId } })
    const polish = key.texts.find(({ language }) => language === 'pl')
    expect(polish?.allowedActions).toContainEqual(expect.objectContaining({ action: 'edit', allowed: true }))

    const saved = await client.call(texts.saveText, { params: inPolish, body: { version: 0, forms } })
    expect(saved).toMatchObject({ isDraft: true, author: { name: 'Marta Lindqvist' } })
    const { rows } = await client.call(texts.listPageTexts, {
      query: { language: 'pl', key: [keyId, 'no:such'] as TextKeyId[] },
    })
    expect(rows).toMatchObject([{ id: keyId, texts: [{ language: 'pl', forms, isDraft: true }] }])
    expect((await world.store.read((tx) => tx.impersonations.all()))[0]).toMatchObject({ changes: 0 })
    await client.call(texts.discardDraft, { params: inPolish, body: { version: saved.version } })
  })

  it('ADM-16 are refused to an administrator without the right, and in languages of others; the audit names both people', async () => {
    const world = await createWorld({ orders: 0 })
    const none = { 'translations.edit': 'none', 'translations.review': 'none' }
    const { client, session } = await acting(world, none)
    expect(session.impersonation).toMatchObject({ mayTranslate: false })
    const save = () => client.call(texts.saveText, { params: inPolish, body: { version: 0, forms } })
    expect((await refusalOf(save())).status).toBe(403)
    const entries = await world.store.read((tx) => tx.audit.all())
    const both = { actorName: 'Ines Calder', byName: 'Marta Lindqvist', permission: 'translations.edit' }
    expect(entries.find(({ operation }) => operation === 'saveText')).toMatchObject({ kind: 'refused', ...both })
    await client.call(stopImpersonation, {})
    const german = await acting(world, {}, ['de'])
    const inAnother = german.client.call(texts.saveText, { params: inPolish, body: { version: 0, forms } })
    expect((await refusalOf(inAnother)).status).toBe(403)
  })

  it('ADM-16 leave the rest of the workbench closed, and the account read-only', async () => {
    const world = await createWorld({ orders: 0 })
    const { client } = await acting(world)
    const approve = client.call(texts.approveText, { params: inPolish, body: { version: 0 } })
    expect((await refusalOf(approve)).status).toBe(404)
    expect((await client.call(getProfile, {})).email).toMatch(/^ines/)
  })
})
