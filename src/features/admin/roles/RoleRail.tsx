import { useTranslation } from 'react-i18next'
import type { Role } from '@/contract/admin/roles'
import { ScopeMark } from '@/entities/access/ScopeMark'
import { useCan } from '@/features/session/use-session'
import { AppLink } from '@/shared/ui/AppLink'
import { scopesOf } from './rights-areas'
import css from './roles.module.css'

/** Who holds the role, and what the marks of the matrix mean. */
export function RoleRail({ role }: { role: Role }) {
  const { t } = useTranslation('roles')
  const seesBuyers = useCan('accounts.view')
  const seesStaff = useCan('administrators.view')
  const rest = role.people - role.members.length
  return (
    <>
      <section className={css.members} aria-label={t('page.members')}>
        <h2>{t('page.members')}</h2>
        {role.members.length === 0 ? (
          <p className="dim flat">{t('page.membersNone')}</p>
        ) : (
          <ul>
            {role.members.map(({ id, name, companyName }) => (
              <li key={id}>
                {companyName === null && seesStaff ? (
                  <AppLink to="/admin/administrators/$userId" params={{ userId: id }}>
                    <bdi dir="auto">{name}</bdi>
                  </AppLink>
                ) : companyName !== null && seesBuyers ? (
                  <AppLink to="/admin/accounts/$userId" params={{ userId: id }}>
                    <bdi dir="auto">{name}</bdi>
                  </AppLink>
                ) : (
                  <bdi dir="auto">{name}</bdi>
                )}
                {companyName && (
                  <span className="cap">
                    <bdi dir="auto">{companyName}</bdi>
                  </span>
                )}
              </li>
            ))}
            {rest > 0 && <li className="cap">{t('page.membersMore', { count: rest })}</li>}
          </ul>
        )}
      </section>
      <section className={css.members} aria-label={t('page.legend')}>
        <h2>{t('page.legend')}</h2>
        <ul className={css.legend}>
          {[null, ...scopesOf(role.side)].map((scope) => (
            <li key={scope ?? 'none'}>
              <ScopeMark scope={scope} />
              {t(`scopeMeans.${scope ?? 'none'}`)}
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
