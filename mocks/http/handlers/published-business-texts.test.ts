import { describe, expect, test } from 'vitest'
import { updateMailTemplate } from '@/contract/admin/mail-templates'
import * as releases from '@/contract/admin/translations/releases'
import { requestPasswordReset } from '@/contract/session'
import type { TextKeyId } from '@/domain/ids'
import { ok } from '@/domain/result'
import type { Forms } from '@/domain/translations/forms'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World, type WorldClient } from '@/testing/world'
import { businessTexts } from '@mocks/engine/translations/business-texts'
import { mastersId } from '@mocks/engine/products/master-table'
import { textCatalogue } from '@mocks/translations/text-catalogue'
import { newKey } from '../testing/buyers'
import { draftOf, withoutDrafts } from '../testing/text-releases'

const key = () => ({ idempotencyKey: newKey() })
const publish = (client: WorldClient, latest: number) =>
  client.call(releases.publishTexts, { body: { latest, note: '', audience: 'everybody', at: null } }, key())
const takeBack = (client: WorldClient, latest: number) =>
  client.call(releases.restoreTexts, { body: { latest, number: 0, note: '' } }, key())
const textsOf = (world: World, namespace: string) =>
  world.store.read(async (tx) => new Map((await businessTexts(tx)).get('pl')?.get(namespace)))

const draft = async (world: World, language: string, keyId: string, forms: Forms) => {
  await world.store.write(async (tx) => ok(await tx.texts.insert(draftOf(language, keyId as TextKeyId, forms))))
  await textCatalogue(world.store)
}

describe('PRD-08 texts of the business', () => {
  test.each(['categoryNames', 'roleNames'])('of %s are published to their rows and taken back', async (namespace) => {
    const world = await createWorld({ orders: 0 })
    await withoutDrafts(world)
    const marta = await world.as('marta')
    // What the ERP is master of, and what is shipped, is nobody's to word.
    await world.store.write(async (tx) => {
      const { rules } = await tx.productMasters.require(mastersId)
      await tx.productMasters.update(mastersId, { rules: { ...rules, categories: 'portal' } })
      const [role] = await tx.roles.all()
      return ok(await tx.roles.update(role!.id, { builtIn: false }))
    })
    const before = await textsOf(world, namespace)
    const [name = '', value = ''] = [...before][0] ?? []
    expect(value).not.toBe('')
    await draft(world, 'pl', `${namespace}:${name}`, { '': 'Inna nazwa' })
    expect(await publish(marta, 0)).toMatchObject({ number: 1, changes: [{ language: 'pl', changes: 1 }] })
    expect(await textsOf(world, namespace)).toEqual(new Map([...before, [name, 'Inna nazwa']]))
    await takeBack(marta, 1)
    expect(await textsOf(world, namespace)).toEqual(before)
  })

  test('of mails are those the business worded: sent as published, and as before when taken back', async () => {
    const world = await createWorld({ orders: 0 })
    await withoutDrafts(world)
    const marta = await world.as('marta')
    expect(await textsOf(world, 'mailTexts')).toEqual(new Map())
    const parts = [{ part: 'subject', text: 'Nowe hasło dla Ciebie' }]
    const params = { kind: 'passwordReset', locale: 'pl' } as const
    await marta.call(updateMailTemplate, { params, body: { version: 0, parts } })
    expect(await textsOf(world, 'mailTexts')).toEqual(new Map([['passwordReset.subject', 'Nowe hasło dla Ciebie']]))

    const subject = async () => {
      const body = { email: 'tomasz.wrona@kestrel-joinery.example' }
      await world.guest().call(requestPasswordReset, { body })
      return (await world.store.read((tx) => tx.mails.all())).findLast(({ kind }) => kind === 'passwordReset')?.subject
    }
    await draft(world, 'pl', 'mailTexts:passwordReset.subject', { '': 'Nowe hasło do portalu' })
    await publish(marta, 0)
    expect(await textsOf(world, 'mailTexts')).toEqual(new Map([['passwordReset.subject', 'Nowe hasło do portalu']]))
    const [row] = await world.store.read((tx) => tx.mailTemplates.all())
    expect(row).toMatchObject({ changedBy: 'Marta Lindqvist', history: [{}, {}] })
    expect(await subject()).toBe('Nowe hasło do portalu')
    await takeBack(marta, 1)
    expect(await subject()).toBe('Nowe hasło dla Ciebie')
  })

  test('of mails are not published with a placeholder the mail does not know', async () => {
    const world = await createWorld({ orders: 0 })
    await withoutDrafts(world)
    const marta = await world.as('marta')
    const parts = [{ part: 'text', text: 'You have {{minutes}} minutes.' }]
    await marta.call(updateMailTemplate, {
      params: { kind: 'passwordReset', locale: 'en' },
      body: { version: 0, parts },
    })
    await draft(world, 'en', 'mailTexts:passwordReset.text', { '': 'You have {{hours}} hours.' })
    expect(await marta.call(releases.previewTextRelease, { query: {} })).toMatchObject({
      blocking: [{ namespace: 'mailTexts', check: 'placeholders' }],
    })
    expect((await refusalOf(publish(marta, 0))).type).toBe('release/findings')
  })
})
