import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CompanyAddress } from '@/contract/company-details'
import { companyDetailsQueries } from '@/entities/company-details/company-details.queries'
import { lazyPart } from '@/shared/lib/lazy-part'
import { ActionButton } from '@/shared/ui/ActionButton'
import { EmptyState } from '@/shared/ui/EmptyState'
import { useRefusal } from '@/shared/ui/use-refusal'
import { AddressCard } from './AddressCard'
import css from './settings.module.css'
import { WaitingChanges } from './WaitingChanges'

const AddressDialog = lazyPart(() => import('./AddressDialog').then(({ AddressDialog }) => AddressDialog))
const DeleteAddress = lazyPart(() => import('./DeleteAddress').then(({ DeleteAddress }) => DeleteAddress))

type Open = { kind: 'add' } | { kind: 'edit' | 'delete'; address: CompanyAddress }

/** SET-07: the delivery addresses of the company, each with what may be done with it. */
export function AddressesPage() {
  const { t } = useTranslation('settings')
  const { data: details } = useSuspenseQuery(companyDetailsQueries.current())
  const refusalText = useRefusal()
  const [open, setOpen] = useState<Open | null>(null)
  const close = (): void => setOpen(null)
  const add = details.allowedActions.find(({ action }) => action === 'addAddress')
  return (
    <>
      <WaitingChanges count={details.waiting} />
      <div className={css.bar}>
        <p>{t('addresses.text')}</p>
        <ActionButton disabledReason={refusalText(add)} reasonBelow onClick={() => setOpen({ kind: 'add' })}>
          {t('addresses.add')}
        </ActionButton>
      </div>
      {details.addresses.length === 0 ? (
        <EmptyState title={t('addresses.empty')} hint={t('addresses.emptyHint')} />
      ) : (
        <ul className={css.places} aria-label={t('addresses.list')}>
          {details.addresses.map((address) => (
            <AddressCard
              key={address.id}
              address={address}
              version={details.shippingVersion}
              onEdit={() => setOpen({ kind: 'edit', address })}
              onDelete={() => setOpen({ kind: 'delete', address })}
            />
          ))}
        </ul>
      )}
      <Suspense>
        {(open?.kind === 'add' || open?.kind === 'edit') && (
          <AddressDialog details={details} address={open.kind === 'edit' ? open.address : null} onClose={close} />
        )}
        {open?.kind === 'delete' && (
          <DeleteAddress address={open.address} version={details.shippingVersion} onClose={close} />
        )}
      </Suspense>
    </>
  )
}
