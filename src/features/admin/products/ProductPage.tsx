import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProductDetail } from '@/contract/admin/products'
import { catalogueQueries } from '@/entities/catalogue/catalogue.queries'
import { HistoryLink } from '@/features/session/HistoryLink'
import { SyncNow } from '@/features/session/SyncNow'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import reading from '@/shared/forms/reading.module.css'
import { SaveBar } from '@/shared/forms/SaveBar'
import { useHeldRecord } from '@/shared/forms/use-held-record'
import { LinkButton } from '@/shared/ui/LinkButton'
import { Notice } from '@/shared/ui/Notice'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Tag } from '@/shared/ui/Tag'
import { useRefusal } from '@/shared/ui/use-refusal'
import { WithRail } from '@/shared/ui/WithRail'
import { CategoriesSection } from './CategoriesSection'
import { FeaturesSection } from './FeaturesSection'
import { FilesSection } from './FilesSection'
import { OfferSection } from './OfferSection'
import { PicturesSection } from './PicturesSection'
import { PricesSection } from './PricesSection'
import { ProductRail } from './ProductRail'
import css from './products.module.css'
import { RelationsSection } from './RelationsSection'
import { TermsSection } from './TermsSection'
import { TextsSection } from './TextsSection'
import { useProductForm } from './use-product-form'

const routeApi = getRouteApi('/admin/_gate/products/$productId')

/** ADM-02: everything about one product. */
export function ProductPage() {
  const { productId } = routeApi.useParams()
  const search = routeApi.useSearch()
  const { t } = useTranslation('products')
  const { data: product } = useSuspenseQuery(catalogueQueries.detail(productId))
  const { shown, hold, release } = useHeldRecord(product)
  return (
    <>
      <PageHeader
        title={<bdi dir="auto">{product.title}</bdi>}
        record={product.sku}
        copyable={product.sku}
        sub={product.sku}
        status={product.discontinued ? <Tag>{t('state.discontinued')}</Tag> : undefined}
        actions={
          <>
            <HistoryLink record="products" id={product.id} />
            <SyncNow record="product" id={product.id} />
            <LinkButton to="/admin/products" search={search} variant="default">
              {t('back')}
            </LinkButton>
          </>
        }
      />
      <EditProduct key={`${shown.id} ${shown.version}`} product={shown} onDirty={hold} onClean={release} />
    </>
  )
}

type Props = { product: ProductDetail; onDirty: () => void; onClean: () => void }

function EditProduct({ product, onDirty, onClean }: Props) {
  const { t } = useTranslation('products')
  const client = useQueryClient()
  const refusal = useRefusal()
  const refused = refusal(product.allowedActions.find(({ action }) => action === 'edit'))
  const readOnly = refused !== undefined
  const form = useProductForm({
    product,
    onSaved: (saved) => {
      onClean()
      client.setQueryData(catalogueQueries.detail(saved.id).queryKey, saved)
    },
  })
  useEffect(() => (form.dirty ? onDirty() : onClean()), [form.dirty, onDirty, onClean])
  const section = { form, product }
  return (
    <ApiForm form={form} label={t('form')}>
      {refused && (
        <Notice tone="info" title={t('readOnly')}>
          {refused}
        </Notice>
      )}
      <WithRail railLabel={t('rail')} rail={<ProductRail product={product} />}>
        <fieldset className={readOnly ? `${css.all} ${reading.reading}` : css.all} disabled={readOnly}>
          <legend className="sr">{t('form')}</legend>
          <FormProblem form={form} />
          <TextsSection {...section} />
          <FeaturesSection {...section} readOnly={readOnly} />
          <PicturesSection {...section} readOnly={readOnly} />
          <RelationsSection {...section} readOnly={readOnly} />
          <CategoriesSection {...section} readOnly={readOnly} />
          <TermsSection {...section} />
          <PricesSection {...section} readOnly={readOnly} />
          <OfferSection {...section} readOnly={readOnly} />
          <FilesSection {...section} readOnly={readOnly} />
          <SaveBar form={form} effect={t('effect')} />
        </fieldset>
      </WithRail>
    </ApiForm>
  )
}
