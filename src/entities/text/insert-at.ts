/** Puts text where the cursor is as if it had been typed, so that the browser's own undo takes it back. */
export const insertAt = (field: HTMLTextAreaElement, text: string, range?: { start: number; end: number }): void => {
  field.focus()
  if (range) field.setSelectionRange(range.start, range.end)
  // Nothing else keeps the undo of the field; what does not have it gets the text all the same.
  if (document.execCommand?.('insertText', false, text)) return
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
}
