import type { ErpCustomerRow } from '@mocks/store/rows/erp'
import type { Tx } from '@mocks/store/tx'
import { writeCard } from './customer-card'

/** What a customer may tell the seller on the phone. */
export type CustomerNews = 'billingAddress' | 'invoiceEmail' | 'deliveryPhone' | 'addDelivery' | 'removeDelivery'

/** The next number of a street: enough to see that somebody changed it. */
const moved = (street: string): string => {
  const [, before = `${street} `, number = '0', after = ''] = /^(.*?)(\d+)(\D*)$/.exec(street) ?? []
  return `${before}${Number(number) + 1}${after}`
}
const otherPhone = (phone: string | null): string =>
  phone ? phone.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10)) : '+48 12 555 01 00'

/** Writes into a card what somebody of the ERP was told. */
export async function changeCustomer(tx: Tx, card: ErpCustomerRow, news: CustomerNews): Promise<ErpCustomerRow> {
  const preset = card.shipTos.find(({ isDefault }) => isDefault) ?? card.shipTos[0]
  switch (news) {
    case 'billingAddress':
      return writeCard(tx, card, { billTo: { ...card.billTo, street: moved(card.billTo.street) } })
    case 'invoiceEmail':
      return writeCard(tx, card, { email: `invoices+${card.changed}@${card.customerNumber.toLowerCase()}.example` })
    case 'deliveryPhone': {
      if (!preset) return card
      const address = { ...preset.address, phone: otherPhone(preset.address.phone) }
      return writeCard(tx, card, { shipTo: { code: preset.code, address } })
    }
    case 'addDelivery': {
      const address = { ...card.billTo, street: moved(card.billTo.street) }
      return writeCard(tx, card, { shipTo: { code: null, address } })
    }
    case 'removeDelivery': {
      const last = card.shipTos.filter(({ isDefault }) => !isDefault).at(-1)
      return last ? writeCard(tx, card, { removeShipTo: last.code }) : card
    }
  }
}
