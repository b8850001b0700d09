import { useQuery } from '@tanstack/react-query'
import type { ProductFileId } from '@/domain/ids'
import { useObjectUrl } from '@/shared/lib/use-object-url'
import { productQueries } from './product.queries'

/** Address of a picture, which travels like everything else of the API; undefined until it is there, or cannot be had. */
export const usePicture = (fileId: ProductFileId | null): string | undefined => {
  const { data } = useQuery({ ...productQueries.picture(fileId ?? ('' as ProductFileId)), enabled: fileId !== null })
  return useObjectUrl(data)
}
