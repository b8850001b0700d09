import type { IsoDate } from '@/domain/clock'
import type { Money } from '@/domain/money'
import type { MailContent, Say } from './render'

type News = { name: string; number: string; subject: string; by: string }

/** Lines that are put together, in the reader's words. */
type Made = { made?: readonly { quantity: number; name: string; facts: string }[] }

export type QuoteMails = {
  /** To the seller: a request, or changes a buyer wants. */
  quoteRequested: News & { company: string; again: boolean; note: string | null } & Made
  quoteOffered: News & { validUntil: IsoDate; total: Money | null; note: string | null } & Made
  /** To the other side of whoever ended it. */
  quoteEnded: News & { reason: string | null }
}

type QuoteMail = Extract<MailContent, { kind: 'quoteRequested' | 'quoteOffered' | 'quoteEnded' }>
type Format = { amount(value: Money): string; date(day: IsoDate): string }

/** Paragraphs of the mails that tell one side of a quote what the other did. */
export function quoteBody(mail: QuoteMail, say: Say, format: Format): (string | null)[] {
  switch (mail.kind) {
    case 'quoteRequested': {
      const { number, subject, by, company, again, note, made = [] } = mail.params
      return [
        again
          ? say('quoteRequested.again', { number, subject, by, company })
          : say('quoteRequested.text', { number, subject, by, company }),
        ...made.map((line) => say('quoteRequested.made', line)),
        note,
      ]
    }
    case 'quoteOffered': {
      const { number, subject, by, validUntil, total, note, made = [] } = mail.params
      return [
        say('quoteOffered.text', { number, subject, by, date: format.date(validUntil) }),
        ...made.map((line) => say('quoteOffered.made', line)),
        total && say('quoteOffered.total', { total: format.amount(total) }),
        note,
      ]
    }
    case 'quoteEnded': {
      const { number, subject, by, reason } = mail.params
      return [say('quoteEnded.text', { number, subject, by }), reason && say('quoteEnded.reason', { reason })]
    }
  }
}
