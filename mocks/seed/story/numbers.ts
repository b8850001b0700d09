/** Last number given out in each sequence. */
export type Sequences = Record<string, number>

/**
 * Gives out the numbers of the story after those of the history. The same thing asked for twice keeps its number, so
 * that an order seen by the portal and by the ERP is one order.
 */
export function createNumbers(start: Readonly<Sequences>) {
  const last: Sequences = { bills: 60_000, credits: 7_000, payments: 30_000, ...start }
  const given = new Map<string, number>()
  const numberOf = (sequence: string, key: string): number => {
    const known = given.get(`${sequence}:${key}`)
    if (known !== undefined) return known
    const next = (last[sequence] ?? 0) + 1
    last[sequence] = next
    given.set(`${sequence}:${key}`, next)
    return next
  }
  return {
    order: (key: string) => `SO-${numberOf('orders', key)}`,
    shipment: (key: string) => `DN-${numberOf('shipments', key)}`,
    invoice: (key: string) => `INV-${numberOf('invoices', key)}`,
    bill: (key: string) => `SI-${numberOf('bills', key)}`,
    creditMemo: (key: string) => `CM-${numberOf('credits', key)}`,
    deposit: (key: string) => `DP-${numberOf('credits', key)}`,
    payment: (key: string) => `PAY-${numberOf('payments', key)}`,
    erpPayment: (key: string, year: number) => `ZP/${year}/${String(numberOf('erpPayments', key)).padStart(6, '0')}`,
    erpOrder: (key: string, year: number) => `ZS/${year}/${String(numberOf('erpOrders', key)).padStart(6, '0')}`,
    erpChange: () => numberOf('erpChanges', `change ${last.erpChanges ?? 0}`),
    /** The bare count of a sequence whose numbers are worded elsewhere. */
    count: (sequence: string, key: string): number => numberOf(sequence, key),
    last: (): Sequences => ({ ...last }),
  }
}
export type Numbers = ReturnType<typeof createNumbers>
