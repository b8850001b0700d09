import type { Paper, PaperLocale } from '../model'
import { paperFormat } from '../paper-format'

const words = {
  en: { title: 'Invoice', date: 'Date', product: 'Window gear', amount: 'Amount', total: 'Total' },
  pl: { title: 'Faktura', date: 'Data', product: 'Zażółć gęślą jaźń', amount: 'Kwota', total: 'Razem' },
  de: { title: 'Rechnung', date: 'Datum', product: 'Fenstergetriebe', amount: 'Betrag', total: 'Summe' },
  ar: { title: 'فاتورة', date: 'التاريخ', product: 'مقبض نافذة (35 مم) WH-35', amount: 'المبلغ', total: 'المجموع' },
} as const

/** An invoice with as many lines as are wanted. */
export const samplePaper = (locale: PaperLocale, rows: number): Paper => {
  const t = words[locale]
  const format = paperFormat(locale, 'Europe/Warsaw')
  const amount = { amount: 123_456_789, currency: 'PLN' } as const
  return {
    locale,
    title: t.title,
    number: 'INV-80001',
    issuedAt: Date.parse('2026-11-20T09:00:00Z'),
    brand: 'Portico',
    sender: ['Portico Demo Supply Sp. z o.o.', '30-001 Kraków'],
    parties: [{ label: t.date, name: 'Łódzka Spółdzielnia Źdźbło', lines: ['ul. Świętej Jadwigi 1'] }],
    facts: [{ label: t.date, value: format.date('2026-11-20') }],
    barcode: 'INV-80001',
    blocks: [
      {
        kind: 'table',
        columns: [
          { label: t.product, share: 3 },
          { label: t.amount, align: 'end' },
        ],
        rows: Array.from({ length: rows }, (_, row) => [
          { text: t.product, note: `No-${row + 1}` },
          format.amount(amount),
        ]),
        foot: [t.total, format.amount(amount)],
      },
      { kind: 'totals', lines: [{ label: t.total, value: format.money(amount), strong: true }] },
      { kind: 'notes', paragraphs: [t.product] },
    ],
  }
}
