import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allowedTags, htmlOfText, safeLink, sanitizeMail } from './sanitize'

const none = () => null
const clean = (html: string) => sanitizeMail(html, none).html

const hostile = fc.constantFrom(
  ...['<script>alert(1)</script>', '<scr<script>ipt>alert(1)</scr</script>ipt>', '<img src=x onerror=alert(1)>'],
  ...['<svg/onload=alert(1)>', '<a href="javascript:alert(1)">x</a>', '<a href="java&#9;script&#58;alert(1)">x</a>'],
  ...['<iframe srcdoc="<script>alert(1)</script>">', '<form action=https://evil.example><input name=p></form>'],
  ...['<style>*{display:none}</style>', '<div style="position:fixed;inset:0">', '<math><mi//xlink:href="data:x">'],
  ...['<!--><script>alert(1)</script>-->', '<p title="<script>">', "<a href='https://x.example' onclick='x()'>"],
  ...['<body onload=alert(1)>', '<base href="https://evil.example">', '<meta http-equiv=refresh content="0">'],
  ...['<noscript><p title="</noscript><img src=x onerror=alert(1)>">', '<a href="data:text/html,<script>">'],
  ...['<table background="https://evil.example">', '</p>', '<', '>', '"', "'", '<!', '<?php', '&lt;script&gt;'],
)
const message = fc
  .array(fc.oneof(hostile, fc.string(), fc.constantFrom('<p>', '</div>', '<b>', '<td colspan=3>', '&#60;b&#62;')))
  .map((parts) => parts.join(''))

/** Everything the reader's browser would take for markup. */
const tagsOf = (html: string) => [...html.matchAll(/<(\/?)([^\s>/]*)([^>]*)>/g)]

describe('MBX-01 what arrives by mail is shown', () => {
  test('with nothing of the sender’s own markup but what is allowed, and nothing that can run', () => {
    fc.assert(
      fc.property(message, (source) => {
        const html = clean(source)
        expect(html.replaceAll(/<[^>]*>/g, '')).not.toMatch(/[<>]/)
        for (const [, , tag = '', attributes = ''] of tagsOf(html)) {
          expect(allowedTags).toContain(tag)
          const names = [...attributes.matchAll(/ ([\w-]+)="[^"]*"/g)].map(([, name]) => name)
          expect(attributes.replaceAll(/ [\w-]+="[^"]*"/g, '')).toBe('')
          for (const name of names) expect(['href', 'target', 'rel', 'alt', 'colspan', 'rowspan']).toContain(name)
          const href = /href="([^"]*)"/.exec(attributes)?.[1]
          if (href !== undefined) expect(href).toMatch(/^(?:https?:\/\/|mailto:|tel:)/i)
        }
      }),
    )
  })

  test('well-formed, and the same when it is done twice', () => {
    fc.assert(
      fc.property(message, (source) => {
        const html = clean(source)
        expect(clean(html)).toBe(html)
        const open: string[] = []
        for (const [, slash, tag = ''] of tagsOf(html)) {
          if (['br', 'hr', 'img'].includes(tag)) continue
          if (slash === '/') expect(open.pop()).toBe(tag)
          else open.push(tag)
        }
        expect(open).toEqual([])
      }),
    )
  })

  test('with its words and its picture where they may be shown', () => {
    const shown = sanitizeMail('<p>Hello <b>you</b> <img src="https://x.example/a.png" alt="Logo"></p>', () => 'data:,')
    expect(shown).toEqual({ html: '<p>Hello <b>you</b> <img src="data:," alt="Logo"></p>', blocked: 0 })
    expect(sanitizeMail('<img src=https://x.example/a.png>', none)).toEqual({ html: '', blocked: 1 })
    expect(htmlOfText('a < b\n\n<script>')).toBe('<div>a &lt; b</div><br><div>&lt;script&gt;</div>')
  })

  test('with links to the web, mail and telephone alone', () => {
    for (const href of ['https://a.example/?a=1&amp;b=2', 'HTTP://a.example', 'mailto:a@b.example', 'tel:+48600']) {
      expect(safeLink(href)).not.toBeNull()
    }
    for (const href of [
      'javascript:x',
      ' java\tscript:x',
      'data:text/html,x',
      'vbscript:x',
      '//a.example',
      'file:///',
    ]) {
      expect(safeLink(href)).toBeNull()
    }
  })
})
