import type { MailKind } from '@/domain/mail-kinds'
import type { MailTemplateKind } from '@/domain/mails/templates'
import type { MailContent, MailParams } from './render'

const total = { amount: 123_456, currency: 'PLN' } as const
const name = 'Ines Calder'
const acting = { name, by: 'Marta Lindqvist', reason: 'Help with an order', ticket: 'T-204', minutes: 30 }

const quote = {
  number: 'QU-1042',
  subject: 'Handles for the Gdańsk site',
  validUntil: '2026-12-04',
  days: 3,
  total,
}

const made = [{ quantity: 4, name: 'Window Vista 76', facts: 'Tilt and turn, 1200 mm, 1400 mm' }]
const news = { name, number: quote.number, subject: quote.subject }
const words = 'All in one delivery, please.'

const payment = {
  number: 'PAY-30011',
  invoices: 'INV-80412, INV-80420',
  amount: total,
  credits: { amount: 48_000, currency: 'PLN' },
  discount: { amount: 2_469, currency: 'PLN' },
  deposited: { amount: 5_000, currency: 'PLN' },
} as const

const aCase = { number: 'CS-3020', subject: 'A box is missing', by: 'Nina Berg' }

/** Invented facts, with every optional line present, so that a preview shows all there is to word. */
const samples: { [K in MailKind]: MailParams[K] } = {
  caseReceived: { name, ...aCase },
  caseAnswered: { name, ...aCase, text: 'The box comes with the second parcel.' },
  caseNews: { name, ...aCase, company: 'Kestrel Joinery', text: 'We need them on Tuesday.', isNew: false },
  syncAlert: { name, job: 'Stock', state: 'failing', test: false },
  syncRecovered: { name, job: 'Stock' },
  passwordReset: { name, minutes: 60 },
  passwordChanged: { name },
  invitation: { name, company: 'Kestrel Joinery', inviter: 'Adam Lis', days: 7 },
  administratorInvitation: { name, inviter: 'Marta Lindqvist', days: 7 },
  securityChanged: { name, change: 'secondFactorOn' },
  impersonationStarted: acting,
  impersonationWrites: acting,
  orderReceived: {
    name,
    number: 'SO-100234',
    poNumber: 'PO-7731',
    lines: 3,
    total,
    waitsFor: 'Adam Lis, Ewa Kos',
    enteredBy: 'Marta Lindqvist',
  },
  orderCorrected: { name, number: 'SO-100234', corrections: 2 },
  orderShipped: {
    name,
    number: 'SO-100234',
    shipment: 'DN-500871',
    carrier: 'DPD',
    trackingNumber: '0034 5678 9012',
  },
  authorizationNeeded: {
    name,
    number: 'SO-100234',
    orderer: 'Maja Kot',
    enteredBy: 'Marta Lindqvist',
    level: 1,
    levels: 2,
    total,
    forName: 'Adam Lis',
  },
  authorizationDecided: {
    name,
    number: 'SO-100234',
    outcome: 'approved',
    by: 'Ewa Kos',
    forName: null,
    feedback: 'Please order monthly.',
  },
  authorizationCancelled: { name, number: 'SO-100234', by: 'Ewa Kos', decider: 'Adam Lis', outcome: 'approved' },
  authorizationReminder: {
    name,
    orders: [
      { number: 'SO-100234', orderer: 'Maja Kot', total, days: 1 },
      { number: 'SO-100240', orderer: 'Filip Wrona', enteredBy: 'Marta Lindqvist', total: null, days: 4 },
    ],
  },
  delegationReceived: {
    name,
    from: 'Adam Lis',
    startsOn: '2026-12-01',
    endsOn: '2026-12-12',
    note: 'Only urgent orders, please.',
  },
  registrationConfirm: { name, number: 'REG-1006', company: 'Kestrel Joinery', days: 3 },
  registrationKnown: { name },
  registrationApproved: { name, company: 'Kestrel Joinery', days: 7 },
  registrationRejected: { name, company: 'Kestrel Joinery', reason: 'We do not deliver there.' },
  returnRequested: {
    name,
    number: 'RMA-2026-00017',
    date: '2026-11-20',
    source: 'SO-100234',
    enteredBy: 'Marta Lindqvist',
    lines: [
      {
        ...{ quantity: 2, sku: 'HW-101-W', product: 'Window handle', reason: 'damaged', files: 2, expected: total },
        comment: 'The box was open.',
      },
    ],
    note: words,
    expected: total,
  },
  disputeDecided: {
    ...{ name, number: 'DIS-401', invoice: 'INV-80123', status: 'partlyCredited', note: words },
    ...{ credited: total, credit: 'CM-7003', rejected: total, dueAgainOn: '2026-12-01' },
  },
  returnNews: { name, number: 'RMA-2026-00017', status: 'processed', note: words, credit: 'CM-20017', total },
  quoteRequested: {
    ...news,
    name: 'Karol Nowak',
    by: name,
    company: 'Kestrel Joinery',
    again: false,
    note: words,
    made,
  },
  quoteOffered: { ...news, by: 'Karol Nowak', validUntil: quote.validUntil, total, note: words, made },
  quoteEnded: { ...news, by: 'Karol Nowak', reason: words },
  quoteExpires: { name, ...quote },
  quoteExpiresSeller: { name: 'Karol Nowak', company: 'Kestrel Joinery', ...quote },
  paymentReceived: { name, ...payment, pending: true },
  paymentCleared: { name, ...payment, pending: false },
  paymentReturned: { name, ...payment, pending: false },
  registrationsWaiting: {
    name: 'Marta Lindqvist',
    registrations: [
      { number: 'REG-1006', company: 'Okna Podhale', days: 3 },
      { number: 'REG-1007', company: 'Rheintal Fensterbau', days: 5 },
    ],
  },
  memberAwaitsConfirmation: { name, person: 'Jan Nowy', email: 'jan.nowy@kestrel-joinery.example' },
}

const shownAs: Partial<Record<MailTemplateKind, MailKind>> = {
  common: 'passwordChanged',
  impersonation: 'impersonationStarted',
}

/** A mail to show a template with; shared words are shown in one of the mails that have them. */
export const sampleMail = (template: MailTemplateKind): MailContent => {
  const kind = shownAs[template] ?? (template as MailKind)
  // The table above has the facts of each kind under its name.
  return { kind, params: samples[kind] } as MailContent
}
