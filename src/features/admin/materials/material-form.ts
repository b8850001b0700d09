import type { DeskMaterial, MaterialFile, NewMaterial } from '@/contract/admin/materials'
import type { CompanyId, MaterialFileId } from '@/domain/ids'
import { type Locale, locales } from '@/domain/locales'
import { markets } from '@/domain/markets'
import type { MaterialKind } from '@/domain/materials/vocabulary'
import { priceGroups } from '@/domain/modules'
import type { useApiForm } from '@/shared/forms/use-api-form'
import type { UploadedFile } from '@/shared/ui/use-uploads'

export type MaterialValues = {
  kind: MaterialKind
  titles: Record<Locale, string>
  descriptions: Record<Locale, string>
  language: Locale | ''
  groups: string[]
  markets: string[]
  customerIds: string[]
  validFrom: string
  validTo: string
  place: number | null
  fileId: UploadedFile | null
  note: string
  coverId: UploadedFile | null
  video: string
}
export type MaterialForm = ReturnType<typeof useApiForm<MaterialValues, unknown, Record<number, unknown>>>

const words = { en: '', pl: '', de: '', ar: '' }
export const emptyMaterial: MaterialValues = {
  ...{ kind: 'leaflet', titles: words, descriptions: words, language: '', groups: [], markets: [], customerIds: [] },
  ...{ validFrom: '', validTo: '', place: null, fileId: null, note: '', coverId: null, video: '' },
}

const uploaded = (file: MaterialFile | null): UploadedFile | null =>
  file && { id: file.id, name: file.name, size: file.size }

export const valuesOf = (material: DeskMaterial): MaterialValues => ({
  ...{ kind: material.kind, titles: material.titles, descriptions: material.descriptions },
  ...{ language: material.language ?? '', groups: material.groups, markets: material.markets },
  customerIds: material.customers.map(({ id }) => id),
  ...{ validFrom: material.validFrom ?? '', validTo: material.validTo ?? '', place: material.place },
  ...{ fileId: uploaded(material.file), note: '', coverId: uploaded(material.cover), video: material.video ?? '' },
})

/** The page gives back the ids it was given; a film has an address, everything else a file. */
export const bodyOf = (values: MaterialValues): NewMaterial => {
  const isFilm = values.kind === 'video'
  return {
    ...{ kind: values.kind, titles: values.titles, descriptions: values.descriptions, note: values.note },
    language: locales.find((each) => each === values.language) ?? null,
    groups: priceGroups.filter((each) => values.groups.includes(each)),
    markets: markets.filter((each) => values.markets.includes(each)),
    customerIds: values.customerIds as CompanyId[],
    ...{ validFrom: values.validFrom || null, validTo: values.validTo || null, place: values.place },
    fileId: isFilm ? null : ((values.fileId?.id as MaterialFileId | undefined) ?? null),
    coverId: (values.coverId?.id as MaterialFileId | undefined) ?? null,
    video: isFilm ? values.video : null,
  }
}
