import type { Localized } from '@mocks/store/rows/base'
import type { DeliveryRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'

/** Names of the seller's warehouses by their code, as the ERP's list says. */
export async function warehouseNames(tx: Tx): Promise<ReadonlyMap<string, Localized>> {
  const entries = await tx.generalEntries.all()
  return new Map(entries.flatMap(({ kind, code, name }) => (kind === 'warehouse' ? [[code, name]] : [])))
}

const sameInAll = (text: string): Localized => ({ en: text, pl: text, de: text, ar: text })

/** A warehouse as an order keeps it: as it is called now. */
export const warehouseOf = (names: ReadonlyMap<string, Localized>, code: string | null): DeliveryRow['warehouse'] =>
  code === null ? null : { code, name: names.get(code) ?? sameInAll(code) }
