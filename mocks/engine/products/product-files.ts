import { fileUpload, pictureUpload } from '@/contract/admin/products'
import type { ProductFileId, ProductId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import type { ProductFileRow } from '@mocks/store/rows/product-card'
import type { Tx } from '@mocks/store/tx'
import { safeFileName } from '../attachments/safe-file-name'
import { contentMatches } from '../attachments/sniff-type'
import type { Context } from '../context'

type NewFile = {
  productId: ProductId
  use: 'picture' | 'file'
  name: string
  type: string
  bytes: Uint8Array<ArrayBuffer>
}

/** More that nobody has put into a product yet are more than anybody is working with. */
const mostLoose = 20

/** Keeps a picture or file of a product; size, declared type and content are checked, the name is made harmless. */
export async function uploadProductFile(tx: Tx, file: NewFile, ctx: Context): Promise<Result<ProductFileRow>> {
  const product = await tx.products.get(file.productId)
  if (!product) return refuse('resource/not-found')
  const { maxBytes, types } = file.use === 'picture' ? pictureUpload : fileUpload
  if (file.bytes.length > maxBytes) return refuse('attachment/too-large', { params: { maxBytes } })
  const isKnown = (types as readonly string[]).includes(file.type)
  if (!isKnown || file.bytes.length === 0 || !contentMatches(file.type, file.bytes))
    return refuse('attachment/type-not-allowed')
  await dropForgotten(tx, product)
  return ok(
    await tx.productFiles.insert({
      id: ctx.ids.next<'ProductFile'>('ProductFile'),
      productId: product.id,
      name: safeFileName(file.name, file.type),
      type: file.type,
      size: file.bytes.length,
      uploadedAt: ctx.clock.now(),
      uploadedBy: ctx.actorName,
      bytes: file.bytes,
    }),
  )
}

type Holder = { id: ProductId; pictures: readonly { fileId: string }[]; files: readonly { fileId: string }[] }

/** Uploads of edits that were left must not fill the store: the oldest go. */
async function dropForgotten(tx: Tx, { id, pictures, files }: Holder): Promise<void> {
  const used = new Set([...pictures, ...files].map(({ fileId }) => fileId))
  const loose = (await tx.productFiles.by('productId', id))
    .filter((file) => !used.has(file.id) && file.bytes !== null)
    .toSorted((a, b) => (b.uploadedAt ?? 0) - (a.uploadedAt ?? 0))
  for (const file of loose.slice(mostLoose - 1)) await tx.productFiles.delete(file.id)
}

/** A file with the SKU of its product, from which the simulated ERP's photos are drawn. */
export async function readProductFile(
  tx: Tx,
  fileId: ProductFileId,
): Promise<Result<{ file: ProductFileRow; sku: string; category: string }>> {
  const file = await tx.productFiles.get(fileId)
  if (!file) return refuse('resource/not-found')
  const { sku, category } = await tx.products.require(file.productId)
  return ok({ file, sku, category })
}

/** One of the pictures of a product, for anybody who buys or sells. */
export async function readPicture(tx: Tx, fileId: ProductFileId): ReturnType<typeof readProductFile> {
  const found = await readProductFile(tx, fileId)
  if (!found.ok) return found
  const { pictures } = await tx.products.require(found.value.file.productId)
  return pictures.some((picture) => picture.fileId === fileId) ? found : refuse('resource/not-found')
}
