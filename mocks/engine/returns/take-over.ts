import type { ErpReturnRow, ReturnRow } from '@mocks/store/rows/returns'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { differs } from '../differs'

/** The ERP's own words of the return, which win over whatever the portal holds; null: nothing is new. */
export async function takeOver(tx: Tx, ctx: Context, row: ReturnRow, from: ErpReturnRow): Promise<ReturnRow | null> {
  const byPosition = new Map(from.lines.map((line) => [line.position, line]))
  const lines = row.lines.map((line) => {
    const said = byPosition.get(line.position)
    if (!said) return line
    const { authorized, received, approved, answer } = said
    return { ...line, authorized, received, approved, answer }
  })
  const own = row.events.filter(({ source }) => source === 'portal')
  const facts = {
    lines,
    status: from.status,
    creditNumber: from.creditNumber,
    creditTotal: from.creditTotal,
    erpState: 'inErp' as const,
    erpNumber: from.number,
    erpChange: from.changed,
    events: [...own, ...from.events].toSorted((a, b) => a.at - b.at),
  }
  if (!differs(row, facts)) return null
  return tx.returns.update(row.id, { ...facts, erpAsOf: ctx.clock.now(), erpMessage: null })
}
