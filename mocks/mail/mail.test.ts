import { describe, expect, test } from 'vitest'
import { createWorld } from '@/testing/world'
import { type MailContent, renderMail } from './render'
import { sendMail } from './send-mail'

const mails: MailContent[] = [
  { kind: 'passwordReset', params: { name: 'Ines', minutes: 60 } },
  { kind: 'passwordChanged', params: { name: 'Ines' } },
  {
    kind: 'orderReceived',
    params: { name: 'Ines', number: 'SO-1', poNumber: 'PO-7', lines: 3, total: { amount: 123456, currency: 'PLN' } },
  },
  { kind: 'orderCorrected', params: { name: 'Ines', number: 'SO-1', corrections: 2 } },
  {
    kind: 'authorizationNeeded',
    params: {
      name: 'Ines',
      number: 'SO-1',
      orderer: 'Maja',
      level: 2,
      levels: 2,
      total: { amount: 123456, currency: 'PLN' },
      forName: 'Adam',
    },
  },
  ...(['approved', 'declined'] as const).flatMap((outcome): MailContent[] => [
    {
      kind: 'authorizationDecided',
      params: { name: 'Maja', number: 'SO-1', outcome, by: 'Ewa', forName: null, feedback: 'Too dear' },
    },
    {
      kind: 'authorizationDecided',
      params: { name: 'Maja', number: 'SO-1', outcome, by: 'Ewa', forName: 'Ines', feedback: null },
    },
    { kind: 'authorizationCancelled', params: { name: 'Maja', number: 'SO-1', by: 'Ewa', decider: 'Adam', outcome } },
  ]),
  {
    kind: 'authorizationReminder',
    params: {
      name: 'Ines',
      orders: [
        { number: 'SO-1', orderer: 'Maja', total: { amount: 123456, currency: 'PLN' }, days: 0 },
        { number: 'SO-2', orderer: 'Maja', total: null, days: 3 },
      ],
    },
  },
  {
    kind: 'delegationReceived',
    params: { name: 'Ewa', from: 'Ines', startsOn: '2026-11-20', endsOn: '2026-11-24', note: 'Fair' },
  },
  {
    kind: 'orderShipped',
    params: { name: 'Ines', number: 'SO-1', shipment: 'DN-2', carrier: 'DPD', trackingNumber: 'X1' },
  },
]

describe('a mail', () => {
  test.each(['en', 'pl', 'de', 'ar'] as const)('says everything in %s, with nothing left open', (locale) => {
    for (const mail of mails) {
      const { subject, text, label } = renderMail(mail, locale)
      for (const part of [subject, text, label(`${mail.kind}.link`)]) {
        expect(part).not.toMatch(/\{\{|\}\}|undefined|null|NaN/)
        expect(part).not.toContain(mail.kind)
      }
    }
  })

  test('counts as the language does', () => {
    const lines = (count: number) =>
      renderMail(
        { kind: 'orderReceived', params: { name: 'A', number: 'SO-1', poNumber: null, lines: count, total: null } },
        'pl',
      ).text
    expect([1, 3, 5].map((count) => lines(count).split('\n\n')[2])).toEqual(['1 pozycja', '3 pozycje', '5 pozycji'])
  })

  test('SEC-06 keeps what people typed on one line and as it is', () => {
    const { text, subject } = renderMail(
      {
        kind: 'orderReceived',
        params: {
          name: 'A\r\nBcc: all@example.com',
          number: '<b>1</b>\n',
          poNumber: '{{name}} $t(closing)',
          lines: 1,
          total: null,
        },
      },
      'en',
    )
    expect(text.split('\n')[0]).toBe('Hello A Bcc: all@example.com,')
    expect(subject).toBe('We have your order <b>1</b>')
    expect(text).toContain('Your purchase order number: {{name}} $t(closing)')
  })

  test('leads into the portal only', async () => {
    const world = await createWorld()
    const ctx = await world.contextOf('ines')
    for (const href of ['https://evil.example', '//evil.example', 'javascript:alert(1)', '/\\evil.example']) {
      const sending = world.store.write(async (tx) => ({
        ok: true,
        value: await sendMail(tx, ctx, {
          kind: 'passwordChanged',
          params: { name: 'A' },
          to: { email: 'a@b.example', userId: null, locale: 'en' },
          links: [{ href }],
        }),
      }))
      await expect(sending).rejects.toThrow('paths of the portal')
    }
  })
})
