import { Button } from '@mantine/core'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Text, TextFinding } from '@/contract/admin/translations/text-parts'
import { lazyPart } from '@/shared/lib/lazy-part'
import { ActionButton } from '@/shared/ui/ActionButton'
import { useRefusal } from '@/shared/ui/use-refusal'
import css from './desk.module.css'
import type { useDeskCommands } from './use-desk-commands'
import type { TextActs } from './use-text-acts'
import type { TextDraft } from './use-text-draft'

const RejectText = lazyPart(() => import('./RejectText').then(({ RejectText }) => RejectText))

type Props = {
  text: Text
  draft: TextDraft
  acts: TextActs
  findings: readonly TextFinding[]
  commands: ReturnType<typeof useDeskCommands>
}

/** Saving, approving, sending back. A text with faults can be saved: only publishing waits for it. */
export function DeskActs({ text, draft: { form }, acts, findings, commands }: Props) {
  const { t } = useTranslation('translations')
  const refusal = useRefusal()
  const [rejecting, setRejecting] = useState(false)
  const errors = findings.filter(({ severity, ignored }) => severity === 'error' && !ignored).length
  const canApprove = acts.may('approve') || (form.dirty && acts.action('approve') !== undefined)
  return (
    <div className={css.acts}>
      {acts.may('edit') && (
        <>
          <Button onClick={commands.saveAndNext} loading={form.pending}>
            {t('editor.saveAndNext')}
          </Button>
          <Button variant="default" type="submit" disabled={!form.dirty} onClick={commands.save}>
            {t('editor.save')}
          </Button>
        </>
      )}
      {text.state !== 'reviewed' && acts.action('approve') && (
        <ActionButton
          variant="default"
          loading={acts.pending}
          disabledReason={canApprove ? undefined : refusal(acts.action('approve'))}
          onClick={commands.approve}
        >
          {t('editor.approve')}
        </ActionButton>
      )}
      {acts.may('reject') && (
        <Button variant="subtle" color="gray" onClick={() => setRejecting(true)}>
          {t('editor.reject')}
        </Button>
      )}
      <span className={css.actsNote}>
        {errors > 0 ? t('editor.errors', { count: errors }) : form.dirty ? t('editor.unsaved') : ''}
      </span>
      {rejecting && (
        <Suspense>
          <RejectText text={text} onClose={() => setRejecting(false)} />
        </Suspense>
      )}
    </div>
  )
}
