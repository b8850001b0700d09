import { IconHome, IconPencil, IconStar, IconTrash } from '@tabler/icons-react'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { type CompanyAddress, makeDefaultAddress } from '@/contract/company-details'
import { updateOrdering } from '@/contract/profile'
import { AddressText } from '@/shared/ui/AddressText'
import { profileQueries } from '@/entities/profile/profile.queries'
import { useShowProfile } from '@/features/session/profile/use-show-profile'
import { useCan } from '@/features/session/use-session'
import { useFormat } from '@/shared/i18n/use-format'
import { notify } from '@/shared/lib/notify'
import { ActionMenu } from '@/shared/ui/ActionMenu'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { Tag } from '@/shared/ui/Tag'
import { useRefusal } from '@/shared/ui/use-refusal'
import css from './settings.module.css'
import { useShowDetails } from './use-show-details'

type Props = {
  address: CompanyAddress
  /** Of the delivery addresses as the page shows them. */
  version: number
  onEdit: () => void
  onDelete: () => void
}

/** One delivery address: whose default it is, and what may be done with it. */
export function AddressCard({ address: place, version, onEdit, onDelete }: Props) {
  const { t } = useTranslation('settings')
  const format = useFormat()
  const refusalText = useRefusal()
  const mayChoose = useCan('profile.edit')
  const { data: profile } = useSuspenseQuery(profileQueries.own())
  const showDetails = useShowDetails()
  const showProfile = useShowProfile()
  const { id, address, code, branches, isDefault, isOwnDefault, allowedActions } = place
  const { name } = address
  const company = useMutation({
    ...mutation(makeDefaultAddress),
    onSuccess: (details) => {
      showDetails(details)
      notify({ title: t('addresses.defaultSet', { name }) })
    },
  })
  const own = useMutation({
    ...mutation(updateOrdering),
    onSuccess: (saved) => {
      showProfile(saved)
      notify({ title: isOwnDefault ? t('addresses.ownCleared') : t('addresses.ownSet', { name }) })
    },
  })
  const reasonOf = (action: string): string | undefined =>
    refusalText(allowedActions.find((each) => each.action === action))
  const chooseOwn = (): void => {
    const { version: ofProfile, ordering } = profile
    if (!ordering) return
    const { documentPreference } = ordering
    own.mutate({ body: { version: ofProfile, documentPreference, defaultAddressId: isOwnDefault ? null : id } })
  }
  return (
    <li className={css.place} aria-busy={company.isPending || own.isPending}>
      <AddressText address={address} />
      <ActionMenu
        label={t('addresses.actions', { name })}
        items={[
          {
            id: 'edit',
            label: t('addresses.edit'),
            icon: IconPencil,
            onSelect: onEdit,
            disabledReason: reasonOf('edit'),
          },
          ...(mayChoose
            ? [
                {
                  id: 'own',
                  label: t(isOwnDefault ? 'addresses.stopOwn' : 'addresses.makeOwn'),
                  icon: IconHome,
                  onSelect: chooseOwn,
                },
              ]
            : []),
          {
            id: 'default',
            label: t('addresses.makeDefault'),
            icon: IconStar,
            onSelect: () => company.mutate({ params: { addressId: id }, body: { version } }),
            disabledReason: reasonOf('makeDefault'),
          },
          {
            id: 'delete',
            label: t('addresses.delete'),
            icon: IconTrash,
            danger: true,
            onSelect: onDelete,
            disabledReason: reasonOf('delete'),
          },
        ]}
      />
      <div className={css.tags}>
        {isDefault && <Tag>{t('addresses.default')}</Tag>}
        {isOwnDefault && <Tag>{t('addresses.ownDefault')}</Tag>}
        {branches.length > 0 && (
          <Tag>{t('addresses.branches', { count: branches.length, names: format.list(branches) })}</Tag>
        )}
        {code && (
          <span className="cap">
            <bdi>{t('addresses.code', { code })}</bdi>
          </span>
        )}
      </div>
      {(company.error ?? own.error) && (
        <div className={css.tags}>
          <ProblemNotice error={company.error ?? own.error} compact />
        </div>
      )}
    </li>
  )
}
