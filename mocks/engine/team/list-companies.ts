import type { CompanyId } from '@/domain/ids'
import type { Currency } from '@/domain/money'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { byValue, containsWords } from '../paging'
import { reachesCustomer } from '../reach'

export type AccountCompany = {
  id: CompanyId
  name: string
  customerNumber: string
  currency: Currency
  accounts: number
}
/** A list to choose from, not to read: whoever does not find a company in it types more of its name. */
const mostCompanies = 50

/** ACC-02: customers of the ERP, which are what accounts can be made for. */
export const listAccountCompanies = async (tx: Tx, q: string | undefined, ctx: Context): Promise<AccountCompany[]> => {
  const found = (await tx.companies.all())
    .filter(({ id }) => reachesCustomer(ctx.actor, 'accounts.view', id))
    .filter(({ name, customerNumber }) => !q?.trim() || containsWords(`${name} ${customerNumber}`, q))
    .toSorted(byValue(({ name }) => name, false, ctx.locale))
    .slice(0, mostCompanies)
  return Promise.all(
    found.map(async ({ id, name, customerNumber, currency }) => ({
      id,
      name,
      customerNumber,
      currency,
      accounts: (await tx.users.by('companyId', id)).length,
    })),
  )
}
