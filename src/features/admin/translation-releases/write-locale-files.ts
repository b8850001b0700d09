import { call } from '@/api/client'
import { compareTextReleases } from '@/contract/admin/translations/releases'

/** More than any release has. */
const all = 200_000

/**
 * In development what is published is written into `locales/` as well: the texts of the product itself. Elsewhere there
 * are no files to write.
 */
export const writeLocaleFiles = async (number: number | null): Promise<void> => {
  if (!import.meta.env.DEV || import.meta.env.MODE === 'test' || number === null) return
  const { rows } = await call(compareTextReleases, { query: { from: number - 1, to: number, limit: all } })
  await fetch('/__locales', { method: 'POST', body: JSON.stringify({ changes: rows }) })
}
