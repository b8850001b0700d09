import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/use-format'
import { Notice } from '@/shared/ui/Notice'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import type { useKeptDraft } from './use-kept-draft'

type Props = { kept: ReturnType<typeof useKeptDraft>; onTheirs: () => void }

/** Says that what is written is kept; and asks which counts where another window has changed the same draft. */
export function DraftState({ kept: { draft, conflict, error, saving, keepMine }, onTheirs }: Props) {
  const { t } = useTranslation('mailbox')
  const format = useFormat()
  if (conflict)
    return (
      <Notice
        tone="warn"
        title={t('drafts.conflict')}
        action={
          <span className="row">
            <Button size="xs" onClick={keepMine}>
              {t('drafts.keepMine')}
            </Button>
            <Button size="xs" variant="default" onClick={onTheirs}>
              {t('drafts.takeTheirs')}
            </Button>
          </span>
        }
      >
        {t('drafts.conflictText')}
      </Notice>
    )
  if (error) return <ProblemNotice error={error} compact />
  return (
    <p className="cap flat" role="status">
      {saving && t('drafts.saving')}
      {!saving && draft?.failed && t('drafts.failed')}
      {!saving && draft && !draft.failed && t('drafts.savedAt', { time: format.time(draft.at) })}
    </p>
  )
}
