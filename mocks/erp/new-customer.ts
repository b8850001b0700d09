import type { Context } from '@mocks/engine/context'
import type { ErpCustomerRow } from '@mocks/store/rows/erp'
import type { Tx } from '@mocks/store/tx'
import { nextChange } from './erp-change'

/** What a card is made of; number, codes and change number are the ERP's to give. */
export type NewCard = Pick<
  ErpCustomerRow,
  'name' | 'vatNumber' | 'country' | 'currency' | 'email' | 'billTo' | 'creditLimit' | 'termsDays' | 'priceGroup'
> & { contact: { name: string; email: string | null; phone: string | null } | null }

/** What became of a new customer's card: `duplicate` when a card of that country has the tax number already. */
export type NewCardReply = { outcome: 'created' | 'alreadyThere' | 'duplicate'; card: ErpCustomerRow }

/** VAT of orders at home; deliveries abroad carry none. */
const homeCountry = 'PL'
const homeTax = 2300
export const taxOf = (country: string): number => (country === homeCountry ? homeTax : 0)

const plain = (text: string): string => text.toUpperCase().replace(/[^0-9A-Z]/g, '')

/** No two cards of a country have one tax number: the ERP posts by it. */
export async function makeCard(tx: Tx, ctx: Context, card: NewCard, portalKey: string): Promise<NewCardReply> {
  const before = await tx.erpCustomers.one('portalKey', portalKey)
  if (before) return { outcome: 'alreadyThere', card: before }
  const twin = (await tx.erpCustomers.all()).find(
    ({ country, vatNumber }) => country === card.country && plain(vatNumber) === plain(card.vatNumber),
  )
  if (twin) return { outcome: 'duplicate', card: twin }
  const { contact, ...facts } = card
  const made = await tx.erpCustomers.insert({
    ...facts,
    id: ctx.ids.next<'ErpCustomer'>('ErpCustomer'),
    changed: await nextChange(tx),
    customerNumber: `C-${await tx.nextNumber('erpCustomers')}`,
    blockedReason: null,
    taxBasisPoints: taxOf(card.country),
    phone: card.billTo.phone,
    shipTos: [{ code: 'MAIN', address: card.billTo, isDefault: true }],
    contacts: contact ? [{ code: 'K01', position: '', ...contact }] : [],
    portalKey,
  })
  return { outcome: 'created', card: made }
}
