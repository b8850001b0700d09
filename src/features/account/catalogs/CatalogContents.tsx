import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CatalogChoices } from '@/contract/catalogs'
import type { ProductHit } from '@/contract/products'
import { catalogQueries } from '@/entities/catalog/catalog.queries'
import { ProductPicker } from '@/entities/product/ProductPicker'
import { useCategory } from '@/entities/product/use-category'
import { announce } from '@/shared/lib/announce'
import { DocNumber } from '@/shared/ui/DocNumber'
import { Section } from '@/shared/ui/Section'
import type { CatalogFormState } from './CatalogEditor'
import { toggled } from './catalog-form'
import css from './catalogs.module.css'
import { PickList } from './PickList'

type Props = { form: CatalogFormState; choices: CatalogChoices }

/** Whole categories, which grow with what the seller offers, and single products. */
export function CatalogContents({ form, choices }: Props) {
  const { t } = useTranslation('catalogs')
  const category = useCategory()
  const [text, setText] = useState('')
  const { products, categories } = form.values

  const handlePick = ({ id, sku, name }: ProductHit): void => {
    setText('')
    if (products.some((product) => product.id === id)) return announce(t('products.there', { name }))
    form.setValue('products', [...products, { id, sku, name, discontinued: false }])
    announce(t('products.added', { name }))
  }
  return (
    <>
      <Section title={t('categories.title')}>
        <PickList
          label={t('categories.title')}
          hint={t('categories.hint')}
          error={form.errors.categories}
          values={categories}
          options={choices.categories.map((each) => ({
            value: each.category,
            label: category(each.category),
            more: t('count.products', { count: each.products }),
          }))}
          onChange={(value, on) => form.setValue('categories', toggled(categories, value, on))}
        />
      </Section>
      <Section
        title={t('products.title')}
        more={<span className="cap">{t('count.products', { count: products.length })}</span>}
      >
        <div className="stack">
          <ProductPicker
            label={t('products.add')}
            placeholder={t('products.placeholder')}
            value={text}
            error={typeof form.errors.products === 'string' ? form.errors.products : undefined}
            search={catalogQueries.products}
            onChange={setText}
            onPick={handlePick}
          />
          {products.length === 0 ? (
            <p className="dim">{t('products.none')}</p>
          ) : (
            <ul className={css.products}>
              {products.map(({ id, sku, name, discontinued }) => (
                <li key={id}>
                  <span>
                    <bdi>{name}</bdi> <DocNumber number={sku} />
                    {discontinued && <span className={css.gone}>{t('products.discontinued')}</span>}
                  </span>
                  <ActionIcon
                    variant="subtle"
                    aria-label={t('products.remove', { name })}
                    title={t('products.remove', { name })}
                    onClick={() =>
                      form.setValue(
                        'products',
                        products.filter((product) => product.id !== id),
                      )
                    }
                  >
                    <IconX size={15} aria-hidden />
                  </ActionIcon>
                </li>
              ))}
            </ul>
          )}
        </div>
      </Section>
    </>
  )
}
