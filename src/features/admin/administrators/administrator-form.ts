import type { Administrator } from '@/contract/admin/administrators'
import type { CompanyId, RoleId } from '@/domain/ids'
import { languageRead, languageWish } from '@/shared/i18n/language-choices'
import type { FieldIssues } from '@/shared/forms/field-errors'
import type { ReactNode } from 'react'

export type AdministratorValues = {
  email: string
  name: string
  phone: string
  /** Code of the language they read the portal in. */
  locale: string
  roleIds: RoleId[]
  /** `all`: every customer; `some`: the countries and customers below. */
  reach: 'all' | 'some'
  countries: string[]
  companyIds: CompanyId[]
  /** Likewise of the languages whose texts they work on. */
  languageReach: 'all' | 'some'
  languages: string[]
}

type Givable = { mayGiveAll: boolean; mayGiveAllLanguages: boolean; languages: readonly { code: string }[] }

export const newAdministrator = (
  locale: string,
  { mayGiveAll, mayGiveAllLanguages, languages }: Givable,
): AdministratorValues => ({
  email: '',
  name: '',
  phone: '',
  locale,
  roleIds: [],
  reach: mayGiveAll ? 'all' : 'some',
  countries: [],
  companyIds: [],
  languageReach: mayGiveAllLanguages ? 'all' : 'some',
  languages: mayGiveAllLanguages ? [] : languages.map(({ code }) => code),
})

export const valuesOf = (administrator: Administrator): AdministratorValues => ({
  ...personOf(administrator),
  ...reachOf(administrator),
  languageReach: administrator.languages === null ? 'all' : 'some',
  languages: administrator.languages ?? [],
})

const personOf = ({ email, name, phone, roles, ...reading }: Administrator) => ({
  email,
  name,
  phone,
  locale: languageRead(reading),
  roleIds: roles.map(({ id }) => id),
})

const reachOf = ({
  customerScope,
}: Administrator): Pick<AdministratorValues, 'reach' | 'countries' | 'companyIds'> => ({
  reach: customerScope === null ? 'all' : 'some',
  countries: customerScope?.countries ?? [],
  companyIds: customerScope?.companies.map(({ id }) => id) ?? [],
})

export const toFields = ({
  name,
  phone,
  locale,
  roleIds,
  reach,
  countries,
  companyIds,
  ...of
}: AdministratorValues) => ({
  name,
  phone,
  ...languageWish(locale),
  roleIds,
  customerScope: reach === 'all' ? null : { countries, companyIds },
  languages: of.languageReach === 'all' ? null : of.languages,
})

/** The part of a path that is a field of the form. */
export const fieldFor = (path: string): string => {
  if (path.startsWith('customerScope.companyIds')) return 'companyIds'
  if (path.startsWith('customerScope.countries')) return 'countries'
  if (path.startsWith('customerScope')) return 'reach'
  if (path === 'language') return 'locale'
  if (path.startsWith('languages')) return 'languages'
  return path.startsWith('roleIds') ? 'roleIds' : path
}

/** Some customers are at least one, and some languages too. */
export const scopeIssues = (values: AdministratorValues): FieldIssues => ({
  ...(values.reach === 'some' &&
    values.countries.length + values.companyIds.length === 0 && { customerScope: { code: 'required' } }),
  ...(values.languageReach === 'some' && values.languages.length === 0 && { languages: { code: 'required' } }),
})

export type AdministratorForm = {
  values: AdministratorValues
  errors: Partial<Record<string, ReactNode>>
  setValue: <K extends keyof AdministratorValues>(name: K, value: AdministratorValues[K]) => void
}
