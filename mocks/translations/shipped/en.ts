/** Texts of this language as they are shipped, in one file of their own. */
export const files: Readonly<Record<string, unknown>> = import.meta.glob('../../../locales/en/*.json', {
  eager: true,
  import: 'default',
})
