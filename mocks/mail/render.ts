import { createInstance, type i18n } from 'i18next'
import type { DecisionOutcome } from '@/domain/authorizations/vocabulary'
import type { IsoDate } from '@/domain/clock'
import { locales } from '@/domain/locales'
import type { AlertState } from '@/domain/sync/alerts'
import { currencyExponents, type Money } from '@/domain/money'
import { shippedSettings } from '@/domain/settings/values'
import type { MailRow } from '@mocks/store/rows/portal'
import { authorizationBody } from './authorization-body'
import { caseBody, type CaseParams } from './case-body'
import type { OwnTexts } from './own-texts'
import { quoteBody, type QuoteMails } from './quote-body'
import { paymentBody, type PaymentMailKind, type PaymentParams } from './payment-body'
import { reminderBody } from './reminder-body'
import { disputeBody, type DisputeDecidedParams } from './dispute-body'
import { returnBody, type ReturnNewsParams, type ReturnRequestedParams } from './return-body'
import { shippedTexts } from './shipped-texts'

/** What happened to the way somebody gets into their account. */
export type SecurityChange = 'secondFactorOn' | 'secondFactorOff' | 'recoveryCodesRenewed' | 'recoveryCodeUsed'

type ActingParams = { name: string; by: string; reason: string; ticket: string | null; minutes: number }

type ExpiringQuote = {
  name: string
  number: string
  subject: string
  validUntil: IsoDate
  days: number
  total: Money | null
}

/** What each kind of mail says. Absent facts (null) leave their line out. */
export type MailParams = QuoteMails &
  CaseParams & {
    passwordReset: { name: string; minutes: number }
    passwordChanged: { name: string }
    /** `joins`: the recipient signs in already, for another company. */
    invitation: { name: string; company: string; inviter: string; days: number; joins?: boolean }
    administratorInvitation: { name: string; inviter: string; days: number }
    securityChanged: { name: string; change: SecurityChange }
    /** An administrator of the seller is logged in as the recipient; `minutes` is how long at most. */
    impersonationStarted: ActingParams
    impersonationWrites: ActingParams
    /** `waitsFor`: who has to authorize the order first. `enteredBy`: who of the seller placed it in their name. */
    orderReceived: {
      name: string
      number: string
      poNumber: string | null
      lines: number
      total: Money | null
      waitsFor?: string | null
      enteredBy?: string | null
    }
    orderCorrected: { name: string; number: string; corrections: number }
    orderShipped: {
      name: string
      number: string
      shipment: string
      carrier: string | null
      trackingNumber: string | null
    }
    /** `forName`: whom the recipient stands in for. */
    authorizationNeeded: {
      name: string
      number: string
      orderer: string
      enteredBy?: string | null
      level: number
      levels: number
      total: Money | null
      forName: string | null
    }
    /** `forName`: whom the decider stood in for. */
    authorizationDecided: {
      name: string
      number: string
      outcome: DecisionOutcome
      by: string
      forName: string | null
      feedback: string | null
    }
    authorizationCancelled: { name: string; number: string; by: string; decider: string; outcome: DecisionOutcome }
    authorizationReminder: {
      name: string
      orders: { number: string; orderer: string; enteredBy?: string | null; total: Money | null; days: number }[]
    }
    delegationReceived: { name: string; from: string; startsOn: IsoDate; endsOn: IsoDate; note: string | null }
    registrationConfirm: { name: string; number: string; company: string; days: number }
    registrationKnown: { name: string }
    registrationApproved: { name: string; company: string; days: number }
    registrationRejected: { name: string; company: string; reason: string | null }
    memberAwaitsConfirmation: { name: string; person: string; email: string }
    quoteExpires: ExpiringQuote
    quoteExpiresSeller: ExpiringQuote & { company: string }
    returnRequested: ReturnRequestedParams
    returnNews: ReturnNewsParams
    disputeDecided: DisputeDecidedParams
    registrationsWaiting: { name: string; registrations: { number: string; company: string; days: number }[] }
    /** `job` is its name in the recipient's language. */
    syncAlert: { name: string; job: string; state: Exclude<AlertState, 'healthy'>; test: boolean }
    syncRecovered: { name: string; job: string }
  } & Record<PaymentMailKind, PaymentParams>
