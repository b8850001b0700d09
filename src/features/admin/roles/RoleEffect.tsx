import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Grant } from '@/contract/admin/access-names'
import type { Role, RoleEffect as Effect } from '@/contract/admin/roles'
import { usePermissionName } from '@/shared/i18n/use-permission-name'
import { roleQueries } from '@/entities/role/role.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { Card } from '@/shared/ui/Card'
import { Notice } from '@/shared/ui/Notice'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonText } from '@/shared/ui/Skeletons'
import css from './roles.module.css'

const pauseMs = 250

type Props = { role: Role; grants: readonly Grant[]; changed: boolean }

/** "What if": who would gain or lose what, told by the code that saves. */
export function RoleEffect({ role, grants, changed }: Props) {
  const { t } = useTranslation('roles')
  const [asked] = useDebouncedValue(JSON.stringify(grants), pauseMs)
  const preview = useQuery({
    ...roleQueries.preview(role.id, JSON.parse(asked) as Grant[]),
    enabled: changed,
    placeholderData: keepPreviousData,
  })
  const may = (permission: Grant['permission']): boolean => grants.some((each) => each.permission === permission)
  return (
    <>
      {may('orders.create') && may('authorizations.decide') && !role.builtIn && (
        <Notice tone="info" title={t('risk.title')}>
          {t('risk.text')}
        </Notice>
      )}
      <Card sunken>
        <section
          className={css.effect}
          aria-label={t('effect.title')}
          aria-live="polite"
          aria-busy={preview.isFetching}
        >
          <h2>{t('effect.title')}</h2>
          {!changed ? (
            <p className="dim">{t('effect.none')}</p>
          ) : preview.error ? (
            <ProblemNotice error={preview.error} onRetry={() => void preview.refetch()} compact />
          ) : preview.data ? (
            <Changes effect={preview.data} />
          ) : (
            <SkeletonText lines={3} />
          )}
        </section>
      </Card>
    </>
  )
}

function Changes({ effect: { people, changes, undecidable, blocked } }: { effect: Effect }) {
  const { t } = useTranslation('roles')
  const format = useFormat()
  const nameOf = usePermissionName()
  const text = ({ permission, from, to }: Effect['changes'][number]): string => {
    const right = nameOf(permission)
    return from && to
      ? t('effect.fromTo', { right, from: t(`scope.${from}`), to: t(`scope.${to}`) })
      : t('effect.right', { right, scope: t(`scope.${to ?? from ?? 'none'}`) })
  }
  return (
    <>
      {blocked && (
        <Notice tone="warn" title={t('effect.blocked.title')}>
          {t(`effect.blocked.${blocked}`)}
        </Notice>
      )}
      {people === 0 && <p className="dim">{t('effect.nobody')}</p>}
      {people > 0 && changes.length === 0 && <p className="dim">{t('effect.same')}</p>}
      {changes.map((change) => {
        const rest = change.count - change.people.length
        const names = change.people.map(({ name }) => name)
        return (
          <div key={`${change.permission} ${change.from} ${change.to}`} className={css.change} data-kind={change.kind}>
            <span>{t(`effect.${change.kind}`, { count: change.count })}</span>
            <b>{text(change)}</b>
            <span className="cap">{format.list(rest > 0 ? [...names, t('effect.more', { count: rest })] : names)}</span>
          </div>
        )
      })}
      {undecidable.length > 0 && (
        <Notice tone="warn" title={t('effect.undecidable')}>
          <ul>
            {undecidable.flatMap(({ companyName, cases }) =>
              cases.map(({ kind, name }) => (
                <li key={`${companyName} ${kind} ${name}`}>
                  {t(`effect.case.${kind}`, { name })} <span className="cap">{companyName}</span>
                </li>
              )),
            )}
          </ul>
        </Notice>
      )}
    </>
  )
}
