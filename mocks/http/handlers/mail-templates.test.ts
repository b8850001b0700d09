import { describe, expect, it } from 'vitest'
import {
  getMailTemplate,
  listMailTemplates,
  previewMailTemplate,
  resetMailTemplate,
  sendTestMail,
  updateMailTemplate,
} from '@/contract/admin/mail-templates'
import { locales } from '@/domain/locales'
import { mailTemplateKinds } from '@/domain/mails/templates'
import { requestPasswordReset } from '@/contract/session'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld } from '@/testing/world'
import { faultsOf } from '@mocks/engine/mail-templates/mail-templates'
import { shippedParts } from '@mocks/mail/shipped-texts'
import { presentPreview } from '../presenters/mail-template'
import { newKey } from '../testing/buyers'

const params = { kind: 'passwordReset', locale: 'en' } as const

describe('texts of mails', () => {
  it('PRD-08 can be worded for every mail in every language; what is shipped keeps its own rules', () => {
    for (const kind of mailTemplateKinds)
      for (const locale of locales) {
        const parts = shippedParts(kind, locale)
        expect(parts.length).toBeGreaterThan(0)
        expect(faultsOf({ kind, locale }, parts)).toEqual([])
        const { subject, text, linkLabel } = presentPreview({ kind, locale }, new Map(), 'Okna24')
        expect(`${subject} ${text} ${linkLabel}`).not.toMatch(/\{\{|\}\}|undefined|NaN/)
      }
  })

  it('count for the next mail, keep their history, and go back to the shipped ones', async () => {
    const world = await createWorld({ orders: 0 })
    const marta = await world.as('marta')
    const saved = await marta.call(updateMailTemplate, {
      params,
      body: {
        version: 0,
        parts: [
          { part: 'subject', text: 'A new password for you' },
          { part: 'text', text: 'You have {{minutes}} minutes.' },
        ],
      },
    })
    expect(saved.preview).toMatchObject({ subject: 'A new password for you' })
    expect(saved.preview.text).toContain('You have 60 minutes.')
    await world.guest().call(requestPasswordReset, { body: { email: 'ines.calder@kestrel-joinery.example' } })
    const sent = await world.store.read(async (tx) =>
      (await tx.mails.all()).findLast(({ kind }) => kind === 'passwordReset'),
    )
    expect(sent).toMatchObject({ subject: 'A new password for you' })
    expect(sent!.text).toMatch(/^Hello Ines Calder,\n\nYou have \d+ minutes\./)

    const { rows } = await marta.call(listMailTemplates, {})
    expect(rows.find(({ kind }) => kind === 'passwordReset')).toMatchObject({
      subject: 'A new password for you',
      languages: [{ locale: 'en', own: 2, changedBy: 'Marta Lindqvist' }, { own: 0 }, { own: 0 }, { own: 0 }],
    })
    const back = await marta.call(resetMailTemplate, { params, body: { version: saved.version } })
    expect(back.parts.every(({ text, shipped }) => text === shipped)).toBe(true)
    expect(back.history.map(({ changes }) => changes.map(({ after }) => after))).toEqual([
      [null, null],
      ['A new password for you', 'You have {{minutes}} minutes.'],
    ])
  })

  it('SEC-06 refuse placeholders the mail does not have, the loss of those it needs, and anything that could act', async () => {
    const world = await createWorld({ orders: 0 })
    const marta = await world.as('marta')
    const errorsOf = async (part: string, text: string) =>
      (await refusalOf(marta.call(updateMailTemplate, { params, body: { version: 0, parts: [{ part, text }] } })))
        .errors
    expect(await errorsOf('text', 'In {{minutes}} to {{token}}')).toMatchObject([
      { pointer: '/parts/0/text', code: 'placeholder' },
    ])
    expect(await errorsOf('text', 'Soon')).toMatchObject([
      { code: 'missingPlaceholder', params: { names: '{{minutes}}' } },
    ])
    expect(await errorsOf('text', '{{minutes}} $t(closing)')).toMatchObject([{ code: 'placeholder' }])
    expect(await errorsOf('subject', 'One\r\nBcc: all@example.com')).toMatchObject([{ code: 'invalid' }])
    expect(await errorsOf('__proto__', 'x')).toMatchObject([{ pointer: '/parts/0/part', code: 'unknown' }])
    const { text } = await marta.call(previewMailTemplate, {
      params,
      body: { parts: [{ part: 'text', text: '<b>{{minutes}}</b> <script>alert(1)</script>' }] },
    })
    expect(text).toContain('<b>60</b> <script>alert(1)</script>')
  })

  it('are sent to oneself as a test, and to nobody by people who may only look', async () => {
    const world = await createWorld({ orders: 0 })
    const marta = await world.as('marta')
    const test = await marta.call(
      sendTestMail,
      {
        params: { kind: 'orderShipped', locale: 'pl' },
        body: { parts: [{ part: 'subject', text: 'Idzie {{shipment}}' }] },
      },
      { idempotencyKey: newKey() },
    )
    expect(test.to).toBe('marta.lindqvist@portico-supply.example')
    const sent = await world.store.read((tx) => tx.mails.get(test.mailId))
    expect(sent).toMatchObject({ subject: 'Idzie DN-500871', locale: 'pl', to: test.to })
    const ida = await world.as('ida')
    expect((await refusalOf(ida.call(getMailTemplate, { params }))).status).toBe(403)
  })
})
