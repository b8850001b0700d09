import type { Administrator } from '@/contract/admin/administrators'
import type { CompanyId, RoleId } from '@/domain/ids'
import type { locales } from '@/domain/locales'
import type { FieldIssues } from '@/shared/forms/field-errors'
import type { ReactNode } from 'react'

type Locale = (typeof locales)[number]

export type AdministratorValues = {
  email: string
  name: string
  phone: string
  locale: Locale
  roleIds: RoleId[]
  /** `all`: every customer; `some`: the countries and customers below. */
  reach: 'all' | 'some'
  countries: string[]
  companyIds: CompanyId[]
}

export const newAdministrator = (locale: Locale, mayGiveAll: boolean): AdministratorValues => ({
  email: '',
  name: '',
  phone: '',
  locale,
  roleIds: [],
  reach: mayGiveAll ? 'all' : 'some',
  countries: [],
  companyIds: [],
})

export const valuesOf = ({ email, name, phone, locale, roles, customerScope }: Administrator): AdministratorValues => ({
  email,
  name,
  phone,
  locale,
  roleIds: roles.map(({ id }) => id),
  reach: customerScope === null ? 'all' : 'some',
  countries: customerScope?.countries ?? [],
  companyIds: customerScope?.companies.map(({ id }) => id) ?? [],
})

export const toFields = ({ name, phone, locale, roleIds, reach, countries, companyIds }: AdministratorValues) => ({
  name,
  phone,
  locale,
  roleIds,
  customerScope: reach === 'all' ? null : { countries, companyIds },
})

/** The part of a path that is a field of the form. */
export const fieldFor = (path: string): string => {
  if (path.startsWith('customerScope.companyIds')) return 'companyIds'
  if (path.startsWith('customerScope.countries')) return 'countries'
  if (path.startsWith('customerScope')) return 'reach'
  return path.startsWith('roleIds') ? 'roleIds' : path
}

/** Some customers are at least one. */
export const scopeIssues = ({ reach, countries, companyIds }: AdministratorValues): FieldIssues =>
  reach === 'some' && countries.length + companyIds.length === 0 ? { customerScope: { code: 'required' } } : {}

export type AdministratorForm = {
  values: AdministratorValues
  errors: Partial<Record<string, ReactNode>>
  setValue: <K extends keyof AdministratorValues>(name: K, value: AdministratorValues[K]) => void
}
