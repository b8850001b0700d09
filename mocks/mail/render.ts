import { createInstance, type i18n } from 'i18next'
import { currencyExponents, type Money } from '@/domain/money'
import type { MailRow } from '@mocks/store/rows/portal'
import ar from '../../locales/ar/mails.json'
import en from '../../locales/en/mails.json'
import pl from '../../locales/pl/mails.json'

/** What each kind of mail says. Absent facts (null) leave their line out. */
export type MailParams = {
  passwordReset: { name: string; minutes: number }
  passwordChanged: { name: string }
  orderReceived: { name: string; number: string; poNumber: string | null; lines: number; total: Money | null }
  orderCorrected: { name: string; number: string; corrections: number }
  orderShipped: {
    name: string
    number: string
    shipment: string
    carrier: string | null
    trackingNumber: string | null
  }
}
export type MailContent = { [K in MailRow['kind']]: { kind: K; params: MailParams[K] } }[MailRow['kind']]

type Locale = MailRow['locale']
type Say = (key: string, values?: Record<string, string | number>) => string

const rightToLeft: ReadonlySet<Locale> = new Set(['ar'])

const instance: i18n = createInstance()
void instance.init({
  resources: { en: { mails: en }, pl: { mails: pl }, ar: { mails: ar } },
  lng: 'en',
  fallbackLng: 'en',
  ns: ['mails'],
  defaultNS: 'mails',
  initAsync: false,
  // Mails are plain text.
  interpolation: { escapeValue: false },
})

/** One line, whatever was put in: a line break in a name must not start a new header or paragraph. */
const singleLine = (value: string): string => value.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
/** Latin numbers and names inside right-to-left text keep their own direction. */
const isolated = (value: string): string => `\u2068${value}\u2069`

const sayIn = (locale: Locale): Say => {
  const translate = instance.getFixedT(locale, 'mails')
  return (key, values = {}) => {
    const safe = Object.fromEntries(
      Object.entries(values).map(([name, value]) => {
        const text = typeof value === 'string' ? singleLine(value) : value
        return [name, typeof text === 'string' && rightToLeft.has(locale) ? isolated(text) : text]
      }),
    )
    // Keys come from this file only; the parity test of the locales knows them.
    return String(translate(key as never, safe as never))
  }
}

const amount = ({ amount: minor, currency }: Money, locale: Locale): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency }).format(minor / 10 ** currencyExponents[currency])

const bodyOf = (mail: MailContent, say: Say, locale: Locale): (string | null)[] => {
  switch (mail.kind) {
    case 'passwordReset':
      return [say('passwordReset.text', { minutes: mail.params.minutes })]
    case 'passwordChanged':
      return [say('passwordChanged.text')]
    case 'orderReceived': {
      const { number, poNumber, lines, total } = mail.params
      const facts = [
        poNumber && say('orderReceived.poNumber', { poNumber }),
        say('orderReceived.lines', { count: lines }),
        total && say('orderReceived.total', { total: amount(total, locale) }),
      ]
      return [say('orderReceived.text', { number }), facts.filter(Boolean).join('\n'), say('orderReceived.outro')]
    }
    case 'orderCorrected':
      return [say('orderCorrected.text', { number: mail.params.number, count: mail.params.corrections })]
    case 'orderShipped': {
      const { number, shipment, carrier, trackingNumber } = mail.params
      const tracking = carrier && trackingNumber ? say('orderShipped.tracking', { carrier, trackingNumber }) : null
      return [say('orderShipped.text', { number, shipment }), tracking]
    }
  }
}

const subjectOf = (mail: MailContent, say: Say): string => {
  const values = { ...mail.params } as Record<string, string | number>
  return say(
    `${mail.kind}.subject`,
    Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value === 'string')),
  )
}

/** Subject, plain text and the label of the mail's link, in the recipient's language. */
export const renderMail = (
  mail: MailContent,
  locale: Locale,
): { subject: string; text: string; label: (key: string) => string } => {
  const say = sayIn(locale)
  const paragraphs = [say('greeting', { name: mail.params.name }), ...bodyOf(mail, say, locale), say('closing')]
  return {
    subject: subjectOf(mail, say),
    text: paragraphs.filter(Boolean).join('\n\n'),
    label: (key) => say(key),
  }
}
