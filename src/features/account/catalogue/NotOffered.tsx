import { useTranslation } from 'react-i18next'
import type { ProductPage } from '@/contract/products-page'
import { AppLink } from '@/shared/ui/AppLink'
import { Notice } from '@/shared/ui/Notice'

/** Why it cannot be had, and what there is instead. */
export function NotOffered({ product: { notOffered, related } }: { product: ProductPage }) {
  const { t } = useTranslation('catalogue')
  if (notOffered === null) return null
  const instead = related.filter(({ kind }) => kind === 'substitute')
  return (
    <Notice tone="warn" title={t(`notOffered.${notOffered}`)}>
      {instead.length > 0 ? t('notOffered.instead') : t('notOffered.ask')}{' '}
      {instead.map(({ sku, name }) => (
        <AppLink key={sku} to="/account/catalogue/$sku" params={{ sku }} look="inText">
          {name}
        </AppLink>
      ))}
    </Notice>
  )
}
