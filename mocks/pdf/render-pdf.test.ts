import { describe, expect, it } from 'vitest'
import { modulesOf } from './bar-code'
import { paperFileName } from './paper-file'
import { paperFormat } from './paper-format'
import { renderPdf } from './render-pdf'
import { samplePaper } from './testing/sample-paper'
import { pagesOfPdf, textOfPdf } from './testing/text-of-pdf'
import { runsOf } from './text-runs'

const shown = (line: string, direction: 'ltr' | 'rtl'): string[] => runsOf(line, direction).map(({ text }) => text)

describe('papers as PDF', () => {
  it('PRD-08 say what they say with every letter of their language', async () => {
    const polish = await textOfPdf(await renderPdf(samplePaper('pl', 2)))
    for (const text of [
      'Zażółć gęślą jaźń',
      'Łódzka Spółdzielnia Źdźbło',
      '1 234 567,89',
      '20 lis 2026',
      'Strona 1 z 1',
    ])
      expect(polish).toContain(text)
    const arabic = await textOfPdf(await renderPdf(samplePaper('ar', 2)))
    for (const text of ['فاتورة', 'التاريخ', 'مقبض نافذة', '1,234,567.89', 'INV-80001']) expect(arabic).toContain(text)
  })

  it('are the same bytes whenever they are made', async () => {
    const [first, second] = [await renderPdf(samplePaper('en', 3)), await renderPdf(samplePaper('en', 3))]
    expect(first).toEqual(second)
    expect(new TextDecoder('latin1').decode(first.slice(0, 5))).toBe('%PDF-')
  })

  it('repeat the head of a table on each page, lose no row and number the pages', async () => {
    const pages = await pagesOfPdf(await renderPdf(samplePaper('en', 90)))
    expect(pages.length).toBeGreaterThan(2)
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`)
      if (/No-\d/.test(page)) expect(page).toContain('Amount')
    }
    const all = pages.join(' ')
    for (let row = 1; row <= 90; row += 1) expect(all).toMatch(new RegExp(`No-${row}\\b`))
  })

  it('set each part of a line where its direction puts it', () => {
    expect(shown('Faktura 12', 'ltr')).toEqual(['Faktura 12'])
    expect(shown('Sp. z o.o.', 'rtl')).toEqual(['Sp. z o.o.'])
    expect(shown('رقم INV-80001 اليوم', 'rtl')).toEqual([' اليوم', 'INV-80001', 'رقم '])
    expect(shown('رقم (12)', 'rtl').join('')).toContain('12')
    // The comma of Arabic addresses is shared between scripts; the font of Latin letters has none.
    expect(runsOf('Dubai، Dubai 00000', 'rtl')).toEqual([
      { text: 'Dubai', script: 'latin' },
      { text: '،', script: 'arabic' },
      { text: ' Dubai 00000', script: 'latin' },
    ])
    expect(shown('\u2066−12.00 PLN\u2069', 'rtl')).toEqual(['−12.00 PLN'])
    expect(shown('\u200F\u2066\u2069', 'rtl')).toEqual([])
  })

  it('write amounts and dates as the pages do', () => {
    const plain = (text: string): string => text.replace(/[\u2066\u2069]/g, '').replace(/\s/g, ' ')
    const [en, pl, de, ar] = (['en', 'pl', 'de', 'ar'] as const).map((locale) =>
      paperFormat(locale, 'America/New_York'),
    )
    expect(plain(en?.money({ amount: -41_200, currency: 'USD' }) ?? '')).toBe('−412.00 USD')
    expect(plain(pl?.money({ amount: 113_230, currency: 'PLN' }) ?? '')).toBe('1 132,30 PLN')
    expect(plain(de?.money({ amount: 123_456, currency: 'EUR' }) ?? '')).toBe('1.234,56 EUR')
    expect(plain(ar?.money({ amount: 123_456, currency: 'AED' }) ?? '')).toBe('1,234.56 AED')
    expect(en?.date('2026-11-22')).toBe('22 Nov 2026')
    expect(en?.date(Date.parse('2026-11-22T02:00:00Z'))).toBe('21 Nov 2026')
  })

  it('have bar codes of Code 128, and names that no file system refuses', () => {
    const modules = modulesOf('RMA-1001') ?? ''
    expect(modules.startsWith('11010010000')).toBe(true)
    expect(modules.endsWith('1100011101011')).toBe(true)
    expect(modulesOf('zwrot ł')).toBeNull()
    expect(paperFileName({ title: 'Faktura', number: '../ZS/2026:1 "x"' })).toBe('Faktura-..-ZS-2026-1-x.pdf')
  })
})
