import { useTranslation } from 'react-i18next'
import type { Role } from '@/contract/admin/roles'
import type { Grants, Permission, Scope } from '@/domain/permissions/catalogue'
import { leastScope, neededBy } from '@/domain/permissions/needs'
import { useFormat } from '@/shared/i18n/use-format'
import { RightRow } from './RightRow'
import { beginsModule, rightsAreas, scopesOf } from './rights-areas'
import { toGrants } from './role-form'
import css from './roles.module.css'

type Props = {
  role: Role
  grants: Grants
  /** Absent for those who may only look. */
  onChange?: (permission: Permission, scope: Scope | null) => void
}

/** ACC-20: every right of a side with its reach, grouped by what it is about. */
export function RightsMatrix({ role, grants, onChange }: Props) {
  const { t } = useTranslation('roles')
  const format = useFormat()
  const scopes = scopesOf(role.side)
  const stored = toGrants(role.grants)
  const ceiling = toGrants(role.ceiling)
  const order: readonly (Scope | null)[] = [null, ...scopes]
  const width = (scope: Scope | null | undefined): number => order.indexOf(scope ?? null)
  /** What is stored may stay; anything else needs the right oneself, also for taking it away. */
  const isWithin = (permission: Permission, scope: Scope | null): boolean =>
    scope === (stored[permission] ?? null) ||
    Math.max(width(scope), width(stored[permission])) <= width(ceiling[permission])
  const beyond = role.ask.length > 0 ? t('beyond', { names: format.list(role.ask) }) : t('beyondNobody')
  return (
    <div className={css.matrix} data-side={role.side}>
      <div className={css.matrixHead} aria-hidden>
        <span>{t('right')}</span>
        <span>{t('scope.none')}</span>
        {scopes.map((scope) => (
          <span key={scope}>{t(`scope.${scope}`)}</span>
        ))}
      </div>
      {rightsAreas(role.side).map(({ name, rights }) => (
        <section key={name} aria-label={t(`area.${name}`)}>
          <h3 className={css.area}>{t(`area.${name}`)}</h3>
          {rights.map((permission, at) => (
            <RightRow
              key={permission}
              right={{
                permission,
                scope: grants[permission] ?? null,
                before: stored[permission] ?? null,
                least: onChange ? leastScope(grants, permission) : null,
                neededBy: neededBy(grants, permission),
                isWithin: (scope) => isWithin(permission, scope),
              }}
              scopes={scopes}
              begins={beginsModule(rights, at)}
              beyond={beyond}
              onChange={onChange && ((scope) => onChange(permission, scope))}
            />
          ))}
        </section>
      ))}
    </div>
  )
}
