import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fieldOf, type MasterRule, masterRules, productFields, type ValueKey } from '@/domain/products/fields'
import type { MasterTable } from '@/domain/products/master'
import { products } from '@mocks/seed/catalogue'
import { setValues, settleProduct, type Told } from './settle'
import { type PricedProduct, valueOf } from './values'

const keys: ValueKey[] = ['name.en', 'name.pl', 'description.ar', 'leadTimeDays', 'discontinued', 'categories']
const valueFor = (key: ValueKey): fc.Arbitrary<unknown> => {
  if (key === 'leadTimeDays') return fc.integer({ min: 0, max: 3 })
  if (key === 'discontinued') return fc.boolean()
  if (key === 'categories') return fc.constantFrom(['handles'], ['handles', 'locks'])
  return fc.constantFrom('one', 'two', '')
}
type Step = { by: 'portal' | 'erp'; key: ValueKey; value: unknown }
const step: fc.Arbitrary<Step> = fc
  .tuple(fc.constantFrom('portal' as const, 'erp' as const), fc.constantFrom(...keys))
  .chain(([by, key]) => valueFor(key).map((value) => ({ by, key, value })))
const tables: fc.Arbitrary<MasterTable> = fc
  .tuple(...productFields.map(() => fc.constantFrom(...masterRules)))
  .map((rules) => ({
    rules: Object.fromEntries(productFields.map((field, at) => [field, rules[at]])) as Record<
      string,
      MasterRule
    > as never,
    byCategory: {},
  }))
const start: PricedProduct = { ...products[0]!, breaks: [] }

test('INT-03 whatever the two sides write in whatever order, the losing one never overwrites the winning one', () => {
  fc.assert(
    fc.property(tables, fc.array(step, { maxLength: 12 }), (table, steps) => {
      let product = start
      for (const [at, { by, key, value }] of steps.entries()) {
        const rule = table.rules[fieldOf(key)]
        if (by === 'portal' && rule === 'erp') continue
        const before = valueOf(product, key)
        const told: Told = { [key]: { value, at: at + 1 } }
        product =
          by === 'erp'
            ? settleProduct(product, table, told, at + 1).product
            : setValues(product, { [key]: value }, table, { source: 'portal', at: at + 1, by: 'Marta' })
        const now = valueOf(product, key)
        if (by === 'erp' && (rule === 'portal' || rule === 'manual')) expect(now).toEqual(before)
        else expect(now).toEqual(value)
        const says = product.erpSays[key]
        if (by === 'erp') expect(says === undefined).toBe(JSON.stringify(now) === JSON.stringify(value))
        if (by === 'erp' && says?.state === 'open') expect(rule).toBe('manual')
      }
    }),
    { numRuns: 300 },
  )
})

test('INT-03 settling again changes nothing, and rules changed back and forth take nothing that was not the ERP’s', () => {
  fc.assert(
    fc.property(tables, tables, fc.array(step, { maxLength: 8 }), (table, other, steps) => {
      let product = start
      for (const [at, { by, key, value }] of steps.entries())
        product =
          by === 'erp'
            ? settleProduct(product, table, { [key]: { value, at } }, at).product
            : setValues(product, { [key]: value }, table, { source: 'portal', at, by: 'Marta' })
      const once = settleProduct(product, other, {}, 99).product
      expect(settleProduct(once, other, {}, 99).product).toEqual(once)
      for (const key of keys) {
        const [before, after] = [valueOf(product, key), valueOf(once, key)]
        if (JSON.stringify(before) !== JSON.stringify(after)) expect(after).toEqual(product.erpSays[key]?.value)
      }
    }),
    { numRuns: 300 },
  )
})
