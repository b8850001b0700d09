import { query } from '@/api/query'
import { getTextHelp, listGlossary } from '@/contract/admin/translations/text-help'
import { getTextReferences } from '@/contract/admin/translations/text-keys'
import type { TextListQuery } from '@/contract/admin/translations/text-list'
import {
  getTextHistory,
  getTextKey,
  getTextNeighbours,
  listPageTexts,
  listTexts,
} from '@/contract/admin/translations/texts'
import { getTextProgress, getTextSettings, getWorkbench } from '@/contract/admin/translations/workbench'
import type { TextKeyId } from '@/domain/ids'

export const textQueries = {
  workbench: () => query(getWorkbench, {}),
  list: (search: TextListQuery) => query(listTexts, { query: search }),
  neighbours: (keyId: TextKeyId, search: TextListQuery) =>
    query(getTextNeighbours, { params: { keyId }, query: search }),
  page: (language: string, key: TextKeyId[]) => query(listPageTexts, { query: { language, key } }),
  key: (keyId: TextKeyId) => query(getTextKey, { params: { keyId } }),
  help: (keyId: TextKeyId, language: string) => query(getTextHelp, { params: { keyId, language } }),
  history: (keyId: TextKeyId, language: string) => query(getTextHistory, { params: { keyId, language } }),
  references: (keyId: TextKeyId) => query(getTextReferences, { params: { keyId } }),
  progress: () => query(getTextProgress, {}),
  settings: () => query(getTextSettings, {}),
  glossary: (search: { page?: number; pageSize?: number; q?: string }) => query(listGlossary, { query: search }),
}
