/** Hands bytes to the browser's own download, under the given name. */
export const saveFile = (bytes: Blob, name: string): void => {
  const href = URL.createObjectURL(bytes)
  const link = document.createElement('a')
  link.href = href
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(href), 10_000)
}
