import type { ReactNode } from 'react'
import type { ProductFileId } from '@/domain/ids'
import { ProductThumb } from './ProductThumb'
import css from './ProductThumb.module.css'

/** What is said of a product, with its picture before it. */
export function WithThumb({ picture, children }: { picture: ProductFileId | null; children: ReactNode }) {
  return (
    <span className={css.beside}>
      <ProductThumb picture={picture} />
      <span>{children}</span>
    </span>
  )
}
