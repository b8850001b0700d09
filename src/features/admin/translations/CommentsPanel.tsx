import { Button, Checkbox, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import type { TextComment, TextKey } from '@/contract/admin/translations/text-parts'
import { addTextComment, setCommentState } from '@/contract/admin/translations/texts'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useApiForm } from '@/shared/forms/use-api-form'
import { useProblemText } from '@/shared/i18n/use-problem-text'
import { notify } from '@/shared/lib/notify'
import { DateText } from '@/shared/ui/DateText'
import css from './side.module.css'

type Props = { textKey: TextKey; language: string; languageName: string }

/** What people said about the key or about this text of it, and what still waits for an answer. */
export function CommentsPanel({ textKey, language, languageName }: Props) {
  const { t } = useTranslation('translations')
  const problem = useProblemText()
  const comments = textKey.comments.filter((comment) => comment.language === null || comment.language === language)
  const mayComment = textKey.allowedActions.some(({ action, allowed }) => action === 'comment' && allowed)
  const settle = useMutation({
    ...mutation(setCommentState),
    onError: (error) => notify({ title: problem(error).title, tone: 'bad' }),
  })
  const form = useApiForm({
    endpoint: addTextComment,
    initial: { text: '', everywhere: false, asks: false },
    guard: false,
    toRequest: ({ text, everywhere, asks }) => ({
      params: { keyId: textKey.id },
      body: { text, language: everywhere ? null : language, state: asks ? ('open' as const) : ('note' as const) },
    }),
    onSuccess: () => form.setValue('text', ''),
  })
  const next = ({ state }: TextComment) => (state === 'resolved' ? ('open' as const) : ('resolved' as const))
  return (
    <div className={css.comments}>
      {comments.length === 0 && <p className="cap flat">{t('comments.none')}</p>}
      <ol className={css.history}>
        {comments.map((comment) => (
          <li key={comment.id} data-open={comment.state === 'open' || undefined}>
            <span className="cap">
              <b>{comment.by.name}</b>, <DateText value={comment.at} withTime />
              {comment.language === null && <> · {t('comments.everyLanguage')}</>}
              {comment.state === 'open' && <> · {t('comments.open')}</>}
              {comment.resolvedBy && <> · {t('comments.resolvedBy', { name: comment.resolvedBy.name })}</>}
            </span>
            <span className={css.said} dir="auto">
              {comment.text}
            </span>
            {comment.state !== 'note' && (
              <button
                type="button"
                className={css.act}
                disabled={settle.isPending}
                onClick={() =>
                  settle.mutate({
                    params: { commentId: comment.id },
                    body: { version: comment.version, state: next(comment) },
                  })
                }
              >
                {comment.state === 'open' ? t('comments.resolve') : t('comments.reopen')}
              </button>
            )}
          </li>
        ))}
      </ol>
      {mayComment && (
        <ApiForm form={form} className={css.comment}>
          <FormProblem form={form} />
          <Textarea label={t('comments.add')} autosize minRows={2} {...form.field('text')} />
          <Checkbox label={t('comments.asks')} {...form.field('asks', 'checkbox')} />
          <Checkbox
            label={t('comments.everywhere', { language: languageName })}
            {...form.field('everywhere', 'checkbox')}
          />
          <Button type="submit" size="xs" variant="default" loading={form.pending} disabled={!form.values.text.trim()}>
            {t('comments.send')}
          </Button>
        </ApiForm>
      )}
    </div>
  )
}
