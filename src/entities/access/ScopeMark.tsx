import type { Scope } from '@/domain/permissions/catalogue'
import css from './access.module.css'

/** How much of the disc is filled: nothing, a dot, half, all but a ring, all. */
export function ScopeMark({ scope }: { scope: Scope | null }) {
  return (
    <svg className={css.mark} viewBox="0 0 14 14" aria-hidden data-none={scope === null || undefined}>
      {scope === null ? (
        <path d="M3.5 7h7" />
      ) : (
        <>
          <circle cx="7" cy="7" r="5.5" />
          {scope === 'own' && <circle className={css.fill} cx="7" cy="7" r="2" />}
          {(scope === 'branch' || scope === 'assigned') && <path className={css.fill} d="M7 1.5a5.5 5.5 0 0 0 0 11z" />}
          {(scope === 'company' || scope === 'all') && <circle className={css.fill} cx="7" cy="7" r="5.5" />}
        </>
      )}
    </svg>
  )
}
