import { useMutation } from '@tanstack/react-query'
import { useBlocker } from '@tanstack/react-router'
import { useRef } from 'react'
import { mutation } from '@/api/mutation'
import type { Text, TextKey } from '@/contract/admin/translations/text-parts'
import { saveText } from '@/contract/admin/translations/texts'
import { saveRequest, useTextForm, useTextSaved } from '@/entities/text/use-text-form'
import type { WorkbenchSearch } from './translations.search'

type Next = () => void

/** The text that is being written: its fields, and saving it as a draft, approved or not, before going on. */
export const useTextDraft = (textKey: TextKey, text: Text) => {
  const approve = useRef(false)
  const next = useRef<Next | undefined>(undefined)
  const saved = useTextSaved(textKey)
  const form = useTextForm(textKey, text, approve, (reply) => {
    saved(reply)
    next.current?.()
  })

  // Another text is opened: what was typed is a draft already, so it is kept as one. Leaving the page still asks.
  const keep = useMutation(mutation(saveText))
  const settled = useRef(false)
  useBlocker({
    shouldBlockFn: async ({ current, next: to }) => {
      if (!form.isDirty() || settled.current || current.pathname !== to.pathname) return false
      const [here, there] = [current.search as WorkbenchSearch, to.search as WorkbenchSearch]
      if (here.key === there.key && here.language === there.language && here.layout === there.layout) return false
      approve.current = false
      try {
        saved(await keep.mutateAsync(saveRequest(textKey, text, false)(form.values, text.version)))
        settled.current = true
        return false
      } catch {
        // Says why at the text, or asks what to do about somebody else's save.
        next.current = undefined
        form.submit()
        return true
      }
    },
  })

  const submit = (isApproved: boolean, then?: Next): void => {
    approve.current = isApproved
    next.current = then
    if (form.isDirty() || isApproved) form.submit()
    else then?.()
  }
  return { form, submit }
}
export type TextDraft = ReturnType<typeof useTextDraft>
