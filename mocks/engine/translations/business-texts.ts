import { type Locale, locales } from '@/domain/locales'
import { isPortalEditable, ruleFor } from '@/domain/products/master'
import type { Localized } from '@mocks/store/rows/base'
import type { TextChange } from '@mocks/store/rows/text-releases'
import type { TableName } from '@mocks/store/tables'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { mastersOf } from '../products/master-table'
import { pricedProduct, savePriced } from '../products/priced-product'
import { setValues } from '../products/settle'
import { businessNamespaces, isBusinessText } from './business-namespaces'
import { mailNamespace, mailWords, writeMailWords } from './mail-words'

/** Tables that hold texts of the business. */
export const businessTables: readonly TableName[] = [
  'products',
  'productCategories',
  'productMasters',
  'roles',
  'mailTemplates',
]

const productFields = ['name', 'description'] as const
type Texts = Map<string, Map<string, Map<string, string>>>

/** Texts of the business as they are, by language, namespace and key. What the ERP is master of is not among them. */
export async function businessTexts(
  tx: Tx,
): Promise<ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, string>>>> {
  const texts: Texts = new Map(
    locales.map((locale) => [locale, new Map(businessNamespaces.map((namespace) => [namespace, new Map()]))]),
  )
  const put = (namespace: string, key: string, text: Localized): void => {
    // An empty text is a missing translation.
    for (const locale of locales) if (text[locale]) texts.get(locale)?.get(namespace)?.set(key, text[locale])
  }
  const masters = await mastersOf(tx)
  for (const product of await tx.products.all())
    for (const field of productFields)
      if (isPortalEditable(ruleFor(masters, field, product.category)))
        put('productTexts', `${product.sku}.${field}`, product[field])
  if (masters.rules.categories !== 'erp')
    for (const { code, name } of await tx.productCategories.all()) put('categoryNames', code, name)
  for (const { id, name, builtIn } of await tx.roles.all()) if (!builtIn) put('roleNames', id, name)
  await mailWords(tx, (key, locale, text) => texts.get(locale)?.get(mailNamespace)?.set(key, text))
  return texts
}

const isLocale = (language: string): language is Locale => (locales as readonly string[]).includes(language)

async function writeProduct(tx: Tx, change: TextChange & { language: Locale }, ctx: Context): Promise<void> {
  const dot = change.key.lastIndexOf('.')
  const row = await tx.products.one('sku', change.key.slice(0, dot))
  const product = row && (await pricedProduct(tx, row.id))
  if (!product) return
  const value = { [`${change.key.slice(dot + 1)}.${change.language}`]: change.after ?? '' }
  const by = { source: 'portal', at: ctx.clock.now(), by: ctx.actorName } as const
  await savePriced(tx, setValues(product, value, await mastersOf(tx), by), ctx)
}

/** Writes what was published of texts of the business into their own records. */
export async function writeBusinessTexts(tx: Tx, changes: readonly TextChange[], ctx: Context): Promise<void> {
  const written = changes.flatMap(({ language, ...change }) =>
    isBusinessText(change) && isLocale(language) ? [{ ...change, language }] : [],
  )
  await writeMailWords(
    tx,
    written.filter(({ namespace }) => namespace === mailNamespace),
    ctx,
  )
  for (const change of written) {
    const { namespace, key, language, after } = change
    if (namespace === 'productTexts') await writeProduct(tx, change, ctx)
    else if (namespace === 'categoryNames') {
      const row = (await tx.productCategories.all()).find(({ code }) => code === key)
      if (row) await tx.productCategories.update(row.id, { name: { ...row.name, [language]: after ?? '' } })
    } else if (namespace === 'roleNames') {
      const row = (await tx.roles.all()).find(({ id }) => id === key)
      if (row) await tx.roles.update(row.id, { name: { ...row.name, [language]: after ?? row.name.en } })
    }
  }
}
