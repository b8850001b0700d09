/** The path of a link that leads into this portal; undefined for any other place and for what is no address. */
export const sameOriginPath = (href: string, origin: string): string | undefined => {
  const url = URL.parse(href, origin)
  if (!url || url.origin !== origin) return undefined
  return `${url.pathname}${url.search}${url.hash}`
}
