import '@mantine/core/styles/Input.layer.css'
import { Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import type { Task } from '@/contract/task-parts'
import { taskLimits } from '@/domain/tasks/vocabulary'
import { ActionButton } from '@/shared/ui/ActionButton'
import { DateText } from '@/shared/ui/DateText'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { Section } from '@/shared/ui/Section'
import css from './task.module.css'
import { type TaskSide, taskCalls } from './task.queries'

type Props = { side: TaskSide; task: Task; disabledReason: string | undefined }

/** What those who work on it tell each other; nobody of the other side reads it. */
export function TaskComments({ side, task, disabledReason }: Props) {
  const { t } = useTranslation('tasks')
  const [text, setText] = useState('')
  const add = useMutation(mutation(taskCalls(side).comment))
  const send = (): void => add.mutate({ params: { taskId: task.id }, body: { text } }, { onSuccess: () => setText('') })
  return (
    <Section title={t('comments.title')}>
      {task.thread.length === 0 ? (
        <p className={css.none}>{t('comments.empty')}</p>
      ) : (
        <ol className={css.comments} aria-label={t('comments.title')}>
          {task.thread.map(({ id, at, by, text: words }) => (
            <li key={id}>
              <span className="cap">
                <bdi>{by}</bdi> · <DateText value={at} withTime />
              </span>
              <p dir="auto">{words}</p>
            </li>
          ))}
        </ol>
      )}
      <div className={css.add}>
        {add.error && <ProblemNotice error={add.error} compact />}
        <Textarea
          label={t('comments.new')}
          autosize
          minRows={2}
          maxRows={10}
          maxLength={taskLimits.comment}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <ActionButton
          variant="default"
          disabledReason={disabledReason}
          reasonBelow
          loading={add.isPending}
          onClick={() => text.trim() !== '' && send()}
        >
          {t('comments.add')}
        </ActionButton>
      </div>
    </Section>
  )
}
