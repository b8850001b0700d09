import type { IsoDate } from '@/domain/clock'
import type { Money } from '@/domain/money'
import type { MailContent, Say } from './render'

type Reminder = Extract<MailContent, { kind: 'quoteExpires' | 'quoteExpiresSeller' | 'registrationsWaiting' }>
type Format = { amount(value: Money): string; date(day: IsoDate): string }

/** Paragraphs of the mails about what is about to run out, or waits. */
export function reminderBody(mail: Reminder, say: Say, format: Format): (string | null)[] {
  switch (mail.kind) {
    case 'quoteExpires': {
      const { number, subject, validUntil, days, total } = mail.params
      return [
        say('quoteExpires.text', { number, subject, date: format.date(validUntil), count: days }),
        total && say('quoteExpires.total', { total: format.amount(total) }),
        say('quoteExpires.outro'),
      ]
    }
    case 'quoteExpiresSeller': {
      const { number, subject, company, validUntil, days, total } = mail.params
      return [
        say('quoteExpiresSeller.text', { number, subject, company, date: format.date(validUntil), count: days }),
        total && say('quoteExpiresSeller.total', { total: format.amount(total) }),
      ]
    }
    case 'registrationsWaiting': {
      const lines = mail.params.registrations.map(({ number, company, days }) =>
        say('registrationsWaiting.line', { number, company, count: days }),
      )
      return [say('registrationsWaiting.text', { count: lines.length }), lines.join('\n')]
    }
  }
}
