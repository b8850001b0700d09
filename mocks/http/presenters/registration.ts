import type { RegistrationDetail, RegistrationMatch, RegistrationSummary } from '@/contract/admin/registrations'
import type { InPortal, RegistrationRecord } from '@mocks/engine/registrations/get'
import type { ListedRegistration } from '@mocks/engine/registrations/list'
import type { Match } from '@mocks/engine/registrations/match-customer'
import type { RegistrationRow } from '@mocks/store/rows/people'
import { isoOf, isoOrNull } from './time'

export const presentMatch =
  (inPortal: InPortal) =>
  ({ card, score, reasons }: Match): RegistrationMatch => ({
    customerNumber: card.customerNumber,
    name: card.name,
    vatNumber: card.vatNumber,
    city: card.billTo.city,
    country: card.country,
    score,
    reasons,
    inPortal: inPortal(card.customerNumber),
  })

const headOf = (row: RegistrationRow) => ({
  id: row.id,
  number: row.number,
  state: row.state,
  companyName: row.companyName,
  country: row.country,
  vatNumber: row.vatNumber,
  contactName: row.contactName,
  email: row.email,
  submittedAt: isoOf(row.submittedAt),
})

export const presentRegistrationSummary = ({ row, best }: ListedRegistration): RegistrationSummary => ({
  ...headOf(row),
  bestMatch: best && { customerNumber: best.card.customerNumber, name: best.card.name, score: best.score },
})

export const presentRegistration = (record: RegistrationRecord): RegistrationDetail => {
  const { row, linkedTo } = record
  return {
    ...headOf(row),
    version: row.version,
    taxNumberState: record.taxNumberState,
    address: row.address,
    phone: row.phone,
    locale: row.locale,
    message: row.message,
    consentAt: isoOf(row.consentAt),
    confirmedAt: isoOrNull(row.confirmedAt),
    decidedAt: isoOrNull(row.decidedAt),
    decidedBy: row.decidedBy,
    rejectReason: row.rejectReason,
    linkedTo: linkedTo && { customerNumber: linkedTo.customerNumber, name: linkedTo.name, userId: row.userId },
    askedColleagues: row.state === 'waiting' && row.userId !== null,
    duplicates: record.duplicates.map((other) => ({
      id: other.id,
      number: other.number,
      state: other.state,
      sameTaxNumber: other.vatNumber === row.vatNumber,
      sameEmail: other.email === row.email,
    })),
    matches: record.matches && record.matches.map(presentMatch(record.inPortal)),
    allowedActions: record.allowedActions,
  }
}
