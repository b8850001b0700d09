import { IconEye, IconPencil } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { Suspense, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '@/api/client'
import type { Session } from '@/contract/session'
import { stopImpersonation } from '@/contract/impersonation'
import { askFirst } from '@/shared/forms/leaving'
import { lazyPart } from '@/shared/lib/lazy-part'
import css from './acting.module.css'
import { InContextSlot } from '../in-context/InContextSlot'
import { startInContext } from '../in-context/in-context.store'
import { changePerson, leavesPerson } from './change-person'
import { TimeLeft } from './TimeLeft'

const AskToWriteDialog = lazyPart(() => import('./AskToWriteDialog').then(({ AskToWriteDialog }) => AskToWriteDialog))

type Props = { session: Session; acting: NonNullable<Session['impersonation']> }

/** ADM-09: who acts as whom and why, for how long yet, and the way out. It cannot be put away. */
export function ActingBar({ session, acting }: Props) {
  const { t } = useTranslation('impersonation')
  const [asks, setAsks] = useState(false)
  const bar = useRef<HTMLElement>(null)
  const stop = useMutation({
    mutationFn: () => call(stopImpersonation, {}),
    onMutate: () => leavesPerson(true),
    onSuccess: () => changePerson(acting.returnTo),
    onError: () => leavesPerson(false),
  })

  // What sticks to the top of a page sticks below the bar, however many lines that takes.
  useEffect(() => {
    const { style } = document.documentElement
    const observer = new ResizeObserver(() => style.setProperty('--p-bar', `${bar.current?.offsetHeight ?? 0}px`))
    if (bar.current) observer.observe(bar.current)
    return () => {
      observer.disconnect()
      style.removeProperty('--p-bar')
    }
  }, [])

  const { byName: by, reason, ticket, mode, mayWrite, mayTranslate, expiresAt } = acting
  const names = { by, name: session.user.name, company: session.company?.name ?? '' }
  const Icon = mode === 'read' ? IconEye : IconPencil
  return (
    <section ref={bar} className={css.bar} data-mode={mode} aria-label={t('bar.label')} data-testid="acting-bar">
      <Icon size={18} stroke={1.9} aria-hidden className={css.icon} />
      <p className={css.words}>
        <strong>{t('bar.acting', names)}</strong>{' '}
        <span>{ticket ? t('bar.reasonTicket', { reason, ticket }) : t('bar.reason', { reason })}</span>{' '}
        <span>{t(`bar.${mode}`)}</span>
        {stop.isError && (
          <span role="alert" className={css.alert}>
            {' '}
            {t('bar.notStopped')}
          </span>
        )}
      </p>
      <div className={css.tools}>
        <TimeLeft until={expiresAt} />
        {mode === 'read' && mayWrite && (
          <button type="button" className={css.quiet} onClick={() => setAsks(true)}>
            {t('bar.ask')}
          </button>
        )}
        {mayTranslate && (
          <button type="button" className={css.quiet} onClick={startInContext}>
            {t('bar.translate')}
          </button>
        )}
        <button
          type="button"
          className={css.stop}
          disabled={stop.isPending}
          onClick={() => askFirst(() => stop.mutate())}
        >
          {t('bar.stop')}
        </button>
      </div>
      <InContextSlot may={mayTranslate} />
      {asks && (
        <Suspense>
          <AskToWriteDialog acting={acting} name={session.user.name} onClose={() => setAsks(false)} />
        </Suspense>
      )}
    </section>
  )
}
