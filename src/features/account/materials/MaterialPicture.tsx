import {
  IconBook2,
  IconFileText,
  IconMovie,
  IconPhoto,
  IconPresentation,
  IconRosetteDiscountCheck,
  IconSchool,
} from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { Material } from '@/contract/materials'
import type { MaterialKind } from '@/domain/materials/vocabulary'
import { materialQueries } from '@/entities/material/material.queries'
import { useObjectUrl } from '@/shared/lib/use-object-url'

const icons: Record<MaterialKind, typeof IconPhoto> = {
  catalogue: IconBook2,
  leaflet: IconFileText,
  picture: IconPhoto,
  logo: IconRosetteDiscountCheck,
  poster: IconPresentation,
  training: IconSchool,
  video: IconMovie,
}

type Props = { material: Material; className: string | undefined; alt?: string }

/** What a material looks like. A picture travels like everything of the API, so that the right to it is asked for. */
export function MaterialPicture({ material: { id, kind, hasPreview, changedAt }, className, alt = '' }: Props) {
  const { data } = useQuery({
    ...materialQueries.preview(id),
    enabled: hasPreview,
    staleTime: Infinity,
  })
  const address = useObjectUrl(data)
  const Icon = icons[kind]
  return (
    <span className={className} data-empty={!address || undefined} aria-hidden={alt === '' || undefined}>
      {address ? <img key={changedAt} src={address} alt={alt} /> : <Icon size={40} stroke={1.1} aria-hidden />}
    </span>
  )
}
