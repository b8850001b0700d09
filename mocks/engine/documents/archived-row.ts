import { type ArchiveFormat, type ArchiveKind, type ArchiveSource, archiveSources } from '@/domain/documents/vocabulary'
import type { Instant } from '@/domain/clock'
import type { ArchiveId, OrderId } from '@/domain/ids'

/** A document as the archive lists it, whatever record it is made of. */
export type ArchivedRow = {
  id: ArchiveId
  kind: ArchiveKind
  number: string
  /** What it is called beside its number: the subject of a quote, the title of a data sheet. */
  title: string | null
  issuedAt: Instant
  version: number
  orderId: OrderId | null
  orderNumber: string | null
  formats: ArchiveFormat[]
  /** The name of the file it is; null for what the portal writes. */
  file: string | null
}

const separator = '~'
/** The id a record has in the archive. */
export const archiveId = (source: ArchiveSource, id: string): ArchiveId => `${source}${separator}${id}` as ArchiveId

/** The record an id of the archive names; null for what is none. */
export function recordOf(id: ArchiveId): { source: ArchiveSource; id: string } | null {
  const [name, ...rest] = id.split(separator)
  const source = archiveSources.find((each) => each === name)
  return source && rest.length > 0 ? { source, id: rest.join(separator) } : null
}

export const billFormats: readonly ArchiveFormat[] = ['pdf', 'ubl']
