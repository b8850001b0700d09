import { useTranslation } from 'react-i18next'
import type { Structure } from '@/contract/structure'
import { AddressText } from '@/shared/ui/AddressText'
import { Facts } from '@/shared/ui/Facts'
import { useFormat } from '@/shared/i18n/use-format'
import { Section } from '@/shared/ui/Section'
import { CostCentres } from './CostCentres'
import { useStructurePlace } from './structure-place'
import css from './structure.module.css'

/** What belongs to the company as a whole, and all its delivery addresses. */
export function CompanyPanel({ structure }: { structure: Structure }) {
  const { t } = useTranslation('structure')
  const format = useFormat()
  const { addressesElsewhere } = useStructurePlace()
  const { company, branches, addresses, costCentres, unassigned } = structure
  const people = branches.reduce((sum, branch) => sum + branch.people, unassigned)
  return (
    <div className={css.details}>
      <h2 className={css.panelTitle}>
        <bdi>{company.name}</bdi>
      </h2>
      <Facts
        items={[
          { label: t('company.number'), value: <bdi dir="ltr">{company.customerNumber}</bdi> },
          { label: t('company.branches'), value: format.number(branches.length) },
          {
            label: t('company.people'),
            value: format.number(people),
            hint: unassigned > 0 ? t('company.unassigned', { count: unassigned }) : undefined,
          },
        ]}
      />
      {!addressesElsewhere && (
        <Section title={t('company.addresses')}>
          {addresses.length === 0 ? (
            <p className="dim">{t('company.noAddresses')}</p>
          ) : (
            <ul className={css.addresses}>
              {addresses.map(({ id, address, branch, companyDefault }) => (
                <li key={id}>
                  <AddressText address={address} />
                  <span className="cap">
                    {branch ? t('company.receivedBy', { branch: branch.name }) : t('company.receivedByAll')}
                  </span>
                  {companyDefault && <span className="cap">{t('company.default')}</span>}
                </li>
              ))}
            </ul>
          )}
        </Section>
      )}
      <CostCentres
        branch={null}
        costCentres={costCentres}
        add={structure.allowedActions.find(({ action }) => action === 'addCostCentre')}
      />
    </div>
  )
}
