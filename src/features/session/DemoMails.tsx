import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import css from './DeveloperPanel.module.css'
import type { DemoCommand, DemoMail } from './demo-controls'

type Props = { mails: readonly DemoMail[]; onRefresh: () => void; send: (command: DemoCommand) => void }

/** Links in captured mails lead into this portal whatever host they name. */
const ownPath = (link: string | { href: string }): string => {
  const url = new URL(typeof link === 'string' ? link : link.href, location.origin)
  return url.pathname + url.search
}

export function DemoMails({ mails, onRefresh, send }: Props) {
  const { t } = useTranslation('demo')
  return (
    <fieldset>
      <legend>{t('panel.mails')}</legend>
      <div>
        <Button size="xs" variant="default" onClick={onRefresh}>
          {t('panel.refresh')}
        </Button>
      </div>
      {mails.length === 0 && <span className="dim">{t('panel.noMails')}</span>}
      {mails.map(({ id, to, subject, text, links, replyTo }) => (
        <details key={id} className={css.mail}>
          <summary>{subject}</summary>
          <span className="cap">{t('panel.mailTo', { to })}</span>
          <pre>{text}</pre>
          {links.map((link) => (
            <div key={ownPath(link)}>
              <a href={ownPath(link)}>{ownPath(link)}</a>
            </div>
          ))}
          {replyTo && (
            <ReplyForm
              send={(answer) => send({ command: 'receiveMail', from: to, to: replyTo, subject, text: answer })}
            />
          )}
        </details>
      ))}
    </fieldset>
  )
}

/** CAS-04: plays the recipient who answers in their mail program. */
function ReplyForm({ send }: { send: (text: string) => void }) {
  const { t } = useTranslation('demo')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        send(String(new FormData(event.currentTarget).get('text') ?? ''))
        event.currentTarget.reset()
      }}
    >
      <textarea className={css.input} name="text" rows={2} required aria-label={t('panel.replyText')} />
      <Button type="submit" size="xs" variant="default">
        {t('panel.reply')}
      </Button>
    </form>
  )
}
