import type { Administrator, AdministratorSummary } from '@/contract/admin/administrators'
import type { Context } from '@mocks/engine/context'
import type { AdministratorRecord } from '@mocks/engine/administrators/administrator-record'
import type { CompanyRow } from '@mocks/store/rows/company'
import { isoOf, isoOrNull } from './time'

export const presentCustomer = ({ id, name, customerNumber, country }: CompanyRow) => ({
  id,
  name,
  customerNumber,
  country,
})

export const presentAdministratorSummary = (
  { user, roles, state, reached, lastSeenAt }: AdministratorRecord,
  locale: Context['locale'],
): AdministratorSummary => ({
  id: user.id,
  version: user.version,
  name: user.name,
  email: user.email,
  roles: roles.map(({ id, name }) => ({ id, name: name[locale] })),
  customers: user.customerScope && {
    companies: user.customerScope.companyIds.length,
    countries: user.customerScope.countries,
    reached: reached ?? 0,
  },
  state,
  lastSeenAt: isoOrNull(lastSeenAt),
})

export const presentAdministrator = (record: AdministratorRecord, locale: Context['locale']): Administrator => {
  const { user, companies, createdBy, isYou, isOfTexts, allowedActions } = record
  return {
    ...presentAdministratorSummary(record, locale),
    phone: user.phone,
    locale: user.locale,
    language: user.language ?? null,
    customerScope: user.customerScope && {
      companies: companies.map(presentCustomer),
      countries: user.customerScope.countries,
    },
    languages: user.languages ? [...user.languages] : null,
    isOfTexts,
    invitedAt: isoOrNull(user.invitedAt),
    createdAt: isoOf(user.createdAt),
    createdBy,
    isYou,
    allowedActions,
  }
}
