import { IconTrash } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CatalogDetail } from '@/contract/catalogs'
import { notify } from '@/shared/lib/notify'
import { ActionButton } from '@/shared/ui/ActionButton'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { useRefusal } from '@/shared/ui/use-refusal'
import { useDeleteCatalog } from './catalogs.mutations'

export function CatalogMenu({ catalog }: { catalog: CatalogDetail }) {
  const { t } = useTranslation('catalogs')
  const refusal = useRefusal()
  const navigate = useNavigate()
  const remove = useDeleteCatalog()
  const [asking, setAsking] = useState(false)
  const handleDelete = (): void =>
    remove.mutate(
      { params: { catalogId: catalog.id } },
      {
        onSuccess: () => {
          notify({ title: t('delete.done', { name: catalog.name }) })
          // What was typed about it is gone with it.
          void navigate({ to: '/account/catalogs', ignoreBlocker: true })
        },
      },
    )
  return (
    <>
      <ActionButton
        variant="default"
        disabledReason={refusal(catalog.allowedActions.find(({ action }) => action === 'delete'))}
        leftSection={<IconTrash size={15} stroke={1.7} aria-hidden />}
        onClick={() => setAsking(true)}
      >
        {t('delete.button')}
      </ActionButton>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('delete.title', { name: catalog.name })}
        confirmLabel={t('delete.confirm', { name: catalog.name })}
        onConfirm={handleDelete}
        pending={remove.isPending}
        danger
      >
        {t('delete.text')}
        {remove.error && <ProblemNotice error={remove.error} compact />}
      </ConfirmDialog>
    </>
  )
}
