import type { Instant } from '@/domain/clock'
import type { Id, ProductFileId, ProductId, ProductImportId } from '@/domain/ids'
import type { Language, ProductFileKind, RelationKind, ValueKey, ValueSource } from '@/domain/products/fields'
import type { ImportOutcome, ImportReason, ImportTarget } from '@/domain/products/import-columns'
import type { MasterTable } from '@/domain/products/master'
import type { Localized, Row } from './base'

export type FeatureRow = { code: string; name: Localized; value: Localized; unit: string }
export type PictureRow = { fileId: ProductFileId; alt: Localized }

/** Where a value comes from. A value without an entry came from the ERP with the product itself. */
export type ProvenanceRow = { source: ValueSource; at: Instant | null; by: string | null }
/** What the ERP says instead of the value that counts: to be decided, decided against, or passed over by the rule. */
export type ErpSaysRow = {
  value: unknown
  at: Instant | null
  state: 'open' | 'kept' | 'noted'
  /** What both sides had last; absent where nobody remembers. */
  base?: unknown
}

/** What describes a product besides what orders need of it. */
export type ProductCard = {
  description: Localized
  features: FeatureRow[]
  /** Codes of further categories. */
  alsoIn: string[]
  /** The first is the main one. */
  pictures: PictureRow[]
  files: { fileId: ProductFileId; kind: ProductFileKind; title: string; language: Language | null }[]
  relations: { kind: RelationKind; productId: ProductId }[]
  provenance: Partial<Record<ValueKey, ProvenanceRow>>
  erpSays: Partial<Record<ValueKey, ErpSaysRow>>
}

/** `bytes` is null for pictures of the simulated ERP, which are drawn when asked for. */
export type ProductFileRow = Row & {
  id: ProductFileId
  productId: ProductId
  name: string
  type: string
  size: number
  uploadedAt: Instant | null
  uploadedBy: string | null
  bytes: Uint8Array | null
}

export type ProductCategoryRow = Row & {
  id: Id<'ProductCategory'>
  code: string
  name: Localized
  parent: string | null
  position: number
}

/** One row with id `masters`. */
export type ProductMastersRow = Row &
  MasterTable & { id: Id<'ProductMasters'>; changedAt: Instant | null; changedBy: string | null }

export type ImportResultRow = {
  line: number
  sku: string
  name: string
  outcome: ImportOutcome
  reasons: { target: ImportTarget | null; reason: ImportReason }[]
}

/** A file somebody brought, what it would change, and what became of it. */
export type ProductImportRow = Row & {
  id: ProductImportId
  fileName: string
  at: Instant
  by: string
  /** The file as it came: read anew for each step, so that a row of the store stays one text. */
  text: string
  columns: string[]
  mapping: (ImportTarget | null)[]
  /** Version of each product when the changes were shown, by SKU; null before. */
  basedOn: Record<string, number> | null
  /** Outcomes by line once it is applied. */
  applied: { at: Instant } | null
  results: ImportResultRow[]
}
