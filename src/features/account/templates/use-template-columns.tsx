import { useTranslation } from 'react-i18next'
import type { OrderTemplateSummary } from '@/contract/order-templates'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import { DateText } from '@/shared/ui/DateText'
import { LinkButton } from '@/shared/ui/LinkButton'
import type { Column } from '@/shared/ui/data-table-types'
import { useSharing } from './use-sharing'
import css from './templates.module.css'

export const useTemplateColumns = (): Column<OrderTemplateSummary>[] => {
  const { t } = useTranslation('orderTemplates')
  const format = useFormat()
  const sharing = useSharing()
  return [
    {
      id: 'name',
      header: t('list.columns.name'),
      sortable: true,
      hideable: false,
      card: 'title',
      text: ({ name }) => name,
      cell: ({ id, name, note }) => (
        <span className={css.named}>
          <AppLink to="/account/templates/$templateId" params={{ templateId: id }} look="ink">
            <bdi>{name}</bdi>
          </AppLink>
          {note && (
            <span className="cap">
              <bdi>{note}</bdi>
            </span>
          )}
        </span>
      ),
    },
    {
      id: 'lines',
      header: t('list.columns.lines'),
      sortable: true,
      align: 'end',
      cardLabel: 'before',
      text: ({ lines }) => lines,
      cell: ({ lines, gone }) => (
        <span className={css.named}>
          <span>{format.number(lines)}</span>
          {gone > 0 && <span className={css.gone}>{t('list.gone', { count: gone })}</span>}
        </span>
      ),
    },
    {
      id: 'sharing',
      header: t('list.columns.sharing'),
      text: (template) => sharing(template),
      cell: (template) => sharing(template),
    },
    {
      id: 'usedAt',
      header: t('list.columns.usedAt'),
      sortable: true,
      card: 'date',
      text: ({ usedAt }) => ({ at: usedAt }),
      cell: ({ usedAt, usedBy }) =>
        usedAt ? (
          <span className={css.named}>
            <DateText value={usedAt} />
            <span className="cap">{usedBy}</span>
          </span>
        ) : (
          <span className="dim">{t('list.never')}</span>
        ),
    },
    {
      id: 'changedAt',
      header: t('list.columns.changedAt'),
      sortable: true,
      hiddenByDefault: true,
      cardLabel: 'before',
      text: ({ changedAt }) => ({ at: changedAt }),
      cell: ({ changedAt }) => <DateText value={changedAt} />,
    },
    {
      id: 'order',
      header: t('list.columns.order'),
      hideable: false,
      align: 'end',
      card: 'action',
      text: false,
      cell: ({ id, name, lines }) =>
        lines > 0 && (
          <LinkButton
            variant="default"
            size="xs"
            to="/account/templates/$templateId/take"
            params={{ templateId: id }}
            aria-label={t('list.orderOf', { name })}
          >
            {t('list.order')}
          </LinkButton>
        ),
    },
  ]
}
