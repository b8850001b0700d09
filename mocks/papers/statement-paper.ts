import { agingBuckets } from '@/domain/invoices/aging'
import { type Money, money } from '@/domain/money'
import type { AccountStatement } from '@mocks/engine/statement/get-statement'
import type { Paper, PaperBlock, PaperCell } from '@mocks/pdf/model'
import { paperFormat } from '@mocks/pdf/paper-format'
import { paperWords } from '@mocks/pdf/paper-words'
import { addressLines, letterhead, type PaperReader } from './letterhead'

/** INV-11: the statement on paper, row for row what the page shows, with the aging of its last day. */
export function statementPaper(statement: AccountStatement, reader: PaperReader): Paper {
  const t = paperWords(reader)
  const format = paperFormat(reader.locale, reader.timeZone)
  const { company, currency, period } = statement
  const dates = { from: format.date(period.from), to: format.date(period.to) }
  return {
    ...letterhead(reader),
    title: t('statement.title'),
    number: company.customerNumber,
    remark: t('statement.period', dates),
    issuedAt: statement.asOf,
    parties: [{ label: t('statement.account'), ...addressLines(company.billTo, reader) }],
    facts: [
      { label: t('statement.customerNumber'), value: company.customerNumber },
      { label: t('statement.currency'), value: currency },
      { label: t('statement.terms'), value: t('statement.days', { count: company.termsDays }) },
    ],
    blocks: [movements(statement, reader), aging(statement, reader)],
  }
}

function movements({ rows, opening, closing, currency, period }: AccountStatement, reader: PaperReader): PaperBlock {
  const t = paperWords(reader)
  const format = paperFormat(reader.locale, reader.timeZone)
  const amount = (minor: number): string => format.amount(money(minor, currency))
  const balance = (label: string, minor: number): PaperCell[] => [
    '',
    { text: label, strong: true },
    '',
    '',
    '',
    { text: amount(minor), strong: true },
  ]
  return {
    kind: 'table',
    columns: [
      { label: t('statement.on'), share: 1.2 },
      { label: t('statement.what'), share: 2.6 },
      { label: t('statement.due'), share: 1.2 },
      { label: t('statement.debit'), align: 'end', share: 1.4 },
      { label: t('statement.credit'), align: 'end', share: 1.4 },
      { label: t('statement.balance', { currency }), align: 'end', share: 1.5 },
    ],
    rows: [
      balance(t('statement.opening', { date: format.date(period.from) }), opening),
      ...rows.map((row): PaperCell[] => [
        format.date(row.on),
        { text: row.number, note: t(`statement.kind.${row.kind}`) },
        row.dueOn ? format.date(row.dueOn) : '',
        row.amount > 0 ? amount(row.amount) : '',
        row.amount < 0 ? amount(row.amount) : '',
        amount(row.balance),
      ]),
    ],
    foot: balance(t('statement.closing', { date: format.date(period.to) }), closing),
  }
}

function aging({ aging: aged, currency, period }: AccountStatement, reader: PaperReader): PaperBlock {
  const t = paperWords(reader)
  const format = paperFormat(reader.locale, reader.timeZone)
  const amount = (minor: number): Money => money(minor, currency)
  return {
    kind: 'table',
    title: t('statement.aging', { date: format.date(period.to) }),
    columns: [
      { label: t('statement.age'), share: 4 },
      { label: t('statement.balance', { currency }), align: 'end', share: 1.5 },
    ],
    rows: [
      ...agingBuckets.map((bucket): PaperCell[] => [
        t(`statement.bucket.${bucket}`),
        format.amount(amount(aged.buckets[bucket])),
      ]),
      ...(aged.disputed > 0 ? [[t('statement.disputed'), format.amount(amount(aged.disputed))]] : []),
      [t('statement.unapplied'), format.amount(amount(aged.unapplied === 0 ? 0 : -aged.unapplied))],
    ],
    foot: [
      { text: t('statement.total'), strong: true },
      { text: format.amount(amount(aged.total)), strong: true },
    ],
  }
}
