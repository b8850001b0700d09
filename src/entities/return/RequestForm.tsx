import { Button, Checkbox, Textarea } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { ReturnForm, ReturnRequest } from '@/contract/return-requests'
import { returnLimits } from '@/domain/returns/vocabulary'
import { EmptyState } from '@/shared/ui/EmptyState'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { Section } from '@/shared/ui/Section'
import { WithRail } from '@/shared/ui/WithRail'
import { RequestLine } from './RequestLine'
import { RequestSummary } from './RequestSummary'
import type { RequestQueries } from './return.queries'
import {
  chosenLines,
  isComplete,
  offeredLines,
  openOf,
  requestOf,
  type ReturnDraft,
  withAll,
  withLine,
} from './return-draft'
import { useExpected } from './use-expected'
import css from './request.module.css'

type Props = {
  form: ReturnForm
  draft: ReturnDraft
  onDraft: (draft: ReturnDraft) => void
  queries: RequestQueries
  seesPrices: boolean
  send: (request: ReturnRequest) => void
  pending: boolean
  error: unknown
  disabledReason?: string
  /** How to add articles, where there is no document. */
  addLines?: ReactNode
  more?: ReactNode
}

/** RMA-08, RMA-09: tick lines, say how many and why; what it comes to is counted while one does. */
export function RequestForm({
  form,
  draft,
  onDraft,
  send,
  error,
  addLines,
  more,
  queries,
  seesPrices,
  ...rest
}: Props) {
  const { t } = useTranslation('returns')
  const [tried, setTried] = useState(false)
  const offered = offeredLines(form, draft)
  const open = openOf(offered)
  const chosen = chosenLines(open, draft)
  const expected = useExpected(form, chosen, { queries, seesPrices })
  const wrong = chosen.filter(({ own, most }) => !isComplete(own, most)).length
  const missing =
    chosen.length === 0 ? t('new.missing.lines') : wrong > 0 ? t('new.problems', { count: wrong }) : undefined

  const handleSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    if (!missing) return send(requestOf(form, draft))
    flushSync(() => setTried(true))
    event.currentTarget.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }
  return (
    <form onSubmit={handleSubmit} noValidate>
      <WithRail
        railLabel={t('new.summary')}
        rail={
          <RequestSummary
            form={form}
            chosen={chosen}
            expected={expected.total}
            isKnown={expected.isKnown}
            missing={tried ? missing : undefined}
            {...rest}
          />
        }
      >
        <div className="stack">
          {error !== null && <ProblemNotice error={error} compact />}
          {addLines}
          <Section title={t('detail.lines')} more={more}>
            {offered.length === 0 ? (
              <EmptyState title={t('new.noLines')} />
            ) : (
              <>
                {open.length > 1 && (
                  <Checkbox
                    className={css.all}
                    label={t('new.selectAll', { count: open.length })}
                    checked={chosen.length === open.length}
                    indeterminate={chosen.length > 0 && chosen.length < open.length}
                    onChange={(event) => onDraft(withAll(draft, open, event.currentTarget.checked))}
                  />
                )}
                <ul className={css.lines}>
                  {offered.map((line) => (
                    <RequestLine
                      key={line.id}
                      line={line}
                      reasons={form.reasons}
                      own={draft.lines[line.id]}
                      tried={tried}
                      expected={expected.of(line.id)}
                      onChange={(change) => onDraft(withLine(draft, line.id, change))}
                      onRemove={
                        form.source.kind === 'none'
                          ? () =>
                              onDraft({
                                ...withLine(draft, line.id, null),
                                products: draft.products.filter(({ id }) => id !== line.id),
                              })
                          : undefined
                      }
                    />
                  ))}
                </ul>
              </>
            )}
          </Section>
          <Textarea
            label={t('new.note')}
            autosize
            minRows={2}
            maxRows={8}
            maxLength={returnLimits.note}
            value={draft.note}
            onChange={(event) => onDraft({ ...draft, note: event.currentTarget.value })}
          />
        </div>
      </WithRail>
    </form>
  )
}

/** A button that looks like a link, beside a heading. */
export function QuietButton({ children, onClick }: { children: ReactNode; onClick: () => void }) {
  return (
    <Button size="compact-sm" variant="subtle" onClick={onClick}>
      {children}
    </Button>
  )
}
