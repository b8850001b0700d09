import { useTranslation } from 'react-i18next'
import type { TaskSummary } from '@/contract/task-parts'
import { DateText } from '@/shared/ui/DateText'
import css from './task.module.css'

/** The day of a task, in words as well once it is near or over. */
export function DueDate({ task: { dueOn, due } }: { task: Pick<TaskSummary, 'dueOn' | 'due'> }) {
  const { t } = useTranslation('tasks')
  if (dueOn === null) return <span className="cap">{t('due.none')}</span>
  return (
    <span className={css.due} data-due={due ?? undefined}>
      <DateText value={dueOn} />
      {due === 'overdue' && <span className="cap">{t('due.overdue')}</span>}
      {due === 'soon' && <span className="cap">{t('due.soon')}</span>}
    </span>
  )
}
