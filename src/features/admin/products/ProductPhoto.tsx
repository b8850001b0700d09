import { IconPhotoOff } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ProductFileId } from '@/domain/ids'
import { catalogueQueries } from '@/entities/catalogue/catalogue.queries'
import { useObjectUrl } from '@/shared/lib/use-object-url'
import css from './products.module.css'

type Props = { fileId: ProductFileId | null; alt: string }

/** A picture of a product. It travels like everything else of the API, so that the right to see it is asked for. */
export function ProductPhoto({ fileId, alt }: Props) {
  const { t } = useTranslation('products')
  const file = useQuery({
    ...catalogueQueries.file(fileId ?? ('' as ProductFileId)),
    enabled: fileId !== null,
    staleTime: Infinity,
  })
  const address = useObjectUrl(file.data)
  if (fileId === null || file.isError)
    return (
      <span className={css.photo} role="img" aria-label={t('pictures.missing')}>
        <IconPhotoOff size={28} stroke={1.3} aria-hidden />
      </span>
    )
  return <span className={css.photo}>{address && <img src={address} alt={alt} />}</span>
}
