import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accountOptions, type AccountOptions, accountRoles } from '@/domain/account/vocabulary'
import { allPermissions, type Grants, permissions, type Scope } from '@/domain/permissions/catalogue'
import type { CompanyId, RoleId } from '@/domain/ids'
import { portalModules } from '@/domain/modules'
import { roles } from '@mocks/seed/roles'
import type { RoleRow } from '@mocks/store/rows/people'
import { isWithin } from '../team/manager'
import type { UserRow } from '@mocks/store/rows/people'
import { givenGrants, grantsOf, rightsByOption, underSettings, widthOf } from './effective-grants'
import type { SellingRules } from './selling-rules'

const scope = fc.constantFrom<Scope>('own', 'branch', 'company', 'assigned', 'all')
const grants: fc.Arbitrary<Grants> = fc.dictionary(fc.constantFrom(...allPermissions), scope)
const role: fc.Arbitrary<RoleRow> = fc.record({
  id: fc.constant('role_any' as RoleId),
  version: fc.constant(1),
  side: fc.constantFrom('account' as const, 'admin' as const),
  name: fc.constant({ en: 'Any', pl: 'Dowolna', de: 'Dowolna', ar: 'أي' }),
  grants,
  builtIn: fc.boolean(),
  copiedFrom: fc.constant(null),
  changedAt: fc.constant(null),
  changedBy: fc.constant(null),
})
const options = fc.record(
  Object.fromEntries(accountOptions.map((name) => [name, fc.boolean()])),
) as fc.Arbitrary<AccountOptions>
const holder = fc.record({
  companyId: fc.constantFrom<CompanyId | null>('cmp_any' as CompanyId, null),
  accountRole: fc.constantFrom(...accountRoles),
  confirmed: fc.boolean(),
  customerScope: fc.constantFrom<UserRow['customerScope']>(null, { companyIds: [], countries: ['PL'] }),
  overrides: fc.dictionary(
    fc.constantFrom(...allPermissions),
    fc.constantFrom('own', 'branch', 'company', 'assigned', 'all', 'none') as fc.Arbitrary<Scope | 'none'>,
  ),
  options,
})
const rules: fc.Arbitrary<SellingRules> = fc.record({
  orderingMode: fc.constantFrom('viewAndOrder' as const, 'viewOnly' as const),
  onlineOrderPayment: fc.constantFrom('onAccount' as const, 'prepaid' as const),
  pricesVisible: fc.boolean(),
  stockVisible: fc.boolean(),
  openModules: fc.subarray([...portalModules]).map((open) => new Set(open)),
  hasContracts: fc.boolean(),
  returnsSeenBy: fc.constantFrom('own' as const, 'branch' as const, 'company' as const),
})
const names = <T extends object>(record: T) => Object.keys(record) as (keyof T)[]

describe('effective grants', () => {
  test('never exceed role, single rights and options together', () => {
    fc.assert(
      fc.property(fc.array(role, { maxLength: 3 }), holder, rules, (given, user, settings) => {
        const fromRoles = grantsOf(given)
        const effective = underSettings(givenGrants(given, user), user, settings)
        const isSub = user.companyId !== null && user.accountRole === 'subAccount'
        for (const name of names(effective)) {
          const override = user.overrides[name]
          const viaOption =
            isSub &&
            (name === 'authorizations.view'
              ? user.options.mayAuthorize
              : name in rightsByOption && user.options[rightsByOption[name as keyof typeof rightsByOption]])
          // To whom every customer is assigned, that is everything.
          const meant = (scope: Scope | undefined) =>
            scope === 'assigned' && user.customerScope === null ? 'all' : scope
          const widest = Math.max(
            widthOf(meant(fromRoles[name])),
            override === undefined || override === 'none' ? -1 : widthOf(meant(override)),
            viaOption ? widthOf('company') : -1,
          )
          expect(widthOf(effective[name])).toBeLessThanOrEqual(widest)
        }
      }),
    )
  })

  test('ACC-09 ACC-10 ACC-11 NAV-11 settings always win, and take nothing else', () => {
    fc.assert(
      fc.property(fc.array(role, { maxLength: 3 }), holder, rules, (given, user, settings) => {
        const before = givenGrants(given, user)
        const effective = underSettings(before, user, settings)
        const isOff = (name: keyof Grants): boolean =>
          user.companyId !== null &&
          ((name === 'orders.create' &&
            (settings.orderingMode === 'viewOnly' ||
              (user.accountRole === 'subAccount' && settings.onlineOrderPayment !== 'onAccount'))) ||
            (name === 'prices.view' && !settings.pricesVisible) ||
            (name === 'stock.view' && !settings.stockVisible) ||
            (name === 'contracts.view' && !settings.hasContracts) ||
            portalModules.some((module) => name.startsWith(`${module}.`) && !settings.openModules.has(module)))
        const bounded = { ...before }
        const returns = before['returns.view']
        // RMA-21
        if (user.companyId !== null && widthOf(returns) > widthOf(settings.returnsSeenBy))
          bounded['returns.view'] = settings.returnsSeenBy
        for (const name of allPermissions) expect(effective[name]).toBe(isOff(name) ? undefined : bounded[name])
      }),
    )
  })

  test('ACC-08 the options of a sub-account alone decide about their rights', () => {
    fc.assert(
      fc.property(fc.array(role, { maxLength: 3 }), holder, (given, user) => {
        const sub = { ...user, companyId: 'cmp_any' as CompanyId, accountRole: 'subAccount' as const, confirmed: true }
        const grantsNow = givenGrants(given, sub)
        for (const name of names(rightsByOption))
          expect(grantsNow[name]).toBe(sub.options[rightsByOption[name]] ? 'company' : undefined)
      }),
    )
  })

  test('ACC-18 are none before a person is confirmed, and never of the other side', () => {
    fc.assert(
      fc.property(fc.array(role, { maxLength: 3 }), holder, (given, user) => {
        expect(givenGrants(given, { ...user, confirmed: false })).toEqual({})
        const fromRoles = grantsOf(given)
        const side = user.companyId === null ? 'admin' : 'account'
        for (const name of names(givenGrants(given, { ...user, confirmed: true })))
          expect(fromRoles[name] !== undefined || permissions[name].side === side).toBe(true)
      }),
    )
  })

  test('a single right reaches as far as the permission knows', () => {
    const regular = roles.filter(({ name }) => name.en === 'Regular account')
    const user = {
      companyId: 'cmp_any' as CompanyId,
      accountRole: 'regular' as const,
      confirmed: true,
      customerScope: null,
      options: { mayOrder: true, maySeePrices: true, maySeeStock: true, mayAuthorize: false, limitedBudget: false },
    }
    const of = (overrides: Parameters<typeof givenGrants>[1]['overrides']) =>
      givenGrants(regular, { ...user, overrides })
    expect(of({ 'orders.view': 'company' })['orders.view']).toBe('company')
    expect(of({ 'orders.view': 'all' })['orders.view']).toBe('branch')
    expect(of({ 'invoices.preview': 'none' })['invoices.preview']).toBeUndefined()
    expect(of({ 'orderDesk.view': 'all' })['orderDesk.view']).toBeUndefined()
  })

  test('a ceiling holds exactly what is not wider', () => {
    fc.assert(
      fc.property(grants, grants, (some, ceiling) => {
        const wider = allPermissions.some((name) => widthOf(some[name]) > widthOf(ceiling[name]))
        expect(isWithin(some, ceiling)).toBe(!wider)
      }),
    )
  })
})
