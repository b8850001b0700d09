import type { IsoDate } from '@/domain/clock'
import type { Money } from '@/domain/money'
import type { ReturnStatus } from '@/domain/returns/vocabulary'
import type { ReturnReason } from '@/domain/settings/vocabulary'
import type { MailRow } from '@mocks/store/rows/portal'
import type { MailContent, Say } from './render'
import type { OwnTexts } from './own-texts'
import { reasonWord, statusWord } from './return-words'

export type ReturnRequestedParams = {
  name: string
  number: string
  date: IsoDate
  /** The document it was begun from; null: without one. */
  source: string | null
  enteredBy: string | null
  lines: {
    quantity: number
    sku: string
    product: string
    reason: ReturnReason
    comment: string | null
    files: number
    expected: Money | null
  }[]
  note: string | null
  expected: Money | null
}
export type ReturnNewsParams = {
  name: string
  number: string
  status: ReturnStatus
  note: string | null
  credit: string | null
  total: Money | null
}
type ReturnMail = Extract<MailContent, { kind: 'returnRequested' | 'returnNews' }>
type Format = { amount(value: Money): string; date(day: IsoDate): string; locale: MailRow['locale']; texts: OwnTexts }

/** RMA-16: everything that was asked for; and what has become of it since. */
export function returnBody(mail: ReturnMail, say: Say, format: Format): (string | null)[] {
  if (mail.kind === 'returnNews') {
    const { number, status, note, credit, total } = mail.params
    return [
      say('returnNews.text', { number, status: statusWord(status, format) }),
      credit && total && say('returnNews.credit', { credit, total: format.amount(total) }),
      note,
    ]
  }
  const { number, date, source, enteredBy, lines, note, expected } = mail.params
  const lineText = ({ quantity, sku, product, reason, comment, files, expected: own }: (typeof lines)[number]) =>
    [
      say('returnRequested.line', { quantity, sku, product }),
      say('returnRequested.reason', { reason: reasonWord(reason, format) }),
      comment && say('returnRequested.comment', { comment }),
      files > 0 && say('returnRequested.files', { count: files }),
      own && say('returnRequested.lineCredit', { amount: format.amount(own) }),
    ]
      .filter(Boolean)
      .join('\n')
  return [
    source === null
      ? say('returnRequested.plain', { number, date: format.date(date) })
      : say('returnRequested.text', { number, date: format.date(date), source }),
    enteredBy && say('returnRequested.enteredBy', { by: enteredBy }),
    ...lines.map(lineText),
    note && say('returnRequested.note', { note }),
    expected && say('returnRequested.expected', { amount: format.amount(expected) }),
    say('returnRequested.outro'),
  ]
}
