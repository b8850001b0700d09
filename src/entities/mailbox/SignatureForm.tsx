import { Button, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { mailLimits } from '@/domain/mailbox/vocabulary'
import { notify } from '@/shared/lib/notify'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { Section } from '@/shared/ui/Section'
import css from './mailbox.module.css'
import { type MailSide, mailCalls } from './mail.queries'

/** The words below one's messages; they stand in every new one, to be changed there. */
export function SignatureForm({ side, signature }: { side: MailSide; signature: string }) {
  const { t } = useTranslation('mailbox')
  const [text, setText] = useState(signature)
  const save = useMutation(mutation(mailCalls(side).signature))
  return (
    <Section title={t('compose.signature')}>
      <div className={css.form}>
        {save.error && <ProblemNotice error={save.error} compact />}
        <Textarea
          aria-label={t('compose.signature')}
          autosize
          minRows={3}
          maxRows={8}
          maxLength={mailLimits.signature}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <div className="row">
          <Button
            variant="default"
            loading={save.isPending}
            onClick={() =>
              save.mutate(
                { body: { signature: text } },
                { onSuccess: () => notify({ title: t('compose.signatureSaved'), tone: 'good' }) },
              )
            }
          >
            {t('compose.signatureSave')}
          </Button>
        </div>
      </div>
    </Section>
  )
}
