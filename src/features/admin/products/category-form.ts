import type { CategoryRecord } from '@/contract/admin/product-categories'
import type { useApiForm } from '@/shared/forms/use-api-form'

/** Flat, so that what two people wrote in two languages is merged and not asked about. */
export type CategoryValues = { nameEn: string; namePl: string; nameDe: string; nameAr: string; parent: string }

export type CategoryForm = Pick<ReturnType<typeof useApiForm<CategoryValues, unknown, never>>, 'field'>

export const categoryValuesOf = ({ name, parent }: Pick<CategoryRecord, 'name' | 'parent'>): CategoryValues => ({
  nameEn: name.en,
  namePl: name.pl,
  nameDe: name.de,
  nameAr: name.ar,
  parent: parent ?? '',
})

export const categoryRequestOf = ({ nameEn: en, namePl: pl, nameDe: de, nameAr: ar, parent }: CategoryValues) => ({
  name: { en, pl, de, ar },
  parent: parent || null,
})

/** `name.en` of the request is `nameEn` here. */
export const categoryFieldOf = (path: string): string => {
  const [head = '', language = ''] = path.split('.')
  return head === 'name' ? `name${language.charAt(0).toUpperCase()}${language.slice(1)}` : head
}
