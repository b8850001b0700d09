import type { Instant, IsoDate } from '@/domain/clock'
import type { CompanyId, Id, MaterialFileId, MaterialId, UserId } from '@/domain/ids'
import type { Locale } from '@/domain/locales'
import type { MaterialAudience } from '@/domain/materials/sharing'
import type { MaterialKind } from '@/domain/materials/vocabulary'
import type { Localized, Row } from './base'

export type MaterialRow = Row & {
  id: MaterialId
  kind: MaterialKind
  title: Localized
  description: Localized
  language: Locale | null
  audience: MaterialAudience
  validFrom: IsoDate | null
  validTo: IsoDate | null
  /** Sorts the library; between any two there is room for another. */
  position: number
  /** An address elsewhere instead of a file. */
  video: string | null
  /** The newest last; none of a film. */
  versions: { number: number; fileId: MaterialFileId; at: Instant; by: string; note: string }[]
  coverId: MaterialFileId | null
  archivedAt: Instant | null
  changedAt: Instant
  changedBy: string
}

/** `bytes` null: of the story, drawn or written when somebody asks for it. */
export type MaterialFileRow = Row & {
  id: MaterialFileId
  name: string
  type: string
  size: number
  uploadedAt: Instant
  uploadedById: UserId | null
  bytes: Uint8Array | null
  /** What the file of the story shows: goods of this category in the colour of this SKU. */
  drawing: { category: string; sku: string } | null
}

export type MaterialDownloadRow = Row & {
  id: Id<'MaterialDownload'>
  materialId: MaterialId
  fileVersion: number
  userId: UserId
  companyId: CompanyId
  /** As the person was called then. */
  by: string
  at: Instant
}
