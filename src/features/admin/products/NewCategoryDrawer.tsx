import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type CategoryRecord, createProductCategory } from '@/contract/admin/product-categories'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'
import { AppDrawer } from '@/shared/ui/AppDrawer'
import { CategoryFields } from './CategoryFields'
import { categoryFieldOf, categoryRequestOf, categoryValuesOf } from './category-form'
import { useCategoryName } from './use-category-name'

export function NewCategoryDrawer({ rows, onClose }: { rows: readonly CategoryRecord[]; onClose: () => void }) {
  const { t } = useTranslation(['products', 'common'])
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
    <AppDrawer opened onClose={onClose} title={t('tree.add')} size={460}>
      <ApiForm form={form} label={t('tree.add')} className="stack">
        <FormProblem form={form} />
        <CategoryFields form={form} rows={rows} />
        <div className="row end-row">
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button type="submit" loading={form.pending}>
            {t('tree.add')}
          </Button>
        </div>
      </ApiForm>
    </AppDrawer>
  )
}
