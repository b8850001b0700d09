import { useMutation } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { mutation } from '@/api/mutation'
import { ApiProblem } from '@/api/problem'
import type { MailDraft } from '@/contract/mailbox-parts'
import type { AttachmentId } from '@/domain/ids'
import { type MailSide, mailCalls } from './mail.queries'

export type DraftFields = Pick<MailDraft, 'to' | 'subject' | 'text' | 'inThread'> & { attachmentIds: AttachmentId[] }

/** Long enough that nobody is saved in the middle of a word, short enough that little is lost. */
const restMs = 800

const keyOf = ({ to, subject, text, attachmentIds }: DraftFields): string =>
  JSON.stringify([to, subject, text, attachmentIds])

type Known = Pick<MailDraft, 'id' | 'version'>

/**
 * Keeps what is written as a draft, shortly after the last change and when the page is left. One save follows another;
 * a draft that was changed in another window meanwhile is not written over: `conflict` is that draft.
 */
export const useKeptDraft = (
  side: MailSide,
  start: MailDraft | null,
  fields: DraftFields,
  onKept?: (draft: MailDraft) => void,
) => {
  const { mutateAsync } = useMutation(mutation(mailCalls(side).save))
  const [draft, setDraft] = useState<MailDraft | null>(start)
  const [conflict, setConflict] = useState<MailDraft | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [saving, setSaving] = useState(false)
  const [nudge, setNudge] = useState(0)
  const known = useRef<Known | null>(start)
  const kept = useRef(keyOf(fields))
  const busy = useRef(false)
  const over = useRef(false)
  const key = keyOf(fields)

  const save = useEffectEvent(async (): Promise<void> => {
    if (busy.current || over.current || kept.current === keyOf(fields)) return
    busy.current = true
    setSaving(true)
    const sent = keyOf(fields)
    try {
      const body = { id: known.current?.id ?? null, version: known.current?.version ?? 0, ...fields }
      const saved = await mutateAsync({ body })
      known.current = saved
      kept.current = sent
      setError(null)
      setDraft(saved)
      if (!over.current) onKept?.(saved)
    } catch (problem) {
      if (over.current) return
      if (ApiProblem.is(problem, 'conflict/stale'))
        setConflict(problem.problem.current as MailDraft) // what `conflict/stale` of this endpoint carries
      else setError(problem)
      kept.current = sent
    } finally {
      busy.current = false
      setSaving(false)
    }
    // What was typed while it travelled.
    setNudge((before) => before + 1)
  })
  useEffect(() => {
    if (key === kept.current) return
    const timer = setTimeout(() => void save(), restMs)
    return () => clearTimeout(timer)
  }, [key, nudge])
  useEffect(
    () => () => {
      void save()
    },
    [],
  )
  return {
    draft,
    conflict,
    error,
    saving,
    /** What was the first to be kept has no id yet: sending now would leave it behind. */
    beginning: saving && draft === null,
    /** What is written here counts; the other window's is overwritten with the next save. */
    keepMine: (): void => {
      if (conflict) known.current = conflict
      setConflict(null)
      kept.current = ''
      setNudge((before) => before + 1)
    },
    takeTheirs: (): MailDraft | null => {
      known.current = conflict
      setDraft(conflict)
      setConflict(null)
      return conflict
    },
    /** The form has taken over what the other window wrote. */
    settled: (now: DraftFields): void => {
      kept.current = keyOf(now)
    },
    /** It is sent or thrown away: nothing is kept any more. */
    stop: (): void => {
      over.current = true
    },
  }
}
