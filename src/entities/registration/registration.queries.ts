import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { query } from '@/api/query'
import {
  findErpCustomers,
  getApprovalChoices,
  getRegistration,
  listRegistrations,
} from '@/contract/admin/registrations'
import type { RegistrationListQuery } from '@/contract/admin/registration-list'
import { getRegistrationForm } from '@/contract/registrations'
import type { AccountRole } from '@/domain/account/vocabulary'
import type { RegistrationId, RoleId } from '@/domain/ids'

export const registrationQueries = {
  form: () => query(getRegistrationForm, {}),
  list: (search: RegistrationListQuery) =>
    queryOptions({ ...query(listRegistrations, { query: search }), placeholderData: keepPreviousData }),
  detail: (registrationId: RegistrationId) => query(getRegistration, { params: { registrationId } }),
  choices: (registrationId: RegistrationId, customerNumber: string, accountRole: AccountRole, roleId?: RoleId) =>
    queryOptions({
      ...query(getApprovalChoices, { params: { registrationId }, query: { customerNumber, accountRole, roleId } }),
      placeholderData: keepPreviousData,
    }),
  customers: (registrationId: RegistrationId, q: string) =>
    queryOptions({
      ...query(findErpCustomers, { params: { registrationId }, query: { q } }),
      placeholderData: keepPreviousData,
    }),
}
