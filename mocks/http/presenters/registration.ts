import type { RegistrationMatch } from '@/contract/admin/registration-match'
import type { ApprovalChoices, RegistrationDetail, RegistrationSummary } from '@/contract/admin/registrations'
import type { Context } from '@mocks/engine/context'
import type { ApprovalOffer } from '@mocks/engine/registrations/approval-choices'
import type { InPortal, RegistrationRecord } from '@mocks/engine/registrations/get'
import type { ListedRegistration } from '@mocks/engine/registrations/list'
import type { Match } from '@mocks/engine/registrations/match-customer'
import type { RegistrationRow } from '@mocks/store/rows/people'
import { presentOption, presentRight, presentRoleOffers } from './member'
import { isoOf, isoOrNull } from './time'

export const presentMatch =
  (inPortal: InPortal) =>
  ({ card, score, reasons, contacts }: Match): RegistrationMatch => ({
    customerNumber: card.customerNumber,
    name: card.name,
    vatNumber: card.vatNumber,
    city: card.billTo.city,
    country: card.country,
    score,
    reasons,
    inPortal: inPortal.customer(card.customerNumber),
    contacts: contacts.map(({ contact: { code, name, position, email }, same }) => ({
      ...{ code, name, position, email, same },
      account: inPortal.account(card.customerNumber, code),
    })),
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
  waitingSince: row.state === 'waiting' ? isoOrNull(row.confirmedAt) : null,
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
    linkedTo: linkedTo && {
      customerNumber: linkedTo.customerNumber,
      name: linkedTo.name,
      userId: row.userId,
      companyId: linkedTo.id,
    },
    mergedInto: record.mergedInto && { id: record.mergedInto.id, number: record.mergedInto.number },
    merged: record.merged.map(({ id, number, contactName, email, message }) => ({
      ...{ id, number, contactName, email, message },
    })),
    askedColleagues: row.state === 'waiting' && row.userId !== null,
    duplicates: record.duplicates.map((other) => ({
      id: other.id,
      version: other.version,
      number: other.number,
      state: other.state,
      companyName: other.companyName,
      contactName: other.contactName,
      email: other.email,
      submittedAt: isoOf(other.submittedAt),
      sameTaxNumber: other.vatNumber === row.vatNumber,
      sameEmail: other.email === row.email,
    })),
    matches: record.matches && record.matches.map(presentMatch(record.inPortal)),
    allowedActions: record.allowedActions,
  }
}

/** Nobody has to be asked: whoever decides may set all of it, apart from what a setting forbids. */
const nobodyToAsk = () => []

export const presentApprovalChoices = (offer: ApprovalOffer, locale: Context['locale']): ApprovalChoices => ({
  inPortal: offer.company !== null,
  priceGroup: offer.priceGroup,
  branches: offer.branches.map(({ branch, depth }) => ({ id: branch.id, name: branch.name, depth })),
  roles: presentRoleOffers(offer.roles, nobodyToAsk, locale),
  options: offer.options.map((option) => presentOption(option, nobodyToAsk)),
  rights: offer.rights.map((right) => presentRight(right, nobodyToAsk)),
})
