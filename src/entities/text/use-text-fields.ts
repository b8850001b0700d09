import { type RefCallback, useRef, useState } from 'react'
import type { Form } from '@/domain/translations/forms'
import { insertAt } from './insert-at'

/** The fields of the text on the desk: which one is written in, and how to get text and the cursor into them. */
export const useTextFields = (first: Form) => {
  const elements = useRef(new Map<Form, HTMLTextAreaElement>())
  const [active, setActive] = useState<Form | null>(null)
  const at = (form: Form): HTMLTextAreaElement | undefined => elements.current.get(form)
  const current = (): HTMLTextAreaElement | undefined =>
    at(active ?? first) ?? at(first) ?? elements.current.values().next().value
  return {
    active,
    touch: setActive,
    refOf:
      (form: Form): RefCallback<HTMLTextAreaElement> =>
      (element) => {
        if (element) elements.current.set(form, element)
        else elements.current.delete(form)
      },
    focus: (form: Form, range?: { start: number; end: number }) => {
      const field = at(form)
      field?.focus()
      if (range) field?.setSelectionRange(range.start, range.end)
    },
    has: (form: Form) => elements.current.has(form),
    focusFirst: () => current()?.focus(),
    /** Where the cursor is, or was last. */
    insert: (text: string) => {
      const field = current()
      if (field && !field.readOnly) insertAt(field, text)
    },
    /** In the place of all that stands in a field. */
    replace: (form: Form, text: string) => {
      const field = at(form)
      if (field && !field.readOnly) insertAt(field, text, { start: 0, end: field.value.length })
    },
    /** Where the cursor is, for coming back to it. */
    place: () => {
      const form = active !== null && elements.current.has(active) ? active : first
      const field = at(form)
      return { form, start: field?.selectionStart ?? 0, end: field?.selectionEnd ?? 0 }
    },
    activeForm: (): Form => (active !== null && elements.current.has(active) ? active : first),
  }
}
export type TextFields = ReturnType<typeof useTextFields>
