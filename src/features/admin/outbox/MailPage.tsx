import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Mail } from '@/contract/admin/outbox'
import { mailQueries } from '@/entities/mail/mail.queries'
import { Card } from '@/shared/ui/Card'
import { DateText } from '@/shared/ui/DateText'
import { Facts } from '@/shared/ui/Facts'
import { LinkButton } from '@/shared/ui/LinkButton'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Section } from '@/shared/ui/Section'
import { mailLinkOf } from './mail-link'
import css from './outbox.module.css'
import { useLanguageName } from './use-language-name'

const routeApi = getRouteApi('/admin/_gate/outbox/$mailId')

/** One mail as its recipient reads it: text, never markup, and links only into the portal. */
export function MailPage() {
  const { mailId } = routeApi.useParams()
  const search = routeApi.useSearch()
  const { t } = useTranslation('outbox')
  const languageName = useLanguageName()
  const { data: mail } = useSuspenseQuery(mailQueries.detail(mailId))

  return (
    <>
      <PageHeader
        title={<bdi dir="auto">{mail.subject}</bdi>}
        record={mail.subject}
        actions={
          <LinkButton to="/admin/outbox" search={search} variant="default">
            {t('mail.back')}
          </LinkButton>
        }
      />
      <Facts
        items={[
          { label: t('column.to'), value: <bdi dir="ltr">{mail.to}</bdi> },
          { label: t('column.kind'), value: t(`kind.${mail.kind}`) },
          { label: t('column.locale'), value: languageName(mail.locale) },
          { label: t('column.sentAt'), value: <DateText value={mail.sentAt} withTime /> },
        ]}
      />
      <div className={css.body}>
        <Section title={t('mail.text')}>
          <Card sunken>
            <div className={css.text} dir="auto" lang={mail.locale}>
              {mail.text}
            </div>
          </Card>
        </Section>
        <Section title={t('mail.links')}>
          {mail.links.length === 0 ? (
            <p className="dim">{t('mail.noLinks')}</p>
          ) : (
            <MailLinks links={mail.links} locale={mail.locale} />
          )}
        </Section>
      </div>
    </>
  )
}

function MailLinks({ links, locale }: Pick<Mail, 'links' | 'locale'>) {
  const { t } = useTranslation('outbox')
  return (
    <ul className={css.links}>
      {links.map(({ label, href, secret }) => {
        const link = mailLinkOf({ href, secret }, location.origin)
        const name = <bdi lang={locale}>{label}</bdi>
        return (
          <li key={`${label} ${href}`}>
            {'path' in link ? <a href={link.path}>{name}</a> : name}{' '}
            {link.leads !== 'page' && <span className="cap">{t(`mail.leads.${link.leads}`)}</span>}
            <bdi dir="ltr" className={css.address}>
              {href}
            </bdi>
          </li>
        )
      })}
    </ul>
  )
}
