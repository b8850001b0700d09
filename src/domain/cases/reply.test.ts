import fc from 'fast-check'
import { expect, test } from 'vitest'
import { replyText, replyToken, senderAddress } from './reply'

test('CAS-04 the token is read from the address, else from the subject, and from nothing that only looks like one', () => {
  expect(replyToken('cases+abc12345@portico-supply.example', 'Re: help')).toBe('abc12345')
  expect(replyToken('"Portico" <CASES+abc12345@portico-supply.example>', '')).toBe('abc12345')
  expect(replyToken('office@portico-supply.example', 'AW: missing box [#abc12345]')).toBe('abc12345')
  const wrong = ['cases@x.example', 'cases+@x.example', 'cases+a b@x.example', 'x@y, cases+abc12345@z.example, q@r']
  for (const to of wrong) expect(replyToken(to, '')).toBeNull()
  expect(replyToken('cases+../../etc/passwd@x.example', '')).toBeNull()
})

test('CAS-04 a sender is one plain address', () => {
  expect(senderAddress('Ines Calder <Ines.Calder@kestrel-joinery.example>')).toBe('ines.calder@kestrel-joinery.example')
  for (const from of [
    '',
    'nobody',
    'a@b',
    'a@b.example, c@d.example',
    '<a@b.example> <c@d.example',
    'a@b.example\nBcc: x@y.z',
  ])
    expect(senderAddress(from)).toBeNull()
})

test('CAS-04 of a reply stays what its author wrote', () => {
  const mail =
    'It came today.\r\n\r\nThanks\r\n\r\nOn Fri, 20 Nov 2026 at 10:12, Nina Berg <x@y.example> wrote:\r\n> The box\r\n> is here'
  expect(replyText(mail, 4_000)).toBe('It came today.\n\nThanks')
  expect(replyText('Dziękuję\n\nW dniu 20.11.2026 o 10:12 Nina Berg pisze:\n> tekst', 4_000)).toBe('Dziękuję')
  expect(replyText('<script>alert(1)</script> \u202etxt.exe\u0000', 4_000)).toBe('<script>alert(1)</script> txt.exe')
  expect(replyText('> only\n> what was quoted', 4_000)).toBe('')
})

test('CAS-04 whatever comes in, the text is short, visible and the same when it is read again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.integer({ min: 1, max: 200 }), (text, longest) => {
      const clean = replyText(text, longest)
      expect(clean.length).toBeLessThanOrEqual(longest)
      expect(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069]/.test(clean)).toBe(false)
    }),
  )
})
