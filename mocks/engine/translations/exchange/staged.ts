import type { TextFormat, TextIssue } from '@/domain/translations/exchange'
import type { TextCatalogue } from '../catalogue/catalogue'
import type { PlanRow } from './wording'

type Name = { found: string; texts: number; means: string | null }
type StagedFile = {
  name: string
  format: TextFormat | null
  units: readonly unknown[]
  issues: readonly { line: number; code: TextIssue; key?: string }[]
  hasOldPlurals: boolean
}

/** Files that were brought, read and compared with the texts as they are. */
export type StagedImport = {
  /** Of the import as it was read: a transaction that finds another one begins anew. */
  version: number
  catalogue: TextCatalogue
  files: readonly StagedFile[]
  languages: readonly Name[]
  namespaces: readonly Name[]
  rows: readonly PlanRow[]
  /** The rows are those of the part before, so that the place in them holds. */
  isKept: boolean
}
