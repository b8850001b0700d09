import { IconCopy, IconDownload, IconEye, IconX } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '@/api/client'
import { saveFile } from '@/api/download'
import { downloadQuote } from '@/contract/quote-requests'
import type { QuoteDetail } from '@/contract/quotes'
import { fileQuery } from '@/api/file-query'
import { useProblemText } from '@/shared/i18n/use-problem-text'
import { lazyPart } from '@/shared/lib/lazy-part'
import { notify } from '@/shared/lib/notify'
import { ActionMenu } from '@/shared/ui/ActionMenu'
import { useRefusal } from '@/shared/ui/use-refusal'

const FilePreview = lazyPart(() => import('@/entities/document/FilePreview').then(({ FilePreview }) => FilePreview))
const EndQuoteDialog = lazyPart(() => import('./EndQuoteDialog').then(({ EndQuoteDialog }) => EndQuoteDialog))

/** What can be done with a quote besides the next step: its PDF (QUO-09), asking again, and ending it. */
export function QuoteMenu({ quote }: { quote: QuoteDetail }) {
  const { t } = useTranslation(['quotes', 'archive'])
  const navigate = useNavigate()
  const problemText = useProblemText()
  const refusal = useRefusal()
  const [viewing, setViewing] = useState(false)
  const [ending, setEnding] = useState<'decline' | 'cancel' | null>(null)
  const actionOf = (name: string) => quote.allowedActions.find(({ action }) => action === name)
  const { status } = quote
  const step = status === 'offered' ? 'decline' : status === 'requested' || status === 'inReview' ? 'cancel' : null

  const handleDownload = async (): Promise<void> => {
    try {
      saveFile(await call(downloadQuote, { params: { quoteId: quote.id } }), `${quote.number}.pdf`)
    } catch (error) {
      notify({ title: t('menu.pdfFailed'), message: problemText(error).explanation, tone: 'bad' })
    }
  }
  const askAgain = () => void navigate({ to: '/account/quotes/new', search: { quoteId: quote.id } })
  const labelOfAgain = status === 'expired' ? t('menu.requote') : t('menu.duplicate')

  return (
    <>
      <ActionMenu
        label={t('menu.label')}
        items={[
          { id: 'view', label: t('archive:preview.show'), icon: IconEye, onSelect: () => setViewing(true) },
          { id: 'pdf', label: t('menu.pdf'), icon: IconDownload, onSelect: () => void handleDownload() },
          {
            id: 'again',
            label: labelOfAgain,
            icon: IconCopy,
            disabledReason: refusal(actionOf('askAgain')),
            onSelect: askAgain,
          },
          ...(step
            ? [
                {
                  id: 'end',
                  label: step === 'decline' ? t('menu.decline') : t('menu.cancel'),
                  icon: IconX,
                  danger: true,
                  disabledReason: refusal(actionOf(step)),
                  onSelect: () => setEnding(step),
                },
              ]
            : []),
        ]}
      />
      {viewing && (
        <Suspense>
          <FilePreview
            title={t('archive:detail.title', { kind: t('archive:kind.quote'), number: quote.number })}
            fileName={`${quote.number}.pdf`}
            file={fileQuery(downloadQuote, { params: { quoteId: quote.id } })}
            onClose={() => setViewing(false)}
          />
        </Suspense>
      )}
      {ending && (
        <Suspense>
          <EndQuoteDialog quote={quote} step={ending} onClose={() => setEnding(null)} />
        </Suspense>
      )}
    </>
  )
}