export type MailContent = { [K in MailRow['kind']]: { kind: K; params: MailParams[K] } }[MailRow['kind']]

type Locale = MailRow['locale']
export type Say = (key: string, values?: Record<string, string | number>) => string

const rightToLeft: ReadonlySet<Locale> = new Set(['ar'])

const copyOf = (texts: object): object => JSON.parse(JSON.stringify(texts)) as object

const instanceWith = (own: OwnTexts, locale: Locale): i18n => {
  const instance = createInstance()
  void instance.init({
    resources: Object.fromEntries(locales.map((each) => [each, { mails: shippedTexts[each] }])),
    lng: 'en',
    fallbackLng: 'en',
    ns: ['mails'],
    defaultNS: 'mails',
    initAsync: false,
    // Mails are plain text.
    interpolation: { escapeValue: false },
  })
  // Over a copy: the shipped texts are shared with every other instance.
  if (own.size > 0) instance.addResourceBundle(locale, 'mails', copyOf(shippedTexts[locale]), false, true)
  for (const [key, text] of own) if (!key.includes(':')) instance.addResource(locale, 'mails', key, text)
  return instance
}
const shipped = instanceWith(new Map(), 'en')

/** One line, whatever was put in: a line break in a name must not start a new header or paragraph. */
const singleLine = (value: string): string => value.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
/** Latin numbers and names inside right-to-left text keep their own direction. */
const isolated = (value: string): string => `\u2068${value}\u2069`

const sayIn = (locale: Locale, own: OwnTexts, brand: string): Say => {
  const translate = (own.size === 0 ? shipped : instanceWith(own, locale)).getFixedT(locale, 'mails')
  return (key, values = {}) => {
    const safe = Object.fromEntries(
      Object.entries({ brand, ...values }).map(([name, value]) => {
        const text = typeof value === 'string' ? singleLine(value) : value
        return [name, typeof text === 'string' && rightToLeft.has(locale) ? isolated(text) : text]
      }),
    )
    // Keys come from this file only; the parity test of the locales knows them.
    return String(translate(key as never, safe as never))
  }
}

