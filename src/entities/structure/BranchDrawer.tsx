import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type BranchDetail, type Structure, structureLimits } from '@/contract/structure'
import type { BranchId } from '@/domain/ids'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { type ApiFormOptions, useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'
import { AppDrawer } from '@/shared/ui/AppDrawer'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { BranchAddressFields } from './BranchAddressFields'
import { BranchDeliveryFields } from './BranchDeliveryFields'
import { branchFieldOf, branchRequestOf, type BranchValues, branchValuesOf, emptyBranch } from './branch-form'
import { useStructurePlace } from './structure-place'
import css from './structure.module.css'

type Props = {
  structure: Structure
  /** To be changed; a new one without. */
  branch?: BranchDetail
  parentId: BranchId | null
  onClose: () => void
  onSaved: (branch: BranchDetail) => void
}

const usualCountry = ({ addresses }: Structure): string => addresses[0]?.address.country ?? 'PL'

export function BranchDrawer({ branch, ...props }: Props) {
  return branch ? <EditBranch branch={branch} {...props} /> : <AddBranch {...props} />
}

function AddBranch({ structure, parentId, onClose, onSaved }: Omit<Props, 'branch'>) {
  const { t } = useTranslation('structure')
  const { endpoints, within } = useStructurePlace()
  const parent = structure.branches.find(({ id }) => id === parentId)?.name ?? structure.company.name
  const form = useBranchForm({
    endpoint: endpoints.createBranch,
    initial: emptyBranch(usualCountry(structure)),
    toRequest: (values) => within({ body: { parentId, ...branchRequestOf(values) } }),
    onSuccess: (reply, values) => {
      notify({ title: t('form.added', { name: values.name }) })
      onClose()
      onSaved(reply)
    },
  })
  return <BranchFields form={form} structure={structure} title={t('form.addTitle', { parent })} onClose={onClose} />
}

function EditBranch({ structure, branch: current, onClose, onSaved }: Props & { branch: BranchDetail }) {
  const { t } = useTranslation('structure')
  const { endpoints, within } = useStructurePlace()
  // As it was when the form opened: a refresh behind it must not move what is being edited.
  const [branch] = useState(current)
  const country = usualCountry(structure)
  const form = useBranchForm({
    endpoint: endpoints.updateBranch,
    initial: branchValuesOf(branch, country),
    version: branch.version,
    toRequest: (values, version) =>
      within({ params: { branchId: branch.id }, body: { ...branchRequestOf(values), version } }),
    fromCurrent: (now) => {
      const stored = now as BranchDetail // what `conflict/stale` of this endpoint carries
      return { values: branchValuesOf(stored, country), version: stored.version }
    },
    onSuccess: (reply, values) => {
      notify({ title: t('form.saved', { name: values.name }) })
      onClose()
      onSaved(reply)
    },
  })
  return (
    <BranchFields
      form={form}
      structure={structure}
      title={t('form.editTitle', { name: branch.name })}
      onClose={onClose}
    />
  )
}

const useBranchForm = <I, R>(options: ApiFormOptions<BranchValues, I, R>) => {
  const { t } = useTranslation('structure')
  return useApiForm({
    ...options,
    fieldFor: branchFieldOf,
    labels: {
      name: t('form.name'),
      addressName: t('form.addressName'),
      street: t('form.street'),
      postalCode: t('form.postalCode'),
      city: t('form.city'),
      phone: t('form.phone'),
      defaultAddressId: t('form.default'),
      allowedAddressIds: t('form.allowed'),
    },
  })
}
export type BranchFormState = ReturnType<typeof useBranchForm<unknown, unknown>>

type FieldsProps = { form: BranchFormState; structure: Structure; title: string; onClose: () => void }

function BranchFields({ form, structure, title, onClose }: FieldsProps) {
  const { t } = useTranslation(['structure', 'common'])
  const [leaving, setLeaving] = useState(false)
  const close = (): void => (form.dirty ? setLeaving(true) : onClose())
  return (
    <AppDrawer opened onClose={close} title={title} size={520}>
      <ApiForm form={form} label={title} className="stack">
        <FormProblem form={form} />
        <TextInput label={t('form.name')} maxLength={structureLimits.name} data-autofocus {...form.field('name')} />
        <BranchAddressFields form={form} />
        <BranchDeliveryFields form={form} addresses={structure.addresses} />
        <div className={`row end-row ${css.formFoot}`}>
          <Button variant="default" onClick={close}>
            {t('common:action.cancel')}
          </Button>
          <Button type="submit" loading={form.pending} disabled={!form.dirty}>
            {t('common:action.save')}
          </Button>
        </div>
      </ApiForm>
      {leaving && (
        <ConfirmDialog
          opened
          onClose={() => setLeaving(false)}
          title={t('common:form.leave.title')}
          confirmLabel={t('common:form.leave.confirm')}
          onConfirm={onClose}
          danger
        >
          {t('common:form.leave.text')}
        </ConfirmDialog>
      )}
    </AppDrawer>
  )
}
