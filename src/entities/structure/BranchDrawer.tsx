import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Structure, structureLimits } from '@/contract/structure'
import type { BranchDetail } from '@/contract/branch-detail'
import type { BranchId } from '@/domain/ids'
import { FormDrawer } from '@/shared/forms/FormDrawer'
import { type ApiFormOptions, useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'
import { BranchAddressFields } from './BranchAddressFields'
import { BranchDeliveryFields } from './BranchDeliveryFields'
import { branchFieldOf, branchRequestOf, type BranchValues, branchValuesOf, emptyBranch } from './branch-form'
import { useStructurePlace } from './structure-place'

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
  const { t } = useTranslation('structure')
  return (
    <FormDrawer form={form} title={title} onClose={onClose}>
      <TextInput label={t('form.name')} maxLength={structureLimits.name} data-autofocus {...form.field('name')} />
      <BranchAddressFields form={form} />
      <BranchDeliveryFields form={form} addresses={structure.addresses} />
    </FormDrawer>
  )
}
