import type { Localized } from '@mocks/store/rows/base'
import type { Tx } from '@mocks/store/tx'

/** Names of the seller's warehouses by their code, as the ERP's list says. */
export async function warehouseNames(tx: Tx): Promise<ReadonlyMap<string, Localized>> {
  const entries = await tx.generalEntries.all()
  return new Map(entries.flatMap(({ kind, code, name }) => (kind === 'warehouse' ? [[code, name]] : [])))
}
