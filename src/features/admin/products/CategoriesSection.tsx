import { Checkbox, NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { toggled } from '@/shared/lib/toggled'
import { Section } from '@/shared/ui/Section'
import { Tag } from '@/shared/ui/Tag'
import { FieldError } from './FieldError'
import css from './products.module.css'
import { SectionHistory } from './SectionHistory'
import type { SectionProps } from './use-product-form'
import { isLocked, ValueOrigin } from './ValueOrigin'

/** Where buyers find it: any places of the tree, one of which is the main one. */
export function CategoriesSection({ form, product, readOnly }: SectionProps & { readOnly: boolean }) {
  const { t } = useTranslation('products')
  const { categories } = form.values
  const { allCategories } = product
  const locked = readOnly || isLocked(product, 'categories')
  const nameOf = (code: string) => allCategories.find((each) => each.code === code)?.name ?? code
  const depthOf = (parent: string | null): number =>
    parent === null ? 0 : 1 + depthOf(allCategories.find((each) => each.code === parent)?.parent ?? null)
  if (locked)
    return (
      <Section title={t('section.categories')} more={<SectionHistory product={product} of="categories" />}>
        <ul className={css.places}>
          {categories.map((code) => (
            <li key={code}>
              <Tag>{nameOf(code)}</Tag>
            </li>
          ))}
        </ul>
        <ValueOrigin form={form} product={product} of="categories" />
      </Section>
    )
  return (
    <Section title={t('section.categories')} more={<SectionHistory product={product} of="categories" />}>
      <fieldset className={css.plain}>
        <legend className="sr">{t('section.categories')}</legend>
        <NativeSelect
          label={t('categories.main')}
          className={css.narrow}
          value={categories[0] ?? ''}
          data={categories.map((code) => ({ value: code, label: nameOf(code) }))}
          onChange={({ currentTarget: { value } }) =>
            form.setValue('categories', [value, ...categories.filter((code) => code !== value)])
          }
        />
        <div className={css.tree} role="group" aria-label={t('categories.all')}>
          {allCategories.map(({ code, name, parent }) => (
            <Checkbox
              key={code}
              style={{ '--depth': depthOf(parent) } as object}
              label={<bdi>{name}</bdi>}
              checked={categories.includes(code)}
              onChange={() => form.setValue('categories', toggled(categories, code) ?? [])}
            />
          ))}
        </div>
      </fieldset>
      <FieldError error={form.errors.categories} />
      <ValueOrigin form={form} product={product} of="categories" />
    </Section>
  )
}
