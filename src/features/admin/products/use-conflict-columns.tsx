import { useTranslation } from 'react-i18next'
import type { conflictChoices, ProductConflict } from '@/contract/admin/product-masters'
import { ActionButton } from '@/shared/ui/ActionButton'
import { AppLink } from '@/shared/ui/AppLink'
import { DateText } from '@/shared/ui/DateText'
import { DocNumber } from '@/shared/ui/DocNumber'
import type { Column } from '@/shared/ui/data-table-types'
import { ShownValue } from './ShownValue'
import { useShownText } from './use-shown-text'
import { useValueName } from './use-value-name'

type Options = {
  /** Why the viewer may not decide. */
  reason: string | undefined
  pending: boolean
  choose: (row: ProductConflict, choice: (typeof conflictChoices)[number]) => void
}

export const useConflictColumns = ({ reason, pending, choose }: Options): Column<ProductConflict>[] => {
  const { t } = useTranslation('products')
  const name = useValueName()
  const shownText = useShownText()
  return [
    {
      id: 'sku',
      header: t('column.product'),
      cell: ({ productId, name: title, sku }) => (
        <>
          <AppLink to="/admin/products/$productId" params={{ productId }}>
            <bdi dir="auto">{title}</bdi>
          </AppLink>{' '}
          <span className="cap">
            <DocNumber number={sku} />
          </span>
        </>
      ),
      sortable: true,
      hideable: false,
      card: 'title',
    },
    { id: 'value', header: t('column.value'), cell: ({ key }) => name.value(key), sortable: true },
    {
      id: 'held',
      header: t('column.portal'),
      text: ({ key, held }) => shownText(held, key),
      cell: ({ key, held }) => <ShownValue value={held} of={key} />,
      cardLabel: 'before',
    },
    {
      id: 'erp',
      header: t('column.erp'),
      text: ({ key, erp }) => shownText(erp, key),
      cell: ({ key, erp }) => <ShownValue value={erp} of={key} />,
      cardLabel: 'before',
    },
    {
      id: 'at',
      header: t('column.told'),
      text: ({ at }) => ({ at }),
      cell: ({ at }) => (at ? <DateText value={at} relative /> : '–'),
      sortable: true,
      card: 'date',
    },
    {
      id: 'decide',
      header: t('column.decide'),
      cell: (row) => (
        <span className="row nowrap">
          {(['take', 'keep'] as const).map((choice) => (
            <ActionButton
              key={choice}
              size="xs"
              variant={choice === 'take' ? 'default' : 'subtle'}
              disabledReason={reason}
              loading={pending}
              aria-label={t(`says.${choice}Of`, { value: name.value(row.key), sku: row.sku })}
              onClick={() => choose(row, choice)}
            >
              {t(`says.${choice}`)}
            </ActionButton>
          ))}
        </span>
      ),
      text: false,
      hideable: false,
      card: 'meta',
    },
  ]
}
