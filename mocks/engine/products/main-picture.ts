import type { ProductFileId } from '@/domain/ids'
import type { ProductRow } from '@mocks/store/rows/products'

/** The picture that stands for a product; null: it has none. */
export const mainPicture = ({ pictures }: Pick<ProductRow, 'pictures'>): ProductFileId | null =>
  pictures[0]?.fileId ?? null
