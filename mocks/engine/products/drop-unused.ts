import type { ProductRow } from '@mocks/store/rows/products'
import type { Tx } from '@mocks/store/tx'

/** Uploads that no longer belong to anything go, but not photos of the ERP: it would only bring them again. */
export async function dropUnused(tx: Tx, before: ProductRow, after: ProductRow): Promise<void> {
  const used = new Set([...after.pictures, ...after.files].map(({ fileId }) => fileId))
  for (const { fileId } of [...before.pictures, ...before.files]) {
    if (used.has(fileId)) continue
    const file = await tx.productFiles.get(fileId)
    if (file && file.bytes !== null) await tx.productFiles.delete(fileId)
  }
}
