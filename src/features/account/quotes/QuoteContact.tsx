import { useTranslation } from 'react-i18next'
import type { QuoteDetail } from '@/contract/quotes'
import { OpenCaseLink } from '@/entities/case/OpenCaseLink'
import { Can } from '@/features/session/Can'
import { ExternalLink } from '@/shared/ui/ExternalLink'
import { Section } from '@/shared/ui/Section'
import css from './quotes.module.css'

/** QUO-06: whom to call, with the quote already in the subject. */
export function QuoteContact({ quote: { id, number, salesContact } }: { quote: QuoteDetail }) {
  const { t } = useTranslation('quotes')
  const subject = encodeURIComponent(t('contact.subject', { number }))
  return (
    <Section title={t('contact.title')}>
      <div className={css.people}>
        <span>{t('contact.role', { name: salesContact.name })}</span>
        <ExternalLink href={`tel:${salesContact.phone.replaceAll(' ', '')}`}>
          <bdi dir="ltr">{salesContact.phone}</bdi>
        </ExternalLink>
        <ExternalLink href={`mailto:${salesContact.email}?subject=${subject}`}>{salesContact.email}</ExternalLink>
        <Can permission="cases.create">
          <OpenCaseLink about="quote" record={id} />
        </Can>
      </div>
    </Section>
  )
}
