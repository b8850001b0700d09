import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Structure } from '@/contract/structure'
import type { BranchDetail } from '@/contract/branch-detail'
import type { BranchId } from '@/domain/ids'
import { Notice } from '@/shared/ui/Notice'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { Section } from '@/shared/ui/Section'
import { SkeletonText } from '@/shared/ui/Skeletons'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { BranchActions } from './BranchActions'
import { BranchAddresses } from './BranchAddresses'
import { BranchPeople } from './BranchPeople'
import { CostCentres } from './CostCentres'
import { useStructurePlace } from './structure-place'
import css from './structure.module.css'

type Props = {
  structure: Structure
  branchId: BranchId
  onSelect: (id: BranchId | null) => void
  onMove: () => void
}

export function BranchPanel({ structure, branchId, onSelect, onMove }: Props) {
  const result = useQuery(useStructurePlace().queries.branch(branchId))
  if (result.error && !result.data) return <ProblemNotice error={result.error} onRetry={() => void result.refetch()} />
  if (!result.data) return <SkeletonText lines={6} />
  return <Details branch={result.data} structure={structure} onSelect={onSelect} onMove={onMove} />
}

type DetailsProps = Omit<Props, 'branchId'> & { branch: BranchDetail }

function Details({ branch, structure, onSelect, onMove }: DetailsProps) {
  const { t } = useTranslation('structure')
  const place = useStructurePlace()
  const { name, path, on, offBy, people, catalogs } = branch
  return (
    <article className={css.details} aria-label={name}>
      <div className={css.panelHead}>
        <div>
          <p className="cap">
            <bdi>{[structure.company.name, ...path.map((above) => above.name)].join(' › ')}</bdi>
          </p>
          <h2 className={css.panelTitle}>
            <bdi>{name}</bdi> <StatusBadge kind="switch" status={on ? 'on' : 'off'} />
          </h2>
        </div>
        <BranchActions structure={structure} branch={branch} onSelect={onSelect} onMove={onMove} />
      </div>
      {!on && (
        <Notice tone="warn" title={offBy ? t('off.byAbove', { branch: offBy.name }) : t('off.title')}>
          {t('off.text')}
        </Notice>
      )}
      <BranchAddresses branch={branch} addresses={structure.addresses} />
      <BranchPeople people={people} />
      <CostCentres
        branch={branch}
        costCentres={branch.costCentres}
        add={branch.allowedActions.find(({ action }) => action === 'addCostCentre')}
      />
      <Section title={t('catalogs.title')}>
        {catalogs.length === 0 ? (
          <p className="dim">{t('catalogs.none')}</p>
        ) : (
          <ul className={css.people}>
            {catalogs.map(({ id, name: catalog, via }) => (
              <li key={id}>
                {place.catalog(id, catalog)}
                {via && <span className="cap">{t('catalogs.via', { branch: via.name })}</span>}
              </li>
            ))}
          </ul>
        )}
      </Section>
    </article>
  )
}
