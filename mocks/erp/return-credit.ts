import { percentage } from '@/domain/money/rounding'
import { money } from '@/domain/money'
import { unitPriceAt } from '@/domain/price-breaks'
import { chargedQuantity, lineNet, orderTotals } from '@/domain/pricing'
import { addPaid, lineCredit, nothingPaid, paidForLines, type Paid } from '@/domain/returns/credit'
import type { ErpReturnLine, ErpReturnRow } from '@mocks/store/rows/returns'
import type { ErpOrderRow } from '@mocks/store/rows/erp'
import type { Tx } from '@mocks/store/tx'

/** What was paid for each position of an order as it was invoiced, with how many pieces were charged. */
export async function paidOfOrder(tx: Tx, order: ErpOrderRow): Promise<Map<number, Paid & { pieces: number }>> {
  const customer = await tx.erpCustomers.one('customerNumber', order.customerNumber)
  const invoices = await tx.erpInvoices.by('orderNumber', order.number)
  const { tax } = orderTotals(order.lines, order.freight, customer?.taxBasisPoints ?? 0, order.currency)
  const discount = invoices.reduce((sum, each) => sum + each.discountTaken, 0)
  const nets = order.lines.map((line) => ({ net: lineNet(line, order.currency) }))
  const paid = paidForLines(nets, { freight: order.freight, tax, discount, currency: order.currency })
  return new Map(
    order.lines.map((line, at) => [line.position, { ...(paid[at] ?? nothingPaid), pieces: chargedQuantity(line) }]),
  )
}

/** What other returns of the order have credited of a position. */
async function creditedBefore(tx: Tx, row: ErpReturnRow, position: number): Promise<Paid & { pieces: number }> {
  const others = (await tx.erpReturns.by('orderNumber', row.orderNumber ?? '')).filter(({ id }) => id !== row.id)
  return others
    .flatMap(({ lines }) => lines)
    .filter((line) => line.position === position && line.credit !== null)
    .reduce(
      (sum, line) => ({ ...addPaid(sum, line.credit ?? nothingPaid), pieces: sum.pieces + (line.approved ?? 0) }),
      { ...nothingPaid, pieces: 0 },
    )
}

/** The credit of each line for what was approved; goods without a document are worth what they cost today. */
export async function creditLines(tx: Tx, row: ErpReturnRow): Promise<ErpReturnLine[]> {
  const order = row.orderNumber === null ? undefined : await tx.erpOrders.one('number', row.orderNumber)
  const paid = order && (await paidOfOrder(tx, order))
  const lines: ErpReturnLine[] = []
  for (const line of row.lines) {
    const approved = line.approved ?? 0
    const whole = paid?.get(line.position)
    const credit = whole
      ? lineCredit(whole, await creditedBefore(tx, row, line.position), approved)
      : await todaysWorth(tx, row, line.sku, approved)
    lines.push({ ...line, credit: approved > 0 ? credit : null })
  }
  return lines
}

async function todaysWorth(tx: Tx, row: ErpReturnRow, sku: string, quantity: number): Promise<Paid> {
  const { customerNumber, currency } = row
  const [item, customer] = await Promise.all([
    tx.erpItems.one('sku', sku),
    tx.erpCustomers.one('customerNumber', customerNumber),
  ])
  const buyer = {
    ...{ currency, customerNumber, priceGroup: customer?.priceGroup ?? 'A' },
    ...(customer && { country: customer.country }),
  }
  const net = (item ? (unitPriceAt(item, buyer, 1)?.amount ?? 0) : 0) * quantity
  return { net, tax: percentage(money(net, currency), customer?.taxBasisPoints ?? 0).amount, discount: 0 }
}
