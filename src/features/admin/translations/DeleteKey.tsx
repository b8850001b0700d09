import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { deleteTextKey } from '@/contract/admin/translations/text-keys'
import type { TextKey } from '@/contract/admin/translations/text-parts'
import { ConfirmDelete } from '@/shared/forms/ConfirmDelete'
import { KeyReferences, useIsInCode } from './KeyReferences'

type Props = { textKey: TextKey; onClose: () => void }

/** Into the trash, from which it can be taken back until the next release. */
export function DeleteKey({ textKey, onClose }: Props) {
  const { t } = useTranslation('translations')
  const isInCode = useIsInCode(textKey.id)
  const [force, setForce] = useState(false)
  return (
    <ConfirmDelete
      endpoint={deleteTextKey}
      input={(version) => ({ params: { keyId: textKey.id }, body: { version, force } })}
      version={textKey.version}
      title={t('keys.deleteTitle', { key: textKey.id })}
      confirmLabel={t('keys.deleteDo')}
      onClose={onClose}
      onDeleted={onClose}
    >
      <div className="stack">
        <p className="flat">{t('keys.deleteText')}</p>
        <KeyReferences keyId={textKey.id} />
        {isInCode && (
          <Checkbox
            label={t('keys.deleteForce')}
            checked={force}
            onChange={(event) => setForce(event.currentTarget.checked)}
          />
        )}
      </div>
    </ConfirmDelete>
  )
}
