import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { type TextLanguage, updateTextLanguage } from '@/contract/admin/translations/languages'
import { useLanguageName } from '@/entities/text/use-language-name'
import { useProblemText } from '@/shared/i18n/use-problem-text'
import { notify } from '@/shared/lib/notify'
import { ActionMenu } from '@/shared/ui/ActionMenu'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { useRefusal } from '@/shared/ui/use-refusal'

type Props = { language: TextLanguage; onEdit: (language: TextLanguage) => void }

/** What can be done with a language; putting one away asks first, since people may be reading it. */
export function LanguageMenu({ language, onEdit }: Props) {
  const { t } = useTranslation('textReleases')
  const nameOf = useLanguageName()
  const refusal = useRefusal()
  const problemText = useProblemText()
  const [asking, setAsking] = useState(false)
  const { code, version, people, allowedActions } = language
  const change = useMutation({
    ...mutation(updateTextLanguage),
    onSuccess: () => setAsking(false),
    onError: (error) => notify({ title: problemText(error).title, tone: 'bad' }),
  })
  const archive = (archived: boolean) => change.mutate({ params: { code }, body: { version, archived } })
  const acts = { edit: () => onEdit(language), archive: () => setAsking(true), restore: () => archive(false) }
  const name = nameOf(code)
  return (
    <>
      <ActionMenu
        label={t('languages.menu.label', { language: name })}
        items={allowedActions.map((allowed) => ({
          id: allowed.action,
          label: t(`languages.menu.${allowed.action}`),
          onSelect: acts[allowed.action],
          disabledReason: refusal(allowed),
        }))}
      />
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('languages.archive.title', { language: name })}
        confirmLabel={t('languages.archive.confirm')}
        pending={change.isPending}
        onConfirm={() => archive(true)}
      >
        {people > 0 ? t('languages.archive.people', { count: people }) : t('languages.archive.nobody')}
      </ConfirmDialog>
    </>
  )
}
