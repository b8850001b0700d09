import { IconChevronDown } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactElement, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { OwnAccount } from '@/contract/own-accounts'
import { ownAccountQueries } from '@/entities/security/own-accounts.queries'
import { useProblemText } from '@/shared/i18n/use-problem-text'
import { notify } from '@/shared/lib/notify'
import { ActionMenu, type ActionMenuItem } from '@/shared/ui/ActionMenu'
import { useSession } from '../use-session'
import css from './companies.module.css'
import { useGoOnFor } from './use-go-on-for'

/** By itself it shows the name; the header shows more. */
type Props = { className?: string | undefined; children?: ReactNode }

/** The company somebody works for, and the way to the others they work for. */
export function CompanySwitcher({ className = css.alone, children }: Props): ReactElement {
  const { t } = useTranslation(['session', 'enums'])
  const { company } = useSession()
  const problemText = useProblemText()
  const accounts = useQuery(ownAccountQueries.list())
  const goOn = useGoOnFor()

  const itemOf = ({ id, company: { name, currency }, branch, state, current }: OwnAccount): ActionMenuItem => {
    const label = branch
      ? t('companies.branch', { company: name, branch, currency })
      : t('companies.item', { company: name, currency })
    const onSelect = (): void => {
      if (current) return
      goOn.mutate(id, {
        onError: (error) => {
          const { title, explanation } = problemText(error)
          notify({ title, message: explanation, tone: 'bad' })
        },
      })
    }
    if (state === 'active') return { id, label, selected: current, onSelect }
    if (state === 'invited') return { id, label: t('companies.accept', { company: name }), onSelect }
    return { id, label, disabledReason: t(`enums:status.member.${state}`) }
  }
  const label = t('companies.switch', { company: company?.name ?? '' })
  return (
    <ActionMenu
      label={t('companies.title')}
      items={(accounts.data?.items ?? []).map(itemOf)}
      trigger={
        <button type="button" className={`${css.switcher} ${className ?? ''}`} aria-label={label} data-testid="company">
          {children ?? <span className="ell">{company?.name}</span>}
          <IconChevronDown size={14} stroke={1.7} aria-hidden className={css.arrow} />
        </button>
      }
    />
  )
}
