import { query } from '@/api/query'
import type { DeskMaterialListQuery } from '@/contract/admin/material-list'
import {
  downloadMaterialFile,
  getDeskMaterial,
  getMaterialChoices,
  listDeskMaterials,
  listMaterialDownloads,
} from '@/contract/admin/materials'
import type { MaterialFileId, MaterialId } from '@/domain/ids'

export const deskMaterialQueries = {
  list: (list: DeskMaterialListQuery) => query(listDeskMaterials, { query: list }),
  detail: (materialId: MaterialId) => query(getDeskMaterial, { params: { materialId } }),
  choices: () => query(getMaterialChoices, {}),
  file: (fileId: MaterialFileId) => query(downloadMaterialFile, { params: { fileId } }),
  downloads: (materialId: MaterialId, page: number) =>
    query(listMaterialDownloads, { params: { materialId }, query: { page, pageSize: 10 } }),
}
