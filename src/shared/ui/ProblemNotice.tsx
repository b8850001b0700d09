import { Button } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useProblemText } from '@/shared/i18n/use-problem-text'
import { DocNumber } from './DocNumber'
import css from './ProblemNotice.module.css'

type Props = {
  error: unknown
  onRetry?: () => void
  compact?: boolean
  /** Further ways out, beside "try again". */
  children?: ReactNode
}

/** What went wrong in words, what to do, and the id to quote to support. */
export function ProblemNotice({ error, onRetry, compact, children }: Props) {
  const { t } = useTranslation('common')
  const { title, explanation, requestId } = useProblemText()(error)
  return (
    <div className={css.notice} role="alert" data-compact={compact || undefined} data-testid="problem">
      <IconAlertCircle size={16} stroke={1.9} aria-hidden />
      <span className={css.title}>{title}</span>
      <span className={css.text}>{explanation}</span>
      {requestId && (
        <span className={css.id}>
          {t('problem.requestId')} <DocNumber number={requestId} copyable />
        </span>
      )}
      {(onRetry || children) && (
        <div className={css.retry}>
          {children}
          {onRetry && (
            <Button size="xs" variant="default" onClick={onRetry}>
              {t('action.retry')}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
