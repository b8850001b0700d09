import { categoryLimits } from '@/contract/admin/product-categories'

/** The code of a category that is added here, made of its name and unlike any other. */
export function categoryCode(name: string, taken: ReadonlyMap<string, unknown>): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, categoryLimits.code)
    .replace(/^-+|-+$/gu, '')
  const base = plain || 'category'
  let code = base
  for (let count = 2; taken.has(code); count += 1) code = `${base}-${count}`
  return code
}
