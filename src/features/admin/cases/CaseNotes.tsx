import { Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { type DeskCase, noteDeskCase } from '@/contract/admin/cases'
import { ActionButton } from '@/shared/ui/ActionButton'
import { DateText } from '@/shared/ui/DateText'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { Section } from '@/shared/ui/Section'
import css from './cases.module.css'

/** For the desk alone: neither the page of the customer nor a mail shows them. */
export function CaseNotes({ found, disabledReason }: { found: DeskCase; disabledReason: string | undefined }) {
  const { t } = useTranslation('cases')
  const [text, setText] = useState('')
  const note = useMutation(mutation(noteDeskCase))
  const { id: caseId, version, notes } = found
  const keep = (): void =>
    note.mutate({ params: { caseId }, body: { version, text } }, { onSuccess: () => setText('') })
  return (
    <Section title={t('desk.notes')}>
      <div className={css.notes}>
        {notes.length > 0 && (
          <ol>
            {notes.map(({ at, by, text: words }) => (
              <li key={at}>
                <p className={css.note} dir="auto">
                  {words}
                </p>
                <span className="cap">
                  <bdi>{by}</bdi> · <DateText value={at} withTime />
                </span>
              </li>
            ))}
          </ol>
        )}
        {note.error && <ProblemNotice error={note.error} compact />}
        <Textarea
          label={t('desk.newNote')}
          description={t('desk.notesHint')}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={2000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <ActionButton
          variant="default"
          disabledReason={disabledReason}
          reasonBelow
          loading={note.isPending}
          onClick={() => text.trim() !== '' && keep()}
        >
          {t('desk.keepNote')}
        </ActionButton>
      </div>
    </Section>
  )
}
