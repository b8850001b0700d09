import type { IsoDate } from '@/domain/clock'
import type { Money } from '@/domain/money'
import type { MailContent, Say } from './render'

type AuthorizationMail = Extract<MailContent, { kind: `authorization${string}` | 'delegationReceived' }>
type Format = { amount(value: Money): string; date(day: IsoDate): string }

/** Paragraphs of the mails about authorizing orders. */
export function authorizationBody(mail: AuthorizationMail, say: Say, format: Format): (string | null)[] {
  switch (mail.kind) {
    case 'authorizationNeeded': {
      const { number, orderer, enteredBy, level, levels, total, forName } = mail.params
      const facts = [
        enteredBy && say('authorizationNeeded.enteredBy', { by: enteredBy }),
        total && say('authorizationNeeded.total', { total: format.amount(total) }),
        levels > 1 && say('authorizationNeeded.level', { level, levels }),
        forName !== null && say('authorizationNeeded.forName', { name: forName }),
      ]
      return [say('authorizationNeeded.text', { number, orderer }), facts.filter(Boolean).join('\n')]
    }
    case 'authorizationDecided': {
      const { number, outcome, by, forName, feedback } = mail.params
      return [
        forName === null
          ? say(`authorizationDecided.text.${outcome}`, { number, by })
          : say(`authorizationDecided.text.${outcome}For`, { number, by, name: forName }),
        feedback && say('authorizationDecided.feedback', { feedback }),
        say(`authorizationDecided.outro.${outcome}`),
      ]
    }
    case 'authorizationCancelled': {
      const { number, by, decider, outcome } = mail.params
      return [
        say(`authorizationCancelled.text.${outcome}`, { number, by, decider }),
        say('authorizationCancelled.outro'),
      ]
    }
    case 'authorizationReminder': {
      const lines = mail.params.orders.map(({ number, orderer: name, enteredBy, total, days }) => {
        const orderer = enteredBy ? say('authorizationReminder.entered', { name, by: enteredBy }) : name
        return total === null
          ? say('authorizationReminder.orderWithoutTotal', { number, orderer, count: days })
          : say('authorizationReminder.order', { number, orderer, total: format.amount(total), count: days })
      })
      return [say('authorizationReminder.text', { count: lines.length }), lines.join('\n')]
    }
    case 'delegationReceived': {
      const { from, startsOn, endsOn, note } = mail.params
      const period = { startsOn: format.date(startsOn), endsOn: format.date(endsOn) }
      return [
        say('delegationReceived.text', { from, ...period }),
        note && say('delegationReceived.note', { note }),
        say('delegationReceived.outro'),
      ]
    }
  }
}
