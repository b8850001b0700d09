import { useTranslation } from 'react-i18next'
import type { SyncConflict } from '@/contract/admin/sync-conflicts'
import type { CompanyId, ProductId } from '@/domain/ids'
import { ActionButton } from '@/shared/ui/ActionButton'
import { AppLink } from '@/shared/ui/AppLink'
import type { Column } from '@/shared/ui/data-table-types'
import { DateText } from '@/shared/ui/DateText'
import { DocNumber } from '@/shared/ui/DocNumber'
import css from '@/entities/sync/rows.module.css'
import { SideValue } from './SideValue'
import { useFieldName } from './use-field-name'

type Options = {
  reasonFor: (row: SyncConflict) => string | undefined
  pending: boolean
  choose: (row: SyncConflict, side: 'erp' | 'portal') => void
}

const sides = ['erp', 'portal'] as const

export const useConflictColumns = ({ reasonFor, pending, choose }: Options): Column<SyncConflict>[] => {
  const { t } = useTranslation('syncRows')
  const fieldName = useFieldName()
  return [
    {
      id: 'record',
      header: t('conflicts.record'),
      text: ({ number }) => number,
      cell: ({ kind, id, name, number }) => (
        <span className={css.cause}>
          {kind === 'product' ? (
            <AppLink to="/admin/products/$productId" params={{ productId: id as ProductId }}>
              <bdi dir="auto">{name}</bdi>
            </AppLink>
          ) : (
            <AppLink to="/admin/customers/$companyId" params={{ companyId: id as CompanyId }}>
              <bdi dir="auto">{name}</bdi>
            </AppLink>
          )}
          <span className="cap">
            <DocNumber number={number} />
          </span>
        </span>
      ),
      sortable: true,
      hideable: false,
      card: 'title',
    },
    {
      id: 'field',
      header: t('conflicts.field'),
      text: (row) => fieldName(row),
      cell: (row) => (
        <span className={css.cause}>
          {fieldName(row)}
          <span className="cap">
            {t(`conflicts.rule.${row.rule}`)}
            {row.ruleOf && <bdi> {t('conflicts.ruleOf', { category: row.ruleOf })}</bdi>}
          </span>
        </span>
      ),
      sortable: true,
    },
    { id: 'base', header: t('conflicts.base'), cell: ({ base }) => <SideValue value={base} />, cardLabel: 'before' },
    { id: 'erp', header: t('conflicts.erp'), cell: ({ erp }) => <SideValue value={erp} />, cardLabel: 'before' },
    {
      id: 'portal',
      header: t('conflicts.portal'),
      cell: ({ portal, origin }) => (
        <span className={css.cause}>
          <SideValue value={portal} />
          {origin.by && <bdi className="cap">{origin.by}</bdi>}
        </span>
      ),
      cardLabel: 'before',
    },
    {
      id: 'at',
      header: t('conflicts.at'),
      cell: ({ at }) => (at ? <DateText value={at} relative /> : '–'),
      sortable: true,
      card: 'date',
    },
    {
      id: 'decide',
      header: t('conflicts.decide'),
      cell: (row) => (
        <span className="row nowrap">
          {sides.map((side) => (
            <ActionButton
              key={side}
              size="compact-xs"
              variant={side === 'erp' ? 'default' : 'subtle'}
              disabledReason={reasonFor(row)}
              loading={pending}
              aria-label={t(`conflicts.${side}WinsOf`, { field: fieldName(row), number: row.number })}
              onClick={() => choose(row, side)}
            >
              {t(`conflicts.${side}Wins`)}
            </ActionButton>
          ))}
        </span>
      ),
      text: false,
      hideable: false,
    },
  ]
}
