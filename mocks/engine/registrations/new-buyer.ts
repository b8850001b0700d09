import type { AccountRole } from '@/domain/account/vocabulary'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { RegistrationRow, UserRow } from '@mocks/store/rows/people'
import type { Context } from '../context'
import { roleIdsFor } from '../team/account-roles'

/** Somebody who registered, before they have a password. Who is not confirmed yet may do nothing. */
export const newBuyer = (
  registration: RegistrationRow,
  company: CompanyRow,
  accountRole: AccountRole,
  confirmed: boolean,
  ctx: Context,
): Omit<UserRow, 'version'> => ({
  id: ctx.ids.next<'User'>('User'),
  email: registration.email,
  name: registration.contactName,
  phone: registration.phone,
  passwordHash: null,
  active: true,
  companyId: company.id,
  branchId: null,
  roleIds: roleIdsFor(accountRole),
  locale: registration.locale,
  timeZone: company.timeZone,
  accountRole,
  options: { mayOrder: true, maySeePrices: true, maySeeStock: true, mayAuthorize: false, limitedBudget: false },
  overrides: {},
  customerScope: null,
  createdBy: null,
  createdAt: ctx.clock.now(),
  invitedAt: null,
  confirmed,
  costCentreIds: [],
  defaultAddressId: null,
  documentPreference: 'invoice',
  notifications: {},
})
