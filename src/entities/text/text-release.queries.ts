import { query } from '@/api/query'
import { listTextLanguages } from '@/contract/admin/translations/languages'
import { listMissingTexts } from '@/contract/admin/translations/missing'
import type { MissingTextListQuery } from '@/contract/admin/translations/missing-list'
import { compareTextReleases, listTextReleases, previewTextRelease } from '@/contract/admin/translations/releases'
import { listUnusedKeys } from '@/contract/admin/translations/unused'

type Comparison = { from: number; to: number; language?: string; q?: string }

export const textReleaseQueries = {
  languages: () => query(listTextLanguages, {}),
  list: () => query(listTextReleases, {}),
  /** What publishing now would change. Drafts change with every edit, of which nobody tells this page. */
  pending: (languages?: string[]) => ({ ...query(previewTextRelease, { query: { languages } }), staleTime: 0 }),
  compare: (comparison: Comparison) => query(compareTextReleases, { query: comparison }),
  missing: (search: MissingTextListQuery) => query(listMissingTexts, { query: search }),
  unused: () => ({ ...query(listUnusedKeys, {}), staleTime: 0 }),
}
