import { useTranslation } from 'react-i18next'
import { type ProductDetail, updateProduct } from '@/contract/admin/products'
import { useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'
import { priceRequestOf, productFieldOf, productRequestOf, productValuesOf } from './product-form'
import { useValueName } from './use-value-name'

type Options = { product: ProductDetail; onSaved: (product: ProductDetail) => void }

export const useProductForm = ({ product, onSaved }: Options) => {
  const { t } = useTranslation('products')
  const name = useValueName()
  const counted = (value: unknown): string => t('counted', { count: (value as unknown[]).length })
  return useApiForm({
    endpoint: updateProduct,
    initial: productValuesOf(product),
    version: product.version,
    toRequest: (values, version) => ({
      params: { productId: product.id },
      body: { version, ...productRequestOf(values), ...priceRequestOf(values, product) },
    }),
    fieldFor: productFieldOf,
    fromCurrent: (now) => {
      const stored = now as ProductDetail // what `conflict/stale` of this endpoint carries
      return { values: productValuesOf(stored), version: stored.version }
    },
    labels: {
      nameEn: name.value('name.en'),
      namePl: name.value('name.pl'),
      nameDe: name.value('name.de'),
      nameAr: name.value('name.ar'),
      descriptionEn: name.value('description.en'),
      descriptionPl: name.value('description.pl'),
      descriptionDe: name.value('description.de'),
      descriptionAr: name.value('description.ar'),
      features: name.field('features'),
      categories: name.field('categories'),
      pictures: name.field('pictures'),
      files: t('section.files'),
      relations: t('section.relations'),
      minimum: name.field('minimum'),
      multiple: name.field('multiple'),
      leadTimeDays: name.field('leadTimeDays'),
      weightGrams: name.field('weightGrams'),
      discontinued: name.field('discontinued'),
      markets: t('offer.markets'),
      languages: t('offer.languages'),
      marketPrices: t('offer.prices'),
      listPrice: name.value('prices.list'),
      breaks: name.value('prices.breaks'),
    },
    display: {
      features: counted,
      categories: counted,
      pictures: counted,
      files: counted,
      relations: counted,
      listPrice: counted,
      markets: counted,
      languages: counted,
      marketPrices: counted,
      breaks: counted,
      discontinued: (value) => t(value ? 'state.discontinued' : 'state.onSale'),
    },
    onSuccess: (reply) => {
      onSaved(reply)
      notify({ title: t('saved', { sku: reply.sku }), tone: 'good' })
    },
  })
}
export type ProductForm = ReturnType<typeof useProductForm>
/** What each section of the page works with. */
export type SectionProps = { form: ProductForm; product: ProductDetail }
