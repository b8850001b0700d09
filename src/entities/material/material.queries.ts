import { query } from '@/api/query'
import { getMaterialPreview, listMaterials } from '@/contract/materials'
import type { MaterialListQuery } from '@/contract/material-list'
import type { MaterialId } from '@/domain/ids'

export const materialQueries = {
  list: (list: MaterialListQuery) => query(listMaterials, { query: list }),
  preview: (materialId: MaterialId) => query(getMaterialPreview, { params: { materialId } }),
}
