import type { CompanyRow } from '@mocks/store/rows/company'
import type { RoleRow, UserRow } from '@mocks/store/rows/people'
import type { TextLanguageRow } from '@mocks/store/rows/text-releases'
import type { RefusalCode } from '@/domain/refusals'
import { holds } from '@/domain/permissions/can'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { languageRows } from '../text-languages/languages'
import { isRoleBeyond, isRoleOfTexts } from './administrator-record'

export type AdministratorChoices = {
  roles: { row: RoleRow; isOfTexts: boolean; reason: RefusalCode | null }[]
  customers: CompanyRow[]
  countries: { code: string; customers: number }[]
  mayGiveAll: boolean
  languages: TextLanguageRow[]
  mayGiveAllLanguages: boolean
}

/** The customers somebody who has only some may hand on. */
export const isTheirs = (company: Pick<CompanyRow, 'id' | 'country'>, scope: UserRow['customerScope']): boolean =>
  scope === null || scope.companyIds.includes(company.id) || scope.countries.includes(company.country)

/** What the form for an administrator offers: roles up to one's own rights, and one's own customers. */
export async function administratorChoices(tx: Tx, ctx: Context): Promise<AdministratorChoices> {
  const giver = await tx.users.require(ctx.actor.userId)
  const { customerScope, languages = null } = giver
  const companies = (await tx.companies.all()).filter((company) => isTheirs(company, customerScope))
  const codes = customerScope?.countries ?? companies.map(({ country }) => country)
  const mayEdit = holds(ctx.actor, 'administrators.edit')
  const roles = (await tx.roles.all()).filter(({ side }) => side === 'admin')
  return {
    roles: roles
      .toSorted((a, b) => a.name[ctx.locale].localeCompare(b.name[ctx.locale], ctx.locale))
      .map((row) => ({
        row,
        isOfTexts: isRoleOfTexts(row),
        reason: !mayEdit
          ? 'permission.administratorsEdit'
          : isRoleBeyond(row, giver, ctx.actor)
            ? 'permission.beyondYours'
            : null,
      })),
    customers: companies.toSorted((a, b) => a.name.localeCompare(b.name, ctx.locale)),
    countries: [...new Set(codes)].toSorted().map((code) => ({
      code,
      customers: companies.filter(({ country }) => country === code).length,
    })),
    mayGiveAll: customerScope === null,
    languages: (await languageRows(tx)).filter(({ code }) => languages?.includes(code) ?? true),
    mayGiveAllLanguages: languages === null,
  }
}
