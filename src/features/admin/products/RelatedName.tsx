import { useTranslation } from 'react-i18next'
import type { RelatedProduct } from '@/contract/admin/products'
import { AppLink } from '@/shared/ui/AppLink'
import { DocNumber } from '@/shared/ui/DocNumber'
import { Tag } from '@/shared/ui/Tag'
import css from './products.module.css'

export function RelatedName({ related }: { related: RelatedProduct }) {
  const { t } = useTranslation('products')
  return (
    <span className={css.related}>
      <AppLink to="/admin/products/$productId" params={{ productId: related.id }}>
        <bdi dir="auto">{related.name}</bdi>
      </AppLink>{' '}
      <span className="cap">
        <DocNumber number={related.sku} />
      </span>{' '}
      {related.discontinued && <Tag>{t('state.discontinued')}</Tag>}
    </span>
  )
}
