import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentLink } from '@/contract/documents'
import { archiveQueries } from '@/entities/document/archive.queries'
import { lazyPart } from '@/shared/lib/lazy-part'
import css from './orders.module.css'

const FilePreview = lazyPart(() => import('@/entities/document/FilePreview').then(({ FilePreview }) => FilePreview))

type Props = Pick<DocumentLink, 'id' | 'name'> & { kind: Exclude<DocumentLink['kind'], 'attachment'> }

/** ORD-11: a paper of the order by its number, shown inside the page as the customer has it. */
export function PaperButton({ id, name, kind }: Props) {
  const { t } = useTranslation('adminOrders')
  const [isOpen, setOpen] = useState(false)
  const title = t('documents.title', { kind: t(`documents.kind.${kind}`), number: name })
  return (
    <>
      <button
        type="button"
        className={css.paper}
        // What is written on it is part of what it is called, for people who speak to their browser.
        aria-label={t('documents.show', { document: title })}
        onClick={() => setOpen(true)}
      >
        <bdi dir="ltr">{name}</bdi>
      </button>
      {isOpen && (
        <Suspense>
          <FilePreview
            title={title}
            fileName={`${name}.pdf`}
            file={archiveQueries.orderPaper(id)}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  )
}
