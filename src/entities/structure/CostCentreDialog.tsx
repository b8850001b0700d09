import { Button, Checkbox, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { structureLimits } from '@/contract/structure'
import type { CostCentre } from '@/contract/branch-detail'
import type { BranchId } from '@/domain/ids'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { type ApiFormOptions, useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'
import { AppModal } from '@/shared/ui/AppModal'
import { useStructurePlace } from './structure-place'

type Props = { costCentre: CostCentre | null; branchId: BranchId | null; onClose: () => void }
type Values = { code: string; name: string; active: boolean }

const valuesOf = ({ code, name, active }: CostCentre): Values => ({ code, name, active })

export function CostCentreDialog({ costCentre, branchId, onClose }: Props) {
  return costCentre ? (
    <EditCostCentre costCentre={costCentre} onClose={onClose} />
  ) : (
    <AddCostCentre branchId={branchId} onClose={onClose} />
  )
}

function AddCostCentre({ branchId, onClose }: Omit<Props, 'costCentre'>) {
  const { endpoints, within } = useStructurePlace()
  const form = useCentreForm({
    endpoint: endpoints.createCostCentre,
    initial: { code: '', name: '', active: true },
    toRequest: ({ code, name }) => within({ body: { branchId, code, name } }),
    onClose,
  })
  return <CentreForm form={form} isNew onClose={onClose} />
}

function EditCostCentre({ costCentre, onClose }: { costCentre: CostCentre; onClose: () => void }) {
  const { endpoints, within } = useStructurePlace()
  const form = useCentreForm({
    endpoint: endpoints.updateCostCentre,
    initial: valuesOf(costCentre),
    version: costCentre.version,
    toRequest: (values, version) =>
      within({
        params: { costCentreId: costCentre.id },
        body: { ...values, branchId: costCentre.branchId, version },
      }),
    fromCurrent: (current) => {
      const now = current as CostCentre // what `conflict/stale` of this endpoint carries
      return { values: valuesOf(now), version: now.version }
    },
    onClose,
  })
  return <CentreForm form={form} onClose={onClose} />
}

const useCentreForm = <I, R>({ onClose, ...options }: ApiFormOptions<Values, I, R> & { onClose: () => void }) => {
  const { t } = useTranslation('structure')
  return useApiForm({
    ...options,
    labels: { code: t('costCentres.code'), name: t('costCentres.name'), active: t('costCentres.active') },
    onSuccess: (_reply, { code }) => {
      notify({ title: t('costCentres.saved', { code }) })
      onClose()
    },
  })
}

type FormProps = { form: ReturnType<typeof useCentreForm<unknown, unknown>>; isNew?: boolean; onClose: () => void }

function CentreForm({ form, isNew, onClose }: FormProps) {
  const { t } = useTranslation(['structure', 'common'])
  const title = isNew ? t('costCentres.addTitle') : t('costCentres.editTitle')
  return (
    <AppModal opened onClose={onClose} title={title}>
      <ApiForm form={form} label={title} className="stack">
        <FormProblem form={form} />
        <TextInput
          label={t('costCentres.code')}
          description={t('costCentres.codeHint')}
          dir="ltr"
          maxLength={structureLimits.code}
          data-autofocus
          {...form.field('code')}
        />
        <TextInput label={t('costCentres.name')} maxLength={structureLimits.name} {...form.field('name')} />
        {!isNew && (
          <Checkbox
            label={t('costCentres.active')}
            description={t('costCentres.activeHint')}
            {...form.field('active', 'checkbox')}
          />
        )}
        <div className="row end-row">
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button type="submit" loading={form.pending} disabled={!form.dirty}>
            {t('common:action.save')}
          </Button>
        </div>
      </ApiForm>
    </AppModal>
  )
}
