import { addDays, dateIn } from '@/domain/calendar'
import type { Instant } from '@/domain/clock'
import type { Id, MaterialFileId, MaterialId } from '@/domain/ids'
import { erpZone } from '@/domain/sync/zone'
import type { MaterialDownloadRow, MaterialFileRow, MaterialRow } from '@mocks/store/rows/materials'
import { companyIds } from '../companies'
import { userIds, users } from '../people'
import { type MaterialScript, materialScripts } from './material-scripts'
import { officeMinutesAgo, workdayAgo } from './order-times'

const editor = 'Marta Lindqvist'
const dayMs = 86_400_000
const pictureSize = 27_000

const fileIdOf = ({ key }: MaterialScript, name: string): MaterialFileId => `mfl_${key}_${name}` as MaterialFileId
const typeOf = (name: string): string => (name.endsWith('.png') ? 'image/png' : 'application/pdf')

function filesOf(script: MaterialScript, now: Instant): MaterialFileRow[] {
  const drawing = script.drawing ? { category: script.drawing[0], sku: script.drawing[1] } : null
  const file = (part: string, name: string, size: number, ago: number): MaterialFileRow => ({
    ...{ id: fileIdOf(script, part), version: 1, name, type: typeOf(name), size, bytes: null, uploadedById: null },
    uploadedAt: now - ago * dayMs,
    drawing: typeOf(name) === 'image/png' ? drawing : null,
  })
  const cover = drawing && script.kind !== 'picture' && script.kind !== 'logo'
  return [
    ...(script.files ?? []).map(({ name, size, ago }, at) => file(`${at + 1}`, name, size, ago)),
    ...(cover ? [file('cover', `${script.key}-cover.png`, pictureSize, 1)] : []),
  ]
}

function rowOf(script: MaterialScript, place: number, now: Instant): MaterialRow {
  const { key, kind, title, description, language = null, audience, from, to, video = null, files = [] } = script
  const today = dateIn(erpZone, now)
  const changed = now - (files.at(-1)?.ago ?? 90) * dayMs
  return {
    ...{ id: `mat_${key}` as MaterialId, version: 1, kind, title, description, language, video },
    audience: { groups: [], markets: [], companyIds: [], ...audience },
    validFrom: from === undefined ? null : addDays(today, from),
    validTo: to === undefined ? null : addDays(today, to),
    position: place + 1,
    versions: files.map(({ ago, note = '' }, at) => ({
      ...{ number: at + 1, fileId: fileIdOf(script, `${at + 1}`), at: now - ago * dayMs, by: editor, note },
    })),
    coverId: script.drawing && kind !== 'picture' && kind !== 'logo' ? fileIdOf(script, 'cover') : null,
    archivedAt: script.archived ? now - 30 * dayMs : null,
    ...{ changedAt: changed, changedBy: editor },
  }
}

type Taken = readonly [
  key: string,
  version: number,
  by: 'ines' | 'tomasz' | 'lukas' | 'sara',
  ago: readonly [number, number] | number,
]
const taken: readonly Taken[] = [
  ['catalogue_en', 1, 'lukas', [24, 10.2]],
  ['catalogue_en', 1, 'sara', [19, 9.4]],
  ['catalogue_en', 2, 'ines', [4, 14.1]],
  ['catalogue_pl', 1, 'tomasz', [3, 8.6]],
  ['leaflet_handles', 1, 'ines', [2, 11.3]],
  ['leaflet_handles', 1, 'lukas', [1, 15.8]],
  ['kestrel_folder', 1, 'ines', [12, 13.5]],
  ['logo', 1, 'lukas', 95],
]
const companyOf = {
  ines: companyIds.kestrel,
  tomasz: companyIds.kestrel,
  lukas: companyIds.rheintal,
  sara: companyIds.alNoor,
}

/** The library of marketing materials as the story has it, with who has downloaded what. */
export const materialsAt = (
  now: Instant,
): { materials: MaterialRow[]; materialFiles: MaterialFileRow[]; materialDownloads: MaterialDownloadRow[] } => ({
  materials: materialScripts.map((script, place) => rowOf(script, place, now)),
  materialFiles: materialScripts.flatMap((script) => filesOf(script, now)),
  materialDownloads: taken.map(([key, fileVersion, by, ago], at) => ({
    id: `mdl_${at + 1}` as Id<'MaterialDownload'>,
    version: 1,
    materialId: `mat_${key}` as MaterialId,
    ...{ fileVersion, userId: userIds[by], companyId: companyOf[by] },
    by: users.find(({ id }) => id === userIds[by])?.name ?? '',
    at: typeof ago === 'number' ? officeMinutesAgo(now, ago) : workdayAgo(now, ...ago),
  })),
})
