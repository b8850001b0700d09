import type { QuoteDetail } from '@/contract/quotes'
import type { Paper, PaperBlock, PaperCell, PaperFact } from '@mocks/pdf/model'
import { paperFormat } from '@mocks/pdf/paper-format'
import { paperWords } from '@mocks/pdf/paper-words'
import { addressLines, letterhead, type PaperReader } from './letterhead'
import { chosenOf } from './chosen'
import { unitWord } from './unit-word'

/** QUO-09: a version of a quote on paper, the newest unless told, with no amount that its page does not show. */
export const quotePaper = (quote: QuoteDetail, reader: PaperReader, asked = quote.offer): Paper => {
  const t = paperWords(reader)
  const format = paperFormat(reader.locale, reader.timeZone)
  const version = quote.versions.find(({ number }) => number === asked)
  const issuedAt = Date.parse(version?.at ?? quote.requestedAt)
  const fact = (label: string, value: string | null): PaperFact[] => (value ? [{ label, value }] : [])
  const { salesContact } = quote
  return {
    ...letterhead(reader),
    title: version?.side === 'buyer' ? t('quote.request') : t('quote.title'),
    number: quote.number,
    remark: t('common.version', { version: format.number(asked) }),
    issuedAt,
    parties: [{ label: t('common.billTo'), ...addressLines(quote.billTo, reader) }],
    facts: [
      ...fact(t('common.date'), format.date(issuedAt)),
      ...fact(t('quote.validUntil'), version?.validUntil ? format.date(version.validUntil) : null),
      ...fact(t('quote.subject'), quote.subject),
      ...fact(t('quote.requestedBy'), quote.requestedBy),
      ...fact(t('quote.payment'), t('quote.terms', { count: quote.termsDays })),
    ],
    blocks: [
      ...(version ? [linesOf(version, reader), ...totalsOf(version, reader)] : []),
      ...(version?.note ? [{ kind: 'notes' as const, title: t('quote.note'), paragraphs: [version.note] }] : []),
      {
        kind: 'facts',
        title: t('quote.contact'),
        facts: [
          { label: salesContact.name, value: salesContact.phone },
          { label: t('quote.email'), value: salesContact.email },
        ],
      },
    ],
  }
}

type Version = QuoteDetail['versions'][number]

const linesOf = ({ lines, totals }: Version, reader: PaperReader): PaperBlock => {
  const t = paperWords(reader)
  const format = paperFormat(reader.locale, reader.timeZone)
  const amounts = [
    { label: t('quote.listPrice'), align: 'end', share: 1.4 },
    { label: t('common.unitPrice'), align: 'end', share: 1.4 },
    { label: t('common.amountIn', { currency: totals?.total.currency ?? '' }), align: 'end', share: 1.5 },
  ] as const
  return {
    kind: 'table',
    columns: [
      { label: t('common.position'), share: 0.5 },
      { label: t('common.product'), share: totals ? 3.6 : 7 },
      { label: t('common.quantity'), align: 'end', share: 1.5 },
      ...(totals ? amounts : []),
    ],
    rows: lines.map((line): PaperCell[] => [
      format.number(line.position),
      { text: line.name, note: [line.sku, chosenOf(line, reader)].filter(Boolean).join('\n') || undefined },
      line.unit
        ? t('common.quantityUnit', { quantity: format.number(line.quantity), unit: unitWord(line.unit, reader) })
        : format.number(line.quantity),
      ...(totals ? [line.listPrice, line.unitPrice, line.net].map((each) => (each ? format.amount(each) : '')) : []),
    ]),
    empty: t('common.noLines'),
  }
}

const totalsOf = ({ totals }: Version, reader: PaperReader): PaperBlock[] => {
  if (totals === null) return []
  const t = paperWords(reader)
  const { money } = paperFormat(reader.locale, reader.timeZone)
  return [
    {
      kind: 'totals',
      lines: [
        { label: t('common.net'), value: money(totals.net) },
        { label: t('common.freight'), value: money(totals.freight) },
        { label: t('common.tax'), value: money(totals.tax) },
        { label: t('common.total'), value: money(totals.total), strong: true },
      ],
    },
  ]
}
