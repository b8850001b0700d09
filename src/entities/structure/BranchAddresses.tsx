import { useTranslation } from 'react-i18next'
import type { BranchAddress } from '@/contract/structure'
import type { BranchDetail } from '@/contract/branch-detail'
import { AddressText } from '@/shared/ui/AddressText'
import { Section } from '@/shared/ui/Section'
import { useStructurePlace } from './structure-place'
import css from './structure.module.css'

type Props = { branch: BranchDetail; addresses: readonly BranchAddress[] }

/** Where the branch is, and where its people may have goods sent. */
export function BranchAddresses({ branch, addresses }: Props) {
  const { t } = useTranslation('structure')
  const place = useStructurePlace()
  const { address, allowedAddressIds, deliversTo } = branch
  const allowed = addresses.filter(({ id, on }) => on && (allowedAddressIds === null || allowedAddressIds.includes(id)))
  const sorted = allowed.toSorted((a, b) => Number(b.id === deliversTo) - Number(a.id === deliversTo))
  return (
    <>
      <Section title={t('address.title')}>
        {address ? (
          <div className={css.line}>
            <AddressText address={address} />
          </div>
        ) : (
          <p className="dim">{t('address.none')}</p>
        )}
      </Section>
      <Section
        title={t('delivery.title')}
        more={
          <span className="row">
            <span className="cap">{allowedAddressIds === null ? t('delivery.all') : t('delivery.only')}</span>
            {place.addAddress?.(branch)}
          </span>
        }
      >
        {sorted.length === 0 ? (
          <p className="dim">{t('delivery.none')}</p>
        ) : (
          <ul className={css.addresses}>
            {sorted.map((row) => (
              <li key={row.id}>
                <AddressText address={row.address} />
                {row.id === deliversTo && (
                  <span className={css.preset}>
                    {row.id === branch.defaultAddressId ? t('delivery.default') : t('delivery.companyDefault')}
                  </span>
                )}
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  )
}
