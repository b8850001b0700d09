import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { ApiProblem } from '@/api/problem'
import type { Endpoint } from '@/contract/endpoint'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { Notice } from '@/shared/ui/Notice'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'

type Props<I, R> = {
  endpoint: Endpoint<I, R>
  /** The call for the version of the record that was looked at. */
  input: (version: number) => I
  version: number
  title: string
  confirmLabel: string
  /** What will happen. */
  children: ReactNode
  onClose: () => void
  /** The record is gone: with the reply where this person deleted it, without where another did before. */
  onDeleted: (reply?: R[keyof R]) => void
}

/** Asks before something is deleted, and again where it has changed since it was looked at. */
export function ConfirmDelete<I, R>(props: Props<I, R>) {
  const { endpoint, input, title, confirmLabel, children, onClose, onDeleted } = props
  const { t } = useTranslation(['lists', 'common'])
  const [version, setVersion] = useState(props.version)
  const [stale, setStale] = useState(false)
  const remove = useMutation(mutation(endpoint))
  const gone = ApiProblem.is(remove.error, 'conflict/deleted')
  const refused = (problem: ApiProblem): void => {
    const { current } = problem.problem
    if (!ApiProblem.is(problem, 'conflict/stale')) return
    setStale(true)
    const now = current as { version?: number; shippingVersion?: number } | undefined
    setVersion(now?.version ?? now?.shippingVersion ?? version)
  }
  return (
    <ConfirmDialog
      opened
      onClose={gone ? () => onDeleted() : onClose}
      title={title}
      confirmLabel={gone ? t('common:action.close') : confirmLabel}
      onConfirm={
        gone
          ? () => onDeleted()
          : () => remove.mutate(input(version), { onSuccess: (reply) => onDeleted(reply), onError: refused })
      }
      danger={!gone}
      pending={remove.isPending}
    >
      <div className="stack">
        {!gone && <div>{children}</div>}
        {stale && !gone && (
          <Notice tone="warn" title={t('delete.stale')}>
            {t('delete.staleHint')}
          </Notice>
        )}
        {remove.error && (gone || !ApiProblem.is(remove.error, 'conflict/stale')) && (
          <ProblemNotice error={remove.error} compact />
        )}
      </div>
    </ConfirmDialog>
  )
}
