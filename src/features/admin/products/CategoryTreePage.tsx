import { IconPlus } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CategoryRecord } from '@/contract/admin/product-categories'
import { catalogueQueries } from '@/entities/catalogue/catalogue.queries'
import { ActionButton } from '@/shared/ui/ActionButton'
import { PageHeader } from '@/shared/ui/PageHeader'
import { useRefusal } from '@/shared/ui/use-refusal'
import { CatalogueNav } from './CatalogueNav'
import { CategoryDrawer } from './CategoryDrawer'
import { CategoryTable } from './CategoryTable'
import { NewCategoryDrawer } from './NewCategoryDrawer'

/** ADM-02: the tree of categories, with its names in every language. */
export function CategoryTreePage() {
  const { t } = useTranslation('products')
  const refusal = useRefusal()
  const { data } = useSuspenseQuery(catalogueQueries.categories())
  const [open, setOpen] = useState<CategoryRecord | 'new' | null>(null)
  const reasonFor = (name: 'edit' | 'add') => refusal(data.allowedActions.find(({ action }) => action === name))
  const close = () => setOpen(null)
  return (
    <>
      <PageHeader
        title={t('tree.title')}
        sub={t('tree.sub')}
        actions={
          <ActionButton
            disabledReason={reasonFor('add')}
            leftSection={<IconPlus size={15} stroke={1.8} aria-hidden />}
            onClick={() => setOpen('new')}
          >
            {t('tree.add')}
          </ActionButton>
        }
      />
      <CatalogueNav />
      <CategoryTable rows={data.rows} refused={reasonFor('edit')} onEdit={setOpen} />
      {open === 'new' && <NewCategoryDrawer rows={data.rows} onClose={close} />}
      {open && open !== 'new' && <CategoryDrawer category={open} rows={data.rows} onClose={close} />}
    </>
  )
}
