import { useTranslation } from 'react-i18next'
import type { Dispute } from '@/contract/disputes'
import { AppLink } from '@/shared/ui/AppLink'
import { DateText } from '@/shared/ui/DateText'
import type { Fact } from '@/shared/ui/Facts'

type Known = Pick<Dispute, 'openedBy' | 'openedAt' | 'enteredBy' | 'thread'>

/** Who opened a dispute and when, and where it is talked about: on a page of the reader's own side. */
export function useDisputeFacts(
  { openedBy, openedAt, enteredBy, thread }: Known,
  casePage: '/account/cases/$caseId' | '/admin/cases/$caseId',
): Fact[] {
  const { t } = useTranslation('disputes')
  return [
    {
      label: t('detail.openedBy'),
      value: <bdi>{openedBy}</bdi>,
      hint: enteredBy && t('detail.enteredBy', { name: enteredBy }),
    },
    { label: t('columns.openedAt'), value: <DateText value={openedAt} withTime /> },
    ...(thread
      ? [
          {
            label: t('detail.thread'),
            value: (
              <AppLink to={casePage} params={{ caseId: thread.id }}>
                {t('detail.threadOpen', { number: thread.number })}
              </AppLink>
            ),
          },
        ]
      : []),
  ]
}
