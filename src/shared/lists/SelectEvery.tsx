import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/use-format'
import { useProblemText } from '@/shared/i18n/use-problem-text'
import { notify } from '@/shared/lib/notify'
import { ActionButton } from '@/shared/ui/ActionButton'
import type { ListSource } from '@/shared/ui/data-table-types'
import { readPage } from './read-list'

type Props = {
  total: number
  /** How many the actions of this list take at once. */
  most: number
  source: ListSource
  /** Takes rows of the list, whatever they are. */
  onTake: (rows: readonly never[]) => void
}

/**
 * All rows that match, over all pages: read anew, so that what is acted on is what matches now; where that is no longer
 * as many as the list said, it is told before anything runs.
 */
export function SelectEvery({ total, most, source, onTake }: Props) {
  const { t } = useTranslation('lists')
  const format = useFormat()
  const problemText = useProblemText()
  const number = (count: number) => ({ count, formatted: format.number(count) })
  const select = useMutation({
    mutationFn: () =>
      readPage<never>(source, { ...source.search, page: 1, pageSize: most }, new AbortController().signal),
    onSuccess: ({ rows, total: now }) => {
      onTake(rows)
      if (now !== total)
        notify({
          tone: 'info',
          title: t('select.drift', number(now)),
          message: t('select.driftBefore', number(total)),
        })
    },
    onError: (error) => notify({ tone: 'bad', ...textOf(problemText(error)) }),
  })
  return (
    <ActionButton
      size="xs"
      variant="subtle"
      loading={select.isPending}
      disabledReason={total > most ? t('select.tooMany', number(most)) : undefined}
      onClick={() => select.mutate()}
    >
      {t('select.every', number(total))}
    </ActionButton>
  )
}

const textOf = ({ title, explanation }: { title: string; explanation?: string }) => ({ title, message: explanation })
