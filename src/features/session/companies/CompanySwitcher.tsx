import { Loader } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ReactElement, type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { OwnAccount } from '@/contract/own-accounts'
import type { Session } from '@/contract/session'
import { ownAccountQueries } from '@/entities/security/own-accounts.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { notify } from '@/shared/lib/notify'
import { ActionMenu, type ActionMenuItem } from '@/shared/ui/ActionMenu'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonText } from '@/shared/ui/Skeletons'
import { chosenCompany } from './chosen-company'
import css from './companies.module.css'
import { useSwitchCompany } from './use-switch-company'

/** What the other companies have to tell is no news of this one: it is asked for from time to time. */
const newsEveryMs = 120_000

type Props = { className?: string; placeFor: (session: Session) => string; children: ReactNode }

/** The company somebody works for, and the way to the others they work for. */
export function CompanySwitcher({ className, placeFor, children }: Props): ReactElement {
  const { t } = useTranslation(['session', 'enums'])
  const format = useFormat()
  const accounts = useQuery({ ...ownAccountQueries.list(), refetchInterval: newsEveryMs })
  const { switchTo, pending } = useSwitchCompany(placeFor)
  useEffect(() => {
    const chosen = chosenCompany.get()
    chosenCompany.clear()
    if (chosen) notify({ title: t('companies.chosen', { company: chosen }) })
  }, [t])

  const unreadIn = (count: number): string => t('companies.unread', { count, formatted: format.number(count) })
  const itemOf = ({ id, company: { name, currency }, branch, state, current, unread }: OwnAccount): ActionMenuItem => {
    const place = branch ? t('companies.place', { branch, currency }) : currency
    const onSelect = (): void => {
      if (!current && !pending) switchTo(id)
    }
    if (state === 'active')
      return {
        id,
        label: name,
        detail: place,
        note: unread ? unreadIn(unread) : undefined,
        selected: current,
        onSelect,
      }
    if (state === 'invited') return { id, label: t('companies.accept', { company: name }), onSelect }
    return { id, label: name, disabledReason: t(`enums:status.member.${state}`) }
  }
  const items = accounts.data?.items ?? []
  const unread = items.reduce((sum, account) => sum + account.unread, 0)
  return (
    <ActionMenu
      label={t('companies.title')}
      align="start"
      header={
        accounts.data ? undefined : (
          <div className={css.wait}>
            {accounts.error ? (
              <ProblemNotice error={accounts.error} onRetry={() => void accounts.refetch()} compact />
            ) : (
              <SkeletonText lines={2} />
            )}
          </div>
        )
      }
      items={items.map(itemOf)}
      trigger={
        <button
          type="button"
          className={`${css.switcher} ${className ?? ''}`}
          aria-busy={pending || undefined}
          data-testid="company"
        >
          {children}{' '}
          <span className="sr">
            {unread > 0
              ? t('companies.switchUnread', { count: unread, formatted: format.number(unread) })
              : t('companies.switch')}
          </span>
          {unread > 0 && <span className={css.dot} aria-hidden />}
          {pending ? (
            <Loader size={14} aria-hidden />
          ) : (
            <IconChevronDown size={14} stroke={1.7} aria-hidden className={css.arrow} />
          )}
        </button>
      }
    />
  )
}
