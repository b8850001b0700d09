import { archiveMaterial, getDeskMaterial, updateMaterial } from '@/contract/admin/materials'
import type { MaterialId } from '@/domain/ids'
import { edit, type StaleEdit } from './stale-edits'

const params = { materialId: 'mat_film' as MaterialId }
const words = { en: 'Later', pl: '', de: '', ar: '' }
const fields = {
  ...{ kind: 'video' as const, titles: words, descriptions: { ...words, en: '' }, language: null },
  ...{ groups: [], markets: [], customerIds: [], validFrom: null, validTo: null, place: null },
  ...{ fileId: null, note: '', coverId: null, video: 'https://films.portico-supply.example/later' },
}

/** Edits of marketing materials. */
export const materialEdits: Record<string, StaleEdit> = {
  updateMaterial: edit(
    'marta',
    (client) => client.call(getDeskMaterial, { params }),
    (client, version) => client.call(updateMaterial, { params, body: { version, ...fields } }),
  ),
  archiveMaterial: edit(
    'marta',
    (client) => client.call(getDeskMaterial, { params }),
    (client, version) => client.call(archiveMaterial, { params, body: { version, archived: true } }),
  ),
}
