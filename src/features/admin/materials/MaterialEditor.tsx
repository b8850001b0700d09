import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { type DeskMaterial, updateMaterial } from '@/contract/admin/materials'
import { deskMaterialQueries } from '@/entities/material/desk-material.queries'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { SaveBar } from '@/shared/forms/SaveBar'
import { useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'
import { ActionButton } from '@/shared/ui/ActionButton'
import { useRefusal } from '@/shared/ui/use-refusal'
import { MaterialAudience } from './MaterialAudience'
import { MaterialFileFields } from './MaterialFileFields'
import css from './materials.module.css'
import { bodyOf, type MaterialForm, valuesOf } from './material-form'
import { MaterialWords } from './MaterialWords'
import { useMaterialLabels } from './use-material-labels'

type Props = { material: DeskMaterial; reportDirty: (dirty: boolean) => void }

/** Who may not change it sees the values, why not and whom to ask. */
export function MaterialEditor({ material, reportDirty }: Props) {
  const { t } = useTranslation(['materials', 'common'])
  const refusal = useRefusal()
  const client = useQueryClient()
  const form = useApiForm({
    endpoint: updateMaterial,
    initial: valuesOf(material),
    version: material.version,
    toRequest: (values, version) => ({ params: { materialId: material.id }, body: { ...bodyOf(values), version } }),
    fieldFor: (path) => path.split('.')[0],
    fromCurrent: (current) => ({
      values: valuesOf(current as DeskMaterial),
      version: (current as DeskMaterial).version,
    }),
    ...useMaterialLabels(),
    onSuccess: (saved) => {
      reportDirty(false)
      client.setQueryData(deskMaterialQueries.detail(material.id).queryKey, saved)
      notify({ title: t('desk.saved'), tone: 'good' })
    },
  })
  useEffect(() => reportDirty(form.dirty), [form.dirty, reportDirty])
  const why = refusal(material.allowedActions.find(({ action }) => action === 'edit'))
  return (
    <ApiForm form={form} label={t('form.what')}>
      <fieldset className={css.all} disabled={why !== undefined}>
        <FormProblem form={form} />
        <MaterialWords form={form as MaterialForm} isNew={false} />
        <MaterialFileFields form={form as MaterialForm} material={material} />
        <MaterialAudience form={form as MaterialForm} otherCustomers={material.otherCustomers} />
      </fieldset>
      {why !== undefined && (
        <div className={css.why}>
          <ActionButton disabledReason={why} reasonBelow onClick={() => undefined}>
            {t('common:action.save')}
          </ActionButton>
        </div>
      )}
      <SaveBar form={form} />
    </ApiForm>
  )
}