/** As the portal itself writes it: figures grouped from four digits on and Latin in every language, then the code. */
const amount = ({ amount: minor, currency }: Money, locale: Locale): string => {
  const digits = currencyExponents[currency]
  const figures = new Intl.NumberFormat(locale === 'ar' ? 'en' : locale, {
    useGrouping: 'always',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(minor / 10 ** digits)
  return `${figures}\u00A0${currency}`
}

const date = (day: IsoDate, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day))

const bodyOf = (mail: MailContent, say: Say, locale: Locale, texts: OwnTexts): (string | null)[] => {
  const written = { amount: (value: Money) => amount(value, locale), date: (day: IsoDate) => date(day, locale) }
  switch (mail.kind) {
    case 'passwordReset':
      return [say('passwordReset.text', { minutes: mail.params.minutes })]
    case 'passwordChanged':
      return [say('passwordChanged.text')]
    case 'invitation': {
      const { company, inviter, days, joins } = mail.params
      const words = joins ? 'invitation.joins' : 'invitation'
      return [say(`${words}.text`, { company, inviter }), say(`${words}.valid`, { count: days })]
    }
    case 'administratorInvitation': {
      const { inviter, days } = mail.params
      return [say('administratorInvitation.text', { inviter }), say('administratorInvitation.valid', { count: days })]
    }
    case 'securityChanged':
      return [say(`securityChanged.text.${mail.params.change}`), say('securityChanged.outro')]
    case 'impersonationStarted':
    case 'impersonationWrites': {
      const { by, reason, ticket, minutes } = mail.params
      return [
        say(`${mail.kind}.text`, { by }),
        ticket === null
          ? say('impersonation.reason', { reason })
          : say('impersonation.reasonTicket', { reason, ticket }),
        say('impersonation.until', { count: minutes }),
        say('impersonation.outro'),
      ]
    }
    case 'orderReceived': {
      const { number, poNumber, lines, total } = mail.params
      const facts = [
        poNumber && say('orderReceived.poNumber', { poNumber }),
        say('orderReceived.lines', { count: lines }),
        total && say('orderReceived.total', { total: amount(total, locale) }),
      ]
      const { waitsFor = null, enteredBy = null } = mail.params
      return [
        say('orderReceived.text', { number }),
        enteredBy && say('orderReceived.enteredBy', { by: enteredBy }),
        facts.filter(Boolean).join('\n'),
        waitsFor === null ? say('orderReceived.outro') : say('orderReceived.waits', { names: waitsFor }),
      ]
    }
    case 'orderCorrected':
      return [say('orderCorrected.text', { number: mail.params.number, count: mail.params.corrections })]
    case 'authorizationNeeded':
    case 'authorizationDecided':
    case 'authorizationCancelled':
    case 'authorizationReminder':
    case 'delegationReceived':
      return authorizationBody(mail, say, written)
    case 'quoteRequested':
    case 'quoteOffered':
    case 'quoteEnded':
      return quoteBody(mail, say, { amount: (value) => amount(value, locale), date: (day) => date(day, locale) })
    case 'caseReceived':
    case 'caseAnswered':
    case 'caseNews':
      return caseBody(mail, say)
    case 'quoteExpires':
    case 'quoteExpiresSeller':
    case 'registrationsWaiting':
      return reminderBody(mail, say, written)
    case 'disputeDecided':
      return disputeBody(mail.params, say, written)
    case 'returnRequested':
    case 'returnNews':
      return returnBody(mail, say, { ...written, locale, texts })
    case 'paymentReceived':
    case 'paymentCleared':
    case 'paymentReturned':
      return paymentBody(mail, say, written.amount)
    case 'registrationConfirm': {
      const { number, company, days } = mail.params
      return [say('registrationConfirm.text', { number, company }), say('registrationConfirm.valid', { count: days })]
    }
    case 'registrationKnown':
      return [say('registrationKnown.text')]
    case 'registrationApproved': {
      const { company, days } = mail.params
      return [say('registrationApproved.text', { company }), say('registrationApproved.valid', { count: days })]
    }
    case 'registrationRejected': {
      const { company, reason } = mail.params
      return [
        say('registrationRejected.text', { company }),
        reason === null ? say('registrationRejected.colleagues') : say('registrationRejected.reason', { reason }),
      ]
    }
    case 'memberAwaitsConfirmation': {
      const { person, email } = mail.params
      return [say('memberAwaitsConfirmation.text', { person, email })]
    }
    case 'syncAlert': {
      const { job, state, test } = mail.params
      return [test ? say('syncAlert.test') : null, say(`syncAlert.text.${state}`, { job })]
    }
    case 'syncRecovered':
      return [say('syncRecovered.text', { job: mail.params.job })]
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

/**
 * Subject, plain text and the label of the mail's link, in the recipient's language; own texts over the shipped ones.
 * `brand` is what the portal is called.
 */
export const renderMail = (
  mail: MailContent,
  locale: Locale,
  own: OwnTexts = new Map(),
  brand = shippedSettings.brandName,
): { subject: string; text: string; label: (key: string) => string } => {
  const say = sayIn(locale, own, brand)
  const paragraphs = [say('greeting', { name: mail.params.name }), ...bodyOf(mail, say, locale, own), say('closing')]
  return {
    subject: subjectOf(mail, say),
    text: paragraphs.filter(Boolean).join('\n\n'),
    label: (key) => say(key),
  }
}
