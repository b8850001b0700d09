import { type Invariant, invariant } from '../invariant'

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0)

export const orderInvariants: readonly Invariant[] = [
  invariant('orders', 'positions of lines are unique', (order) => {
    const positions = order.lines.map((line) => line.position)
    return new Set(positions).size === positions.length ? null : positions.join(', ')
  }),

  invariant('orders', 'amounts are whole minor units', (order) => {
    const amounts = [order.net, order.freight, order.tax, order.total]
    for (const line of order.lines) amounts.push(line.unitPrice, line.net)
    const odd = amounts.find((amount) => !Number.isSafeInteger(amount))
    return odd === undefined ? null : String(odd)
  }),

  invariant('orders', 'net is the sum of the lines', (order) => {
    const net = sumOf(order.lines.map((line) => line.net))
    return net === order.net ? null : `${order.net}, lines ${net}`
  }),

  invariant('orders', 'total is net, freight and tax', (order) => {
    const total = order.net + order.freight + order.tax
    return total === order.total ? null : `${order.total}, parts ${total}`
  }),

  invariant('orders', 'a line costs its price times its quantity', (order) => {
    const wrong = order.lines.find(
      (line) =>
        line.net !== line.unitPrice * line.ordered &&
        (line.confirmed === null || line.net !== line.unitPrice * line.confirmed),
    )
    return wrong ? `position ${wrong.position}` : null
  }),

  invariant('orders', 'shipped ≤ confirmed ≤ ordered, unless an operator corrected the quantity', (order) => {
    const wrong = order.lines.find((line) => {
      if (line.shipped < 0 || line.backordered < 0 || line.shipped > (line.confirmed ?? 0)) return true
      const corrected = order.corrections.some(({ sku, field }) => field === 'quantity' && sku === line.sku)
      return !corrected && (line.confirmed ?? 0) > line.ordered
    })
    return wrong ? `position ${wrong.position}` : null
  }),

  invariant('orders', 'the currency is the company’s', (order, look) => {
    const company = look.get('companies', order.companyId)
    if (!company) return `unknown company ${order.companyId}`
    return company.currency === order.currency ? null : `${order.currency}, company ${company.currency}`
  }),

  invariant('orders', 'an order in the ERP has a number there', (order) =>
    order.erpState !== 'inErp' || order.erpNumber !== null ? null : 'no number',
  ),
]
