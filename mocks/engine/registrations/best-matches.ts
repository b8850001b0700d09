import type { ErpCustomerRow } from '@mocks/store/rows/erp'
import type { Tx } from '@mocks/store/tx'
import { type Applicant, type Match, matchCustomer } from './match-customer'

/** Fewer points than a shared city and postal code are no hint. */
const leastScore = 15
const most = 5

const domainsOf = async (tx: Tx, customerNumber: string): Promise<ReadonlySet<string>> => {
  const company = await tx.companies.one('customerNumber', customerNumber)
  const people = company ? await tx.users.by('companyId', company.id) : []
  return new Set(people.map(({ email }) => email.split('@')[1] ?? ''))
}

/** Compares with every card given. */
export const compareWith = (tx: Tx, row: Applicant, cards: readonly ErpCustomerRow[]): Promise<Match[]> =>
  Promise.all(cards.map(async (card) => matchCustomer(row, card, await domainsOf(tx, card.customerNumber))))

/** The cards something speaks for, best first. */
export async function bestMatches(tx: Tx, row: Applicant, cards: readonly ErpCustomerRow[]): Promise<Match[]> {
  return (await compareWith(tx, row, cards))
    .filter(({ score }) => score >= leastScore)
    .toSorted((a, b) => b.score - a.score || (a.card.customerNumber < b.card.customerNumber ? -1 : 1))
    .slice(0, most)
}
