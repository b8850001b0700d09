import { IconLock } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Permission, Scope } from '@/domain/permissions/catalogue'
import { ScopeMark } from '@/entities/access/ScopeMark'
import { usePermissionName } from '@/shared/i18n/use-permission-name'
import { knows } from './rights-areas'
import css from './roles.module.css'

export type RightChoice = {
  permission: Permission
  scope: Scope | null
  /** What is stored, where that is something else. */
  before: Scope | null
  /** Narrowest reach the others that need it leave; null: it may go. */
  least: Scope | null
  neededBy: readonly Permission[]
  /** May this be chosen, as far as the editor's own rights go? */
  isWithin: (scope: Scope | null) => boolean
}
type Props = {
  right: RightChoice
  scopes: readonly Scope[]
  begins: boolean
  /** Why the editor can go no further; undefined for whoever may go all the way. */
  beyond: string | undefined
  onChange?: (scope: Scope | null) => void
}

/** One right with its reach: a choice of one, in which what cannot be chosen stays to be seen. */
export function RightRow({ right, scopes, begins, beyond, onChange }: Props) {
  const { t } = useTranslation('roles')
  const nameOf = usePermissionName()
  const id = useId()
  const { permission, scope, before, least, neededBy, isWithin } = right
  const order = [null, ...scopes]
  const isBelow = (option: Scope | null): boolean => order.indexOf(option) < order.indexOf(least)
  const isLocked = least !== null
  const reached = [null, ...scopes.filter((each) => knows(permission, each))]
  const isBeyond = reached.some((option) => !isWithin(option))
  const changed = scope !== before
  return (
    <div
      className={css.right}
      role="radiogroup"
      aria-labelledby={id}
      aria-describedby={`${id}-note`}
      data-begins={begins || undefined}
      data-changed={changed || undefined}
    >
      <div className={css.rightName}>
        <span id={id}>{nameOf(permission)}</span>
        <span id={`${id}-note`} className={css.note}>
          {isLocked && (
            <span>
              <IconLock size={12} stroke={1.9} aria-hidden />
              {t('locked', { rights: neededBy.map(nameOf).join(', ') })}
            </span>
          )}
          {onChange && isBeyond && beyond && <span>{beyond}</span>}
          {changed && <span>{t('was', { scope: t(`scope.${before ?? 'none'}`) })}</span>}
        </span>
      </div>
      {[null, ...scopes].map((option) =>
        option !== null && !knows(permission, option) ? (
          <span key={option} className={css.blank} aria-hidden />
        ) : (
          <label key={option ?? 'none'} className={css.choice} data-none={option === null || undefined}>
            <input
              type="radio"
              name={id}
              checked={scope === option}
              disabled={!onChange || isBelow(option) || !isWithin(option)}
              onChange={() => onChange?.(option)}
            />
            <span className={css.face}>
              <ScopeMark scope={option} />
              <span>{t(`scope.${option ?? 'none'}`)}</span>
            </span>
          </label>
        ),
      )}
    </div>
  )
}
