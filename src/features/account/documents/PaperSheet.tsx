import { useTranslation } from 'react-i18next'
import type { ArchivedPaper } from '@/contract/archived-paper'
import { useFormat } from '@/shared/i18n/use-format'
import css from './document.module.css'
import { PaperBlocks } from './PaperBlocks'
import { PaperFacts } from './PaperFacts'

/** ORD-13: what a paper says, as a page: the words and figures of its PDF, which follow the width and the theme. */
export function PaperSheet({ paper }: { paper: ArchivedPaper }) {
  const { t } = useTranslation('documents')
  const format = useFormat()
  const [issuer, ...senderLines] = paper.sender
  return (
    <article className={css.sheet} data-testid="paper">
      <header className={css.head}>
        <div>
          <h2>
            <bdi>{paper.title}</bdi>
          </h2>
          <p className={css.number}>
            <bdi>{paper.number}</bdi>
            {paper.remark && <span className="cap">{paper.remark}</span>}
          </p>
        </div>
        <address className={css.sender}>
          <strong>
            <bdi>{issuer}</bdi>
          </strong>
          {senderLines.map((line) => (
            <bdi key={line}>{line}</bdi>
          ))}
        </address>
      </header>
      <div className={css.parties}>
        {paper.parties.map(({ label, name, lines }) => (
          <section key={label}>
            <h3>{label}</h3>
            <address className={css.sender}>
              <bdi>{name}</bdi>
              {lines.map((line) => (
                <bdi key={line}>{line}</bdi>
              ))}
            </address>
          </section>
        ))}
        <PaperFacts facts={paper.facts} />
      </div>
      <PaperBlocks blocks={paper.blocks} />
      {paper.footer && <p className="cap dim">{paper.footer}</p>}
      <p className={css.printed}>{t('printedAt', { time: format.dateTime(new Date(format.now()).toISOString()) })}</p>
    </article>
  )
}
