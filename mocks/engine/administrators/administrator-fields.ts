import type { RoleId } from '@/domain/ids'
import type { FieldError } from '@/domain/result'
import type { UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { languageRows } from '../text-languages/languages'
import { isTheirs } from './administrator-choices'
import { isRoleBeyond } from './administrator-record'

export type AdministratorFields = Pick<UserRow, 'name' | 'phone' | 'locale' | 'roleIds' | 'customerScope'> & {
  language?: string | null | undefined
  languages: readonly string[] | null
}

const roleErrors = async (tx: Tx, roleIds: readonly RoleId[], before: readonly RoleId[], ctx: Context) => {
  const giver = await tx.users.require(ctx.actor.userId)
  const errors: FieldError[] = []
  for (const [at, id] of roleIds.entries()) {
    const row = await tx.roles.get(id)
    const pointer = `/roleIds/${at}`
    if (row?.side !== 'admin') errors.push({ pointer, code: 'unknown' })
    else if (roleIds.indexOf(id) !== at) errors.push({ pointer, code: 'duplicate' })
    else if (!before.includes(id) && isRoleBeyond(row, giver, ctx.actor)) errors.push({ pointer, code: 'unavailable' })
  }
  return errors
}

/** Nobody hands on customers that are not their own. What somebody has already is no gift. */
const scopeErrors = async (tx: Tx, wanted: UserRow['customerScope'], before: UserRow | null, ctx: Context) => {
  const own = (await tx.users.require(ctx.actor.userId)).customerScope
  const errors: FieldError[] = []
  if (wanted === null) {
    if (own !== null && before?.customerScope !== null) errors.push({ pointer: '/customerScope', code: 'unavailable' })
    return errors
  }
  if (wanted.companyIds.length + wanted.countries.length === 0)
    errors.push({ pointer: '/customerScope', code: 'required' })
  for (const [at, id] of wanted.companyIds.entries()) {
    const company = await tx.companies.get(id)
    const kept = before?.customerScope?.companyIds.includes(id)
    if (!company || !(kept || isTheirs(company, own)))
      errors.push({ pointer: `/customerScope/companyIds/${at}`, code: 'unknown' })
  }
  for (const [at, code] of wanted.countries.entries()) {
    const kept = before?.customerScope?.countries.includes(code)
    if (own !== null && !own.countries.includes(code) && !kept)
      errors.push({ pointer: `/customerScope/countries/${at}`, code: 'unavailable' })
  }
  return errors
}

/** Nor languages: whoever translates some lets others translate these and no more. */
const languageErrors = async (tx: Tx, wanted: readonly string[] | null, before: UserRow | null, ctx: Context) => {
  const own = (await tx.users.require(ctx.actor.userId)).languages ?? null
  const had = before && (before.languages ?? null)
  if (wanted === null) {
    const isKept = before !== null && had === null
    return own === null || isKept ? [] : [{ pointer: '/languages', code: 'unavailable' } satisfies FieldError]
  }
  if (wanted.length === 0) return [{ pointer: '/languages', code: 'required' } satisfies FieldError]
  const known = new Set((await languageRows(tx)).map(({ code }) => code))
  return [...wanted.entries()].flatMap(([at, code]): FieldError[] => {
    if (had?.includes(code)) return []
    const pointer = `/languages/${at}`
    if (!known.has(code)) return [{ pointer, code: 'unknown' }]
    return own === null || own.includes(code) ? [] : [{ pointer, code: 'unavailable' }]
  })
}

/** What is wrong with the rights, languages and customers somebody is to have, given who gives them. */
export const administratorErrors = async (
  tx: Tx,
  fields: AdministratorFields,
  before: UserRow | null,
  ctx: Context,
): Promise<FieldError[]> => [
  ...(await roleErrors(tx, fields.roleIds, before?.roleIds ?? [], ctx)),
  ...(await scopeErrors(tx, fields.customerScope, before, ctx)),
  ...(await languageErrors(tx, fields.languages, before, ctx)),
]

/** Once each and in order, so that the same choice is the same value. */
export const normalScope = (scope: UserRow['customerScope']): UserRow['customerScope'] =>
  scope && {
    companyIds: [...new Set(scope.companyIds)].toSorted(),
    countries: [...new Set(scope.countries)].toSorted(),
  }

export const normalLanguages = (languages: readonly string[] | null | undefined): readonly string[] | null =>
  languages ? [...new Set(languages)].toSorted() : null
