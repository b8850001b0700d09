import { IconPencil, IconStar, IconTrash } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { makeCustomerAddressDefault } from '@/contract/admin/customer-structure'
import type { CompanyAddress, CompanyDetails } from '@/contract/company-details'
import type { CompanyId } from '@/domain/ids'
import { AddressText } from '@/shared/ui/AddressText'
import { customerStructureQueries } from '@/entities/customer/customer-structure.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { lazyPart } from '@/shared/lib/lazy-part'
import { notify } from '@/shared/lib/notify'
import { ActionButton } from '@/shared/ui/ActionButton'
import { ActionMenu } from '@/shared/ui/ActionMenu'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { Section } from '@/shared/ui/Section'
import { SkeletonText } from '@/shared/ui/Skeletons'
import { Tag } from '@/shared/ui/Tag'
import { useRefusal } from '@/shared/ui/use-refusal'
import css from './customers.module.css'

const AddressDialog = lazyPart(() =>
  import('./CustomerAddressDialog').then(({ CustomerAddressDialog }) => CustomerAddressDialog),
)
const DeleteDialog = lazyPart(() =>
  import('./DeleteCustomerAddress').then(({ DeleteCustomerAddress }) => DeleteCustomerAddress),
)

type Open = { kind: 'add' } | { kind: 'edit' | 'delete'; address: CompanyAddress }

/** SET-07: delivery addresses of a customer, as the customer's own people see them. */
export function CustomerAddresses({ companyId }: { companyId: CompanyId }) {
  const { t } = useTranslation('customers')
  const refusal = useRefusal()
  const client = useQueryClient()
  const queries = customerStructureQueries(companyId)
  const { data, error, refetch } = useQuery(queries.addresses())
  const [open, setOpen] = useState<Open | null>(null)
  const show = (details: CompanyDetails): void => {
    client.setQueryData(queries.addresses().queryKey, details)
  }
  const close = (): void => setOpen(null)
  const preset = useMutation({ ...mutation(makeCustomerAddressDefault), onSuccess: show })
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonText lines={4} />
  const makeDefault = ({ id, address }: CompanyAddress): void =>
    preset.mutate(
      { params: { companyId, addressId: id }, body: { version: data.shippingVersion } },
      { onSuccess: () => notify({ title: t('structure.defaultSet', { name: address.name }) }) },
    )
  return (
    <Section
      title={t('structure.addresses')}
      more={
        <ActionButton
          size="xs"
          variant="default"
          disabledReason={refusal(data.allowedActions.find(({ action }) => action === 'addAddress'))}
          onClick={() => setOpen({ kind: 'add' })}
        >
          {t('structure.add')}
        </ActionButton>
      }
    >
      <p className="dim flat">{t('structure.addressesHint')}</p>
      {preset.error && <ProblemNotice error={preset.error} compact />}
      {data.addresses.length === 0 ? (
        <p className="dim">{t('structure.none')}</p>
      ) : (
        <ul className={css.addresses} aria-label={t('structure.addresses')}>
          {data.addresses.map((address) => (
            <AddressItem
              key={address.id}
              place={address}
              onEdit={() => setOpen({ kind: 'edit', address })}
              onDelete={() => setOpen({ kind: 'delete', address })}
              onDefault={() => makeDefault(address)}
            />
          ))}
        </ul>
      )}
      <Suspense>
        {open && open.kind !== 'delete' && (
          <AddressDialog
            companyId={companyId}
            details={data}
            address={open.kind === 'edit' ? open.address : null}
            onClose={close}
            onSaved={show}
          />
        )}
        {open?.kind === 'delete' && (
          <DeleteDialog
            version={data.shippingVersion}
            companyId={companyId}
            address={open.address}
            onClose={close}
            onDeleted={show}
          />
        )}
      </Suspense>
    </Section>
  )
}

type ItemProps = { place: CompanyAddress; onEdit: () => void; onDelete: () => void; onDefault: () => void }

function AddressItem({ place, onEdit, onDelete, onDefault }: ItemProps) {
  const { t } = useTranslation('customers')
  const format = useFormat()
  const refusal = useRefusal()
  const { address, code, branches, isDefault, allowedActions } = place
  const reasonOf = (name: string): string | undefined => refusal(allowedActions.find(({ action }) => action === name))
  return (
    <li className={css.address}>
      <AddressText address={address} />
      <ActionMenu
        label={t('structure.actions', { name: address.name })}
        items={[
          {
            ...{ id: 'edit', label: t('structure.edit'), icon: IconPencil },
            ...{ onSelect: onEdit, disabledReason: reasonOf('edit') },
          },
          {
            ...{ id: 'default', label: t('structure.makeDefault'), icon: IconStar },
            ...{ onSelect: onDefault, disabledReason: reasonOf('makeDefault') },
          },
          {
            ...{ id: 'delete', label: t('structure.delete'), icon: IconTrash, danger: true },
            ...{ onSelect: onDelete, disabledReason: reasonOf('delete') },
          },
        ]}
      />
      <div className={css.tags}>
        {isDefault && <Tag>{t('structure.default')}</Tag>}
        {branches.length > 0 && <Tag>{t('structure.usedBy', { names: format.list(branches) })}</Tag>}
        {code && (
          <span className="cap">
            <bdi>{t('structure.code', { code })}</bdi>
          </span>
        )}
      </div>
    </li>
  )
}
