import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SyncConflict } from '@/contract/admin/sync-conflicts'
import css from '@/entities/sync/rows.module.css'
import { AppModal } from '@/shared/ui/AppModal'
import { useFieldName } from './use-field-name'

type Field = { kind: SyncConflict['kind']; field: string; open: number }
type Props = {
  fields: readonly Field[]
  pending: boolean
  onClose: () => void
  onRule: (field: Field, side: 'erp' | 'portal') => void
}

/** "Always this side for this field": a rule from now on, and the answer to everything open about the field. */
export function AlwaysDialog({ fields, pending, onClose, onRule }: Props) {
  const { t } = useTranslation('syncRows')
  const fieldName = useFieldName()
  const [chosen, setChosen] = useState(0)
  const field = fields[chosen]
  return (
    <AppModal opened onClose={onClose} title={t('conflicts.alwaysTitle')}>
      <div className={css.ask}>
        <p>{t('conflicts.alwaysEffect')}</p>
        <NativeSelect
          label={t('conflicts.field')}
          value={String(chosen)}
          onChange={(event) => setChosen(Number(event.currentTarget.value))}
          data={fields.map((each, place) => ({
            value: String(place),
            label: t('conflicts.fieldChoice', { kind: t(`conflicts.kind.${each.kind}`), field: fieldName(each) }),
          }))}
        />
        {field && (
          <div className="row">
            <Button loading={pending} onClick={() => onRule(field, 'erp')}>
              {t('conflicts.alwaysErp')}
            </Button>
            <Button variant="default" loading={pending} onClick={() => onRule(field, 'portal')}>
              {t('conflicts.alwaysPortal')}
            </Button>
          </div>
        )}
      </div>
    </AppModal>
  )
}
