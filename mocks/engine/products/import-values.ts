import { productLimits } from '@/contract/admin/products'
import { productTextLimits } from '@/contract/admin/product-value'
import { readBreaks, readPrice } from '@/domain/products/break-cell'
import { readFeatures } from '@/domain/products/feature-cell'
import {
  codeSeparator,
  featureLanguage,
  flagOf,
  type ImportReason,
  priceCurrency,
  type ValueTarget,
} from '@/domain/products/import-columns'

export type Reading = { ok: true; value: unknown } | { ok: false; reason: ImportReason }

const value = (read: unknown): Reading => ({ ok: true, value: read })
const fault = (reason: ImportReason): Reading => ({ ok: false, reason })

/** Whole numbers, also as spreadsheets group them. */
function whole(text: string, minimum: number, maximum: number): Reading {
  const digits = text.replace(/[\u0020\u00a0\u202f]/gu, '')
  if (!/^-?\d{1,12}$/u.test(digits)) return fault('notAnInteger')
  const number = Number(digits)
  if (number < minimum) return fault('tooSmall')
  return number > maximum ? fault('tooLarge') : value(number)
}

const bounds = {
  minimum: [1, productLimits.quantity],
  multiple: [1, productLimits.quantity],
  leadTimeDays: [0, productLimits.leadTimeDays],
  weightGrams: [0, productLimits.weightGrams],
} as const
const isCounted = (target: ValueTarget): target is keyof typeof bounds => Object.hasOwn(bounds, target)

/** A cell as the value of its column. Empty cells are not read: they leave the value as it is. */
export function readCell(target: ValueTarget, cell: string, isCategory: (code: string) => boolean): Reading {
  const text = cell.trim()
  if (isCounted(target)) return whole(text, bounds[target][0], bounds[target][1])
  if (target === 'discontinued') {
    const flag = flagOf(text)
    return flag === null ? fault('notAFlag') : value(flag)
  }
  if (target === 'categories') {
    const codes = [...new Set(text.split(codeSeparator).map((code) => code.trim()))].filter(Boolean)
    return codes.length > 0 && codes.every(isCategory) ? value(codes) : fault('categoryUnknown')
  }
  if (target === 'breaks') return readAll(readBreaks(text), productLimits.breaks, 'notBreaks')
  if (featureLanguage(target)) {
    const entries = readFeatures(text)
    const fits = entries?.every(
      ({ name, value, unit }) =>
        name.length <= productTextLimits.featureName &&
        value.length <= productTextLimits.featureValue &&
        unit.length <= productTextLimits.featureUnit,
    )
    return entries && !fits ? fault('tooLong') : readAll(entries, productLimits.features, 'notFeatures')
  }
  const currency = priceCurrency(target)
  if (currency) {
    const price = readPrice(text, currency)
    if (price === null || price < 0) return fault('notAPrice')
    return price > productLimits.price ? fault('tooLarge') : value(price)
  }
  const longest = target.startsWith('name') ? productTextLimits.name : productTextLimits.description
  return text.length > longest ? fault('tooLong') : value(text)
}

const readAll = (read: unknown[] | null, most: number, wrong: ImportReason): Reading => {
  if (read === null) return fault(wrong)
  return read.length > most ? fault('tooLarge') : value(read)
}

/** Letters, digits and the signs article numbers are made of. */
export const isSku = (text: string): boolean => /^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,39}$/u.test(text)
