import { IconPackage } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProductPage } from '@/contract/products-page'
import { ProductThumb } from '@/entities/product/ProductThumb'
import { usePicture } from '@/entities/product/use-picture'
import css from './product.module.css'

/** The pictures, one large; without any, the place says so. */
export function ProductGallery({ product: { pictures, name } }: { product: ProductPage }) {
  const { t } = useTranslation('catalogue')
  const [at, setAt] = useState(0)
  const shown = pictures[at] ?? pictures[0]
  const address = usePicture(shown?.fileId ?? null)
  return (
    <div className={css.gallery}>
      <div className={css.picture} data-empty={shown === undefined || undefined}>
        {shown ? (
          address && <img src={address} alt={shown.alt || name} />
        ) : (
          <span className="dim">
            <IconPackage size={56} stroke={1} aria-hidden />
            {t('noPicture')}
          </span>
        )}
      </div>
      {pictures.length > 1 && (
        <div className="row">
          {pictures.map(({ fileId, alt }, place) => (
            <button
              key={fileId}
              type="button"
              className={css.thumb}
              aria-label={alt || name}
              aria-pressed={place === at}
              onClick={() => setAt(place)}
            >
              <ProductThumb picture={fileId} />
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
