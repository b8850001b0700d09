import { IconTrash } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type CatalogDetail, deleteCatalog } from '@/contract/catalogs'
import { ConfirmDelete } from '@/shared/forms/ConfirmDelete'
import { notify } from '@/shared/lib/notify'
import { ActionButton } from '@/shared/ui/ActionButton'
import { useRefusal } from '@/shared/ui/use-refusal'

export function CatalogMenu({ catalog }: { catalog: CatalogDetail }) {
  const { t } = useTranslation('catalogs')
  const refusal = useRefusal()
  const navigate = useNavigate()
  const [asking, setAsking] = useState(false)
  const handleDeleted = (): void => {
    notify({ title: t('delete.done', { name: catalog.name }) })
    // What was typed about it is gone with it.
    void navigate({ to: '/account/catalogs', ignoreBlocker: true })
  }
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
      {asking && (
        <ConfirmDelete
          endpoint={deleteCatalog}
          input={(version) => ({ params: { catalogId: catalog.id }, query: { version } })}
          version={catalog.version}
          onClose={() => setAsking(false)}
          title={t('delete.title', { name: catalog.name })}
          confirmLabel={t('delete.confirm', { name: catalog.name })}
          onDeleted={handleDeleted}
        >
          {t('delete.text')}
        </ConfirmDelete>
      )}
    </>
  )
}
