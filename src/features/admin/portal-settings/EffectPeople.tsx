import { useTranslation } from 'react-i18next'
import type { SettingsPreview } from '@/contract/admin/settings-history'
import type { Permission } from '@/domain/permissions/catalogue'
import { capitalized } from '@/shared/i18n/capitalized'
import { useFormat } from '@/shared/i18n/use-format'
import { useMessage } from '@/shared/i18n/use-message'
import { Notice } from '@/shared/ui/Notice'
import { Pagination } from '@/shared/ui/Pagination'
import { PlainTable } from '@/shared/ui/PlainTable'
import css from './portal-settings.module.css'

type Props = { effect: SettingsPreview; page: number; onPage: (page: number) => void }

/** Whose options change, by right and by company, and each person by name. */
export function EffectPeople({ effect, page, onPage }: Props) {
  const { t } = useTranslation(['portalSettings', 'permissions'])
  const format = useFormat()
  const { message } = useMessage()
  const rightName = (permission: Permission): string => message(`permissions:${permission}`)
  const names = (rights: readonly Permission[]): string =>
    capitalized(format.list(rights.map(rightName)), format.locale)
  const { rights, companies, people, keptChoices } = effect
  if (rights.length === 0) return <Notice tone="info" title={t('preview.noRights')} />
  return (
    <>
      <div>
        <h3 className={css.dialogTitle}>
          {t('preview.people', { count: people.total, formatted: format.number(people.total) })}
        </h3>
        <ul className={css.changes}>
          {rights.map(({ permission, gains, loses }) => (
            <li key={permission}>
              {capitalized(rightName(permission), format.locale)}
              {': '}
              {format.list([
                ...(loses > 0 ? [t('preview.lose', { count: loses, formatted: format.number(loses) })] : []),
                ...(gains > 0 ? [t('preview.gain', { count: gains, formatted: format.number(gains) })] : []),
              ])}
            </li>
          ))}
        </ul>
        {companies.length > 0 && (
          <p className="cap">
            {format.list(
              companies.map(({ name, people: count }) =>
                t('preview.company', { name, count, formatted: format.number(count) }),
              ),
            )}
          </p>
        )}
      </div>
      {people.rows.length > 0 && (
        <PlainTable
          label={t('preview.table')}
          rows={people.rows}
          rowKey={({ userId }) => userId}
          columns={[
            { id: 'name', header: t('preview.column.name'), cell: ({ name }) => <bdi>{name}</bdi>, rowHeader: true },
            { id: 'company', header: t('preview.column.company'), cell: ({ companyName }) => <bdi>{companyName}</bdi> },
            { id: 'loses', header: t('preview.column.loses'), cell: ({ loses }) => names(loses) },
            { id: 'gains', header: t('preview.column.gains'), cell: ({ gains }) => names(gains) },
          ]}
        />
      )}
      {people.total > people.pageSize && (
        <Pagination page={page} pages={Math.ceil(people.total / people.pageSize)} onPage={onPage} />
      )}
      {keptChoices > 0 && (
        <Notice tone="info" title={t('preview.kept', { count: keptChoices, formatted: format.number(keptChoices) })} />
      )}
    </>
  )
}
