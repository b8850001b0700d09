import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AllowedAction } from '@/contract/action'
import type { CostCentre } from '@/contract/branch-detail'
import type { BranchId } from '@/domain/ids'
import { ActionButton } from '@/shared/ui/ActionButton'
import { PlainTable } from '@/shared/ui/PlainTable'
import { Section } from '@/shared/ui/Section'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { useRefusal } from '@/shared/ui/use-refusal'
import { useFormat } from '@/shared/i18n/use-format'
import { CostCentreDialog } from './CostCentreDialog'

type Props = {
  /** Null: those of the company as a whole. */
  branch: { id: BranchId; name: string } | null
  costCentres: readonly CostCentre[]
  add: AllowedAction | undefined
}

export function CostCentres({ branch, costCentres, add }: Props) {
  const { t } = useTranslation('structure')
  const format = useFormat()
  const refusal = useRefusal()
  const refused = refusal(add)
  const [edited, setEdited] = useState<CostCentre | 'new' | null>(null)
  return (
    <Section
      title={t('costCentres.title')}
      more={
        <ActionButton size="xs" variant="default" disabledReason={refused} onClick={() => setEdited('new')}>
          {t('costCentres.add')}
        </ActionButton>
      }
    >
      {costCentres.length === 0 ? (
        <p className="dim">{branch ? t('costCentres.none') : t('costCentres.noneOfCompany')}</p>
      ) : (
        <PlainTable
          label={t('costCentres.title')}
          narrow
          rows={costCentres}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'name',
              header: t('costCentres.name'),
              rowHeader: true,
              cell: ({ code, name }) => (
                <span>
                  <bdi dir="ltr">{code}</bdi> <bdi>{name}</bdi>
                </span>
              ),
            },
            {
              id: 'people',
              header: t('costCentres.people'),
              align: 'end',
              cell: ({ people }) => <span className="num">{format.number(people)}</span>,
            },
            {
              id: 'state',
              header: t('costCentres.state'),
              cell: ({ on }) => <StatusBadge kind="switch" status={on ? 'on' : 'off'} />,
            },
            {
              id: 'actions',
              header: t('costCentres.actions'),
              hideHeader: true,
              align: 'end',
              cell: (centre) =>
                refused === undefined && (
                  <Button
                    size="xs"
                    variant="subtle"
                    aria-label={t('costCentres.editOne', { name: centre.name })}
                    onClick={() => setEdited(centre)}
                  >
                    {t('costCentres.edit')}
                  </Button>
                ),
            },
          ]}
        />
      )}
      {edited && (
        <CostCentreDialog
          costCentre={edited === 'new' ? null : edited}
          branchId={branch?.id ?? null}
          onClose={() => setEdited(null)}
        />
      )}
    </Section>
  )
}
