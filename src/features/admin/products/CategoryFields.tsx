import { NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { categoryLimits, type CategoryRecord } from '@/contract/admin/product-categories'
import type { CategoryForm } from './category-form'
import { useCategoryName } from './use-category-name'

type Props = {
  form: CategoryForm
  rows: readonly CategoryRecord[]
  /** It cannot belong to itself, nor to what belongs to it. */
  self?: CategoryRecord
}

export function CategoryFields({ form, rows, self }: Props) {
  const { t } = useTranslation('products')
  const nameOf = useCategoryName()
  const within = new Set(self ? [self.code] : [])
  // The tree lists each category after the one it belongs to.
  for (const { code, parent } of rows) if (parent !== null && within.has(parent)) within.add(code)
  return (
    <>
      {(['nameEn', 'namePl', 'nameDe', 'nameAr'] as const).map((field) => {
        const language = field.slice('name'.length).toLowerCase() as 'en'
        return (
          <TextInput
            key={field}
            label={t('field.inLanguage', { field: t('tree.name'), language: t(`language.${language}`) })}
            lang={language}
            dir="auto"
            maxLength={categoryLimits.name}
            {...form.field(field)}
          />
        )
      })}
      <NativeSelect
        label={t('tree.parent')}
        data={[
          { value: '', label: t('tree.top') },
          ...rows.filter(({ code }) => !within.has(code)).map((row) => ({ value: row.code, label: nameOf(row) })),
        ]}
        {...form.field('parent')}
      />
    </>
  )
}
