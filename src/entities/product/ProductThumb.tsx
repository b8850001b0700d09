import { IconPackage } from '@tabler/icons-react'
import type { ProductFileId } from '@/domain/ids'
import css from './ProductThumb.module.css'
import { usePicture } from './use-picture'

/** A small picture beside the name of a product, which says what it shows; goods without one keep the place. */
export function ProductThumb({ picture }: { picture: ProductFileId | null }) {
  const address = usePicture(picture)
  return (
    <span className={css.thumb} data-empty={picture === null || undefined} aria-hidden data-testid="thumb">
      {picture === null ? (
        <IconPackage size={18} stroke={1.4} />
      ) : (
        address && <img src={address} alt="" width={40} height={40} />
      )}
    </span>
  )
}
