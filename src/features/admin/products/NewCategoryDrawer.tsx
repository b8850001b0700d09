import { useTranslation } from 'react-i18next'
import { type CategoryRecord, createProductCategory } from '@/contract/admin/product-categories'
import { FormDrawer } from '@/shared/forms/FormDrawer'
import { useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'
import { CategoryFields } from './CategoryFields'
import { categoryFieldOf, categoryRequestOf, categoryValuesOf } from './category-form'
import { useCategoryName } from './use-category-name'

export function NewCategoryDrawer({ rows, onClose }: { rows: readonly CategoryRecord[]; onClose: () => void }) {
  const { t } = useTranslation('products')
  const nameOf = useCategoryName()
  const form = useApiForm({
    endpoint: createProductCategory,
    initial: categoryValuesOf({ name: { en: '', pl: '', de: '', ar: '' }, parent: null }),
    toRequest: (values) => ({ body: categoryRequestOf(values) }),
    fieldFor: categoryFieldOf,
    onSuccess: (saved) => {
      notify({ title: t('tree.saved', { name: nameOf(saved) }), tone: 'good' })
      onClose()
    },
  })
  return (
    <FormDrawer form={form} title={t('tree.add')} size={460} submitLabel={t('tree.add')} isNew onClose={onClose}>
      <CategoryFields form={form} rows={rows} />
    </FormDrawer>
  )
}
