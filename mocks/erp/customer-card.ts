import type { AddressValue } from '@mocks/store/rows/base'
import type { ErpCustomerRow } from '@mocks/store/rows/erp'
import type { Tx } from '@mocks/store/tx'
import { nextChange } from './erp-change'

/** A change of a customer's card. What is left out stays. */
export type CustomerPatch = {
  billTo?: AddressValue
  email?: string | null
  /** Without a code a new one, which the ERP gives it. */
  shipTo?: { code: string | null; address: AddressValue }
  removeShipTo?: string
  defaultShipTo?: string
  creditLimit?: number | null
  termsDays?: number
  priceGroup?: ErpCustomerRow['priceGroup']
  blockedReason?: string | null
  /** What changed of a contact person. */
  contact?: { code: string; name?: string; phone?: string | null }
}
type ShipTo = ErpCustomerRow['shipTos'][number]

/** Writes a change into the card, with a change number of its own. */
export async function writeCard(
  tx: Tx,
  card: ErpCustomerRow,
  patch: CustomerPatch,
  portalKey?: string,
): Promise<ErpCustomerRow> {
  const { billTo = card.billTo, email = card.email, termsDays = card.termsDays, priceGroup = card.priceGroup } = patch
  const { creditLimit = card.creditLimit, blockedReason = card.blockedReason } = patch
  return tx.erpCustomers.update(card.id, {
    changed: await nextChange(tx),
    billTo,
    email,
    phone: billTo.phone,
    termsDays,
    priceGroup,
    creditLimit,
    blockedReason,
    shipTos: await shipTosWith(tx, card.shipTos, patch),
    contacts: card.contacts.map((each) => (each.code === patch.contact?.code ? { ...each, ...patch.contact } : each)),
    ...(portalKey ? { writes: [...(card.writes ?? []), portalKey].slice(-keptKeys) } : {}),
  })
}

/** The ERP remembers the last writes of a card, so that none is done twice. */
const keptKeys = 100

/** One of the addresses is the default, as long as there is any. */
async function shipTosWith(tx: Tx, known: readonly ShipTo[], patch: CustomerPatch): Promise<ShipTo[]> {
  const { shipTo, removeShipTo, defaultShipTo } = patch
  const left = known.filter(({ code }) => code !== removeShipTo)
  const changed = left.map((each) => (each.code === shipTo?.code ? { ...each, address: shipTo.address } : each))
  if (shipTo?.code === null) changed.push({ code: await newCode(tx), address: shipTo.address, isDefault: false })
  const first = changed.find(({ isDefault }) => isDefault) ?? changed[0]
  const preset = defaultShipTo ?? first?.code
  return changed.map((each) => ({ ...each, isDefault: each.code === preset }))
}

const newCode = async (tx: Tx): Promise<string> => `L${String(await tx.nextNumber('erpShipTos')).padStart(5, '0')}`
