import { useTranslation } from 'react-i18next'
import type { GoodsListQuery } from '@/contract/products-list'
import type { ProductPage } from '@/contract/products-page'
import type { RelationKind } from '@/domain/products/fields'
import { Section } from '@/shared/ui/Section'
import { GoodsCard } from './GoodsCard'
import css from './catalogue.module.css'

type Props = { product: ProductPage; kinds: readonly RelationKind[]; currency: GoodsListQuery['currency'] }

/** What goes with it or instead of it, as far as the caller may buy that. */
export function RelatedGoods({ product: { related }, kinds, currency }: Props) {
  const { t } = useTranslation('catalogue')
  return kinds.map((kind) => {
    const goods = related.filter((each) => each.kind === kind)
    return (
      goods.length > 0 && (
        <Section key={kind} title={t(`related.${kind}`)}>
          <ul className={css.cards}>
            {goods.map((each) => (
              <GoodsCard key={each.id} goods={each} currency={currency} />
            ))}
          </ul>
        </Section>
      )
    )
  })
}
