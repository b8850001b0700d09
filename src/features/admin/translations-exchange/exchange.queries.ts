import { query } from '@/api/query'
import { getTextImport, listTextImportRows, previewTextExport } from '@/contract/admin/translations/exchange'
import type { TextExportQuery } from '@/contract/admin/translations/exchange-list'
import type { TextImportId } from '@/domain/ids'
import type { ImportRowsSearch } from './import.search'

export const exchangeQueries = {
  brought: (importId: TextImportId) => query(getTextImport, { params: { importId } }),
  rows: (importId: TextImportId, search: ImportRowsSearch) =>
    query(listTextImportRows, { params: { importId }, query: search }),
  preview: (choices: TextExportQuery) => query(previewTextExport, { query: choices }),
}
