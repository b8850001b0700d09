import { useTranslation } from 'react-i18next'
import { deleteSavedView, type SavedView } from '@/contract/views'
import { ConfirmDelete } from '@/shared/forms/ConfirmDelete'

type Props = { view: SavedView; onClose: () => void; onDeleted: () => void }

export function DeleteView({ view: { id, version, name, audience }, onClose, onDeleted }: Props) {
  const { t } = useTranslation('lists')
  return (
    <ConfirmDelete
      endpoint={deleteSavedView}
      input={(now) => ({ params: { viewId: id }, query: { version: now } })}
      version={version}
      title={t('view.deleteTitle', { name })}
      confirmLabel={t('view.delete')}
      onClose={onClose}
      onDeleted={() => {
        onClose()
        onDeleted()
      }}
    >
      <p className="flat">{t(audience === 'mine' ? 'view.deleteText' : 'view.deleteShared')}</p>
    </ConfirmDelete>
  )
}
