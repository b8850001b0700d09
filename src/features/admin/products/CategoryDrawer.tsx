import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type CategoryRecord, deleteProductCategory, updateProductCategory } from '@/contract/admin/product-categories'
import { FormDrawer } from '@/shared/forms/FormDrawer'
import { ConfirmDelete } from '@/shared/forms/ConfirmDelete'
import { useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'
import { ActionButton } from '@/shared/ui/ActionButton'
import { useRefusal } from '@/shared/ui/use-refusal'
import { CategoryFields } from './CategoryFields'
import { categoryFieldOf, categoryRequestOf, categoryValuesOf } from './category-form'
import { useCategoryName } from './use-category-name'

type Props = { category: CategoryRecord; rows: readonly CategoryRecord[]; onClose: () => void }

export function CategoryDrawer({ category, rows, onClose }: Props) {
  const { t } = useTranslation('products')
  const refusal = useRefusal()
  const nameOf = useCategoryName()
  const [asking, setAsking] = useState(false)
  const name = nameOf(category)
  const form = useApiForm({
    endpoint: updateProductCategory,
    initial: categoryValuesOf(category),
    version: category.version,
    toRequest: (values, version) => {
      const { parent, ...rest } = categoryRequestOf(values)
      // Named anew, the parent would put the category at its end.
      const moved = parent !== category.parent && { parent }
      return { params: { code: category.code }, body: { version, ...rest, ...moved } }
    },
    fieldFor: categoryFieldOf,
    fromCurrent: (now) => {
      const stored = now as CategoryRecord // what `conflict/stale` of this endpoint carries
      return { values: categoryValuesOf(stored), version: stored.version }
    },
    labels: {
      nameEn: t('field.inLanguage', { field: t('tree.name'), language: t('language.en') }),
      namePl: t('field.inLanguage', { field: t('tree.name'), language: t('language.pl') }),
      nameDe: t('field.inLanguage', { field: t('tree.name'), language: t('language.de') }),
      nameAr: t('field.inLanguage', { field: t('tree.name'), language: t('language.ar') }),
      parent: t('tree.parent'),
    },
    onSuccess: (saved) => {
      notify({ title: t('tree.saved', { name: nameOf(saved) }), tone: 'good' })
      onClose()
    },
  })
  return (
    <>
      <FormDrawer
        form={form}
        title={name}
        size={460}
        onClose={onClose}
        otherAct={
          <ActionButton
            variant="default"
            disabledReason={refusal(category.allowedActions[0])}
            reasonBelow
            leftSection={<IconTrash size={15} stroke={1.7} aria-hidden />}
            onClick={() => setAsking(true)}
          >
            {t('tree.delete')}
          </ActionButton>
        }
      >
        <CategoryFields form={form} rows={rows} self={category} />
      </FormDrawer>
      {asking && (
        <ConfirmDelete
          endpoint={deleteProductCategory}
          input={(version) => ({ params: { code: category.code }, query: { version } })}
          version={category.version}
          onClose={() => setAsking(false)}
          title={t('tree.deleteTitle', { name })}
          confirmLabel={t('tree.delete')}
          onDeleted={() => {
            notify({ title: t('tree.deleted', { name }) })
            onClose()
          }}
        >
          {t('tree.deleteText')}
        </ConfirmDelete>
      )}
    </>
  )
}
