import { deskMaterialListQuery } from '@/contract/admin/material-list'
import type { MaterialId } from '@/domain/ids'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const materialsSearch = tolerantSearch(deskMaterialListQuery)

export const materialParams = {
  parse: ({ materialId }: { materialId: string }): { materialId: MaterialId } => ({
    materialId: materialId as MaterialId,
  }),
  stringify: (params: { materialId: MaterialId }) => params,
}
