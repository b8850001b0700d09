import { Button } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { MailDraft } from '@/contract/mailbox-parts'
import { useFormat } from '@/shared/i18n/use-format'
import { Notice } from '@/shared/ui/Notice'
import type { MailSide } from './mail.queries'
import css from './mailbox.module.css'
import { useTakeBack } from './use-take-back'

/** A message that goes in a moment, with what it says and the way back. */
export function WaitingMail({ side, draft }: { side: MailSide; draft: MailDraft }) {
  const { t } = useTranslation('mailbox')
  const format = useFormat()
  const { takeBack, isPending } = useTakeBack(side)
  return (
    <Notice
      tone="info"
      title={draft.sendsAt ? t('outgoing.at', { time: format.time(draft.sendsAt) }) : t('outgoing.told')}
      action={
        <Button
          size="xs"
          variant="default"
          leftSection={<IconArrowBackUp size={14} stroke={1.8} className="flip" aria-hidden />}
          loading={isPending}
          onClick={() => takeBack(draft)}
        >
          {t('outgoing.takeBack')}
        </Button>
      }
    >
      <p className={css.waiting} dir="auto">
        {draft.text}
      </p>
    </Notice>
  )
}
